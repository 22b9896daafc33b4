package org.navette.ui.codebook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.navette.core.study.Code;

/** Which codes are shown while somebody types: those that hold all words, and those above them. */
final class CodeFilter {
    private CodeFilter() {
    }

    /**
     * Ids of the codes that meet the words by name, definition, rules or example, whatever case and accents; one letter alone
     * also means a key.
     *
     * @param codes depth first
     */
    static Set<Long> matches(List<Code> codes, String typed) {
        Set<Long> found = new HashSet<>();
        String[] words = fold(typed).strip().split("\\s+");
        for (Code code : codes) {
            String text = fold(String.join("\n", code.name(), text(code.definition()), text(code.include()), text(code.exclude()),
                    text(code.example())));
            boolean all = true;
            for (String word : words) {
                all &= text.contains(word);
            }
            boolean key = words.length == 1 && code.shortcut() != null && fold(code.shortcut()).equals(words[0]);
            if (key || all && (words[0].length() > 1 || words.length > 1 || fold(code.name()).startsWith(words[0]))) {
                found.add(code.id());
            }
        }
        return found;
    }

    /** Those and all above them; all codes when nothing is typed. */
    static Set<Long> shown(List<Code> codes, String typed) {
        Map<Long, Code> byId = new HashMap<>();
        codes.forEach(c -> byId.put(c.id(), c));
        if (typed.isBlank()) {
            return byId.keySet();
        }
        Set<Long> shown = new HashSet<>();
        for (long id : matches(codes, typed)) {
            for (Code code = byId.get(id); code != null && shown.add(code.id()); code = code.parent() == null ? null : byId.get(code.parent())) {
                continue;
            }
        }
        return shown;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
