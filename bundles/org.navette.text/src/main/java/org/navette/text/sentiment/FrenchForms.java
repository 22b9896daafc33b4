package org.navette.text.sentiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Regular French forms of a lexicon entry, by its ending; irregular ones stand in the lexicon themselves. */
final class FrenchForms {
    /** Masculine ending and its feminine ones; the first that fits counts. */
    private static final List<List<String>> FEMININES = List.of(List.of("eux", "euse"), List.of("teur", "trice", "teuse"),
            List.of("eur", "euse"), List.of("if", "ive"), List.of("er", "ère"), List.of("el", "elle"), List.of("eil", "eille"),
            List.of("ul", "ulle"), List.of("on", "onne"), List.of("ien", "ienne"), List.of("et", "ette", "ète"),
            List.of("oux", "ouce", "ouse"), List.of("ais", "aîche", "aise"), List.of("as", "asse"), List.of("os", "osse"),
            List.of("ec", "èche"), List.of("blanc", "blanche"), List.of("ong", "ongue"), List.of("eau", "elle"),
            List.of("in", "ine", "igne"));
    private static final String[] FIRST_GROUP = {"e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "er",
        "é", "ée", "és", "ées", "ant", "ai", "a", "èrent", "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait",
        "eraient"};
    private static final String[] SECOND_GROUP = {"is", "it", "issons", "issez", "issent", "issais", "issait", "issaient",
        "issant", "i", "ie", "ies", "irai", "ira", "iront", "irais", "irait"};

    private FrenchForms() {
    }

    static Set<String> of(String entry, char kind) {
        Set<String> forms = new LinkedHashSet<>(Set.of(entry));
        switch (kind) {
            case 'v' -> verb(entry, forms);
            case 'n' -> forms.add(plural(entry));
            case 'a' -> adjective(entry, forms);
            default -> {
            }
        }
        return forms;
    }

    private static void adjective(String word, Set<String> forms) {
        forms.add(plural(word));
        if (word.endsWith("al")) {
            forms.addAll(Set.of(word + "e", word + "es"));
            return;
        }
        if (word.endsWith("e")) {
            return;
        }
        for (List<String> rule : FEMININES) {
            if (word.endsWith(rule.getFirst())) {
                String stem = word.substring(0, word.length() - rule.getFirst().length());
                for (String feminine : rule.subList(1, rule.size())) {
                    forms.add(stem + feminine);
                    forms.add(stem + feminine + "s");
                }
                return;
            }
        }
        forms.add(word + "e");
        forms.add(word + "es");
    }

    private static String plural(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return word;
        }
        return word.endsWith("al") ? word.substring(0, word.length() - 1) + "ux" : word.endsWith("eau") ? word + "x" : word + "s";
    }

    private static void verb(String verb, Set<String> forms) {
        String stem = verb.substring(0, verb.length() - 2);
        if (verb.endsWith("er")) {
            for (String ending : FIRST_GROUP) {
                boolean soft = ending.startsWith("a") || ending.startsWith("o");
                forms.add(soft && stem.endsWith("g") ? stem + "e" + ending
                        : soft && stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" + ending : stem + ending);
            }
            // préférer → préfère: the accent turns before a silent e
            int accent = stem.lastIndexOf('é');
            if (accent >= stem.length() - 3 && accent >= 0) {
                String open = stem.substring(0, accent) + 'è' + stem.substring(accent + 1);
                forms.addAll(Set.of(open + "e", open + "es", open + "ent"));
            }
            if (stem.endsWith("y")) {
                String i = stem.substring(0, stem.length() - 1) + 'i';
                forms.addAll(Set.of(i + "e", i + "es", i + "ent", i + "era", i + "eront"));
            }
        } else if (verb.endsWith("ir")) {
            for (String ending : SECOND_GROUP) {
                forms.add(stem + ending);
            }
        }
    }
}
