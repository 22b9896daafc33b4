package org.navette.core.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.navette.core.study.Code;

/**
 * Which code of one codebook is which of another.
 *
 * @param to id in the first codebook → id in the second; a code without an entry has no counterpart
 */
public record CodeMatching(Map<Long, Long> to) {
    public CodeMatching {
        to = Map.copyOf(to);
    }

    /** Two states of one study's codebook: ids never change. A code that was deleted and made anew at its place is the same to a reader. */
    public static CodeMatching ofOneStudy(List<Code> from, List<Code> to) {
        Draft draft = new Draft(from, to);
        draft.match(tree -> code -> Long.toString(code.id()));
        draft.match(Draft::path);
        return new CodeMatching(draft.to);
    }

    /** Codebooks of different origin: the same path is the same code, and so is a name that each has left once. */
    public static CodeMatching byPath(List<Code> from, List<Code> to) {
        Draft draft = new Draft(from, to);
        draft.match(Draft::path);
        draft.match(tree -> code -> code.name().toLowerCase(Locale.ROOT));
        return new CodeMatching(draft.to);
    }

    private static final class Draft {
        private final CodeTree from;
        private final CodeTree target;
        private final Map<Long, Long> to = new HashMap<>();

        Draft(List<Code> from, List<Code> to) {
            this.from = new CodeTree(from);
            this.target = new CodeTree(to);
        }

        static Function<Code, String> path(CodeTree tree) {
            return code -> tree.path(code.id()).toLowerCase(Locale.ROOT);
        }

        /** Pairs those left over whose key is the only one of its kind on both sides. */
        void match(Function<CodeTree, Function<Code, String>> key) {
            Map<String, Long> left = once(from.codes().stream().filter(c -> !to.containsKey(c.id())).toList(), key.apply(from));
            Map<String, Long> right = once(target.codes().stream().filter(c -> !to.containsValue(c.id())).toList(), key.apply(target));
            left.forEach((word, id) -> {
                if (right.containsKey(word)) {
                    to.put(id, right.get(word));
                }
            });
        }

        private static Map<String, Long> once(List<Code> codes, Function<Code, String> key) {
            Map<String, Long> ids = new HashMap<>();
            Map<String, Integer> times = new HashMap<>();
            for (Code code : codes) {
                ids.put(key.apply(code), code.id());
                times.merge(key.apply(code), 1, Integer::sum);
            }
            ids.keySet().removeIf(word -> times.get(word) > 1);
            return ids;
        }
    }
}
