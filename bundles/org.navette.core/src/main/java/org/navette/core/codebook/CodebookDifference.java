package org.navette.core.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.navette.core.codebook.CodeDifference.Field;
import org.navette.core.codebook.CodeDifference.Kind;
import org.navette.core.study.Code;

/**
 * In what two codebooks differ: code by code in the order of the first one, then what was added.
 */
public record CodebookDifference(List<CodeDifference> changes) {
    public CodebookDifference {
        changes = List.copyOf(changes);
    }

    /** @param merged id in the first codebook → path of the code it is known to have gone into */
    public static CodebookDifference between(List<Code> from, List<Code> to, CodeMatching matching, Map<Long, String> merged) {
        return new CodebookDifference(new Comparison(from, to, matching, merged).run());
    }

    /** The differences as sentences in the user's language. */
    public List<String> sentences() {
        return changes.stream().map(CodeDifference::sentence).toList();
    }

    private static final class Comparison {
        private final CodeTree from;
        private final CodeTree to;
        private final Map<Long, Long> matched;
        private final Map<Long, String> merged;
        /** Id in the first codebook → name of the sibling now before it. */
        private final Map<Long, String> reordered = new HashMap<>();
        private final List<CodeDifference> changes = new ArrayList<>();

        Comparison(List<Code> from, List<Code> to, CodeMatching matching, Map<Long, String> merged) {
            this.from = new CodeTree(from);
            this.to = new CodeTree(to);
            this.matched = matching.to();
            this.merged = merged;
        }

        List<CodeDifference> run() {
            reorder(null);
            to.codes().forEach(parent -> reorder(parent.id()));
            for (Code code : from.codes()) {
                Long counterpart = matched.get(code.id());
                if (counterpart != null) {
                    compare(code, to.get(counterpart));
                } else if (merged.containsKey(code.id())) {
                    add(Kind.MERGED, code, null, merged.get(code.id()));
                } else {
                    add(Kind.REMOVED, code, null, null);
                }
            }
            for (Code code : to.codes()) {
                if (!matched.containsValue(code.id())) {
                    changes.add(new CodeDifference(Kind.ADDED, to.path(code.id()), null, null));
                }
            }
            return changes;
        }

        private void compare(Code was, Code is) {
            if (!was.name().equals(is.name())) {
                add(Kind.RENAMED, was, was.name(), is.name());
            }
            if (moved(was, is)) {
                add(Kind.MOVED, was, from.path(was.parent()), to.path(is.parent()));
            } else if (reordered.containsKey(was.id())) {
                add(Kind.REORDERED, was, null, reordered.get(was.id()));
            }
            redefined(was, Field.DEFINITION, was.definition(), is.definition());
            redefined(was, Field.INCLUDE, was.include(), is.include());
            redefined(was, Field.EXCLUDE, was.exclude(), is.exclude());
            redefined(was, Field.EXAMPLE, was.example(), is.example());
            redefined(was, Field.SHORTCUT, was.shortcut(), is.shortcut());
            if (!word(was.colour()).equalsIgnoreCase(word(is.colour()))) {
                add(Kind.RECOLOURED, was, word(was.colour()), word(is.colour()));
            }
            if (was.active() != is.active()) {
                add(is.active() ? Kind.SWITCHED_ON : Kind.SWITCHED_OFF, was, null, null);
            }
        }

        private boolean moved(Code was, Code is) {
            return !Objects.equals(was.parent() == null ? null : matched.getOrDefault(was.parent(), 0L), is.parent());
        }

        private void redefined(Code code, Field field, String was, String is) {
            if (!word(was).equals(word(is))) {
                changes.add(new CodeDifference(Kind.REDEFINED, from.path(code.id()), field, word(was), word(is)));
            }
        }

        private void add(Kind kind, Code code, String was, String is) {
            changes.add(new CodeDifference(kind, from.path(code.id()), was, is));
        }

        private static String word(String text) {
            return text == null ? "" : text;
        }

        /** Of the siblings that stayed siblings, as few as possible are said to have changed places. */
        private void reorder(Long parent) {
            List<Code> siblings = to.children(parent);
            List<Long> order = from.codes().stream().map(Code::id).toList();
            Map<Long, Long> back = new HashMap<>();
            matched.forEach((was, is) -> back.put(is, was));
            List<Integer> places = new ArrayList<>();
            List<Integer> stayed = new ArrayList<>();
            for (int i = 0; i < siblings.size(); i++) {
                Long was = back.get(siblings.get(i).id());
                if (was != null && !moved(from.get(was), siblings.get(i))) {
                    stayed.add(i);
                    places.add(order.indexOf(was));
                }
            }
            boolean[] inOrder = Rising.longest(places);
            for (int i = 0; i < stayed.size(); i++) {
                if (!inOrder[i]) {
                    int at = stayed.get(i);
                    reordered.put(back.get(siblings.get(at).id()), at == 0 ? "" : siblings.get(at - 1).name());
                }
            }
        }
    }
}
