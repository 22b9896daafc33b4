package org.navette.core.codebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.study.Code;

/** Two codebooks in one list: a code and its counterpart in one row, in the order of the second codebook. */
public record SideBySide(List<Row> rows) {
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /**
     * One code.
     *
     * @param from      in the first codebook, null when it was added
     * @param fromLevel how many codes lie above it there
     * @param to        in the second codebook, null when it went
     * @param kinds     in what the two differ; empty when in nothing
     */
    public record Row(Code from, int fromLevel, Code to, int toLevel, Set<CodeDifference.Kind> kinds) {
        public Row {
            kinds = Set.copyOf(kinds);
        }
    }

    /** @param difference of the same codebooks by the same matching */
    public static SideBySide of(List<Code> from, List<Code> to, CodeMatching matching, CodebookDifference difference) {
        CodeTree left = new CodeTree(from);
        CodeTree right = new CodeTree(to);
        Map<String, Set<CodeDifference.Kind>> kinds = new HashMap<>();
        difference.changes().stream().filter(c -> c.kind() != CodeDifference.Kind.ADDED)
                .forEach(c -> kinds.computeIfAbsent(c.code(), p -> EnumSet.noneOf(CodeDifference.Kind.class)).add(c.kind()));
        Map<Long, Long> back = new HashMap<>();
        matching.to().forEach((was, is) -> back.put(is, was));
        List<Row> rows = new ArrayList<>();
        for (Code code : to) {
            Code was = back.containsKey(code.id()) ? left.get(back.get(code.id())) : null;
            rows.add(new Row(was, was == null ? 0 : left.level(was.id()), code, right.level(code.id()),
                    was == null ? Set.of(CodeDifference.Kind.ADDED) : kinds.getOrDefault(left.path(was.id()), Set.of())));
        }
        long before = 0;
        for (Code code : from) {
            if (!matching.to().containsKey(code.id())) {
                rows.add(behind(rows, before), new Row(code, left.level(code.id()), null, 0, kinds.getOrDefault(left.path(code.id()), Set.of())));
            }
            before = code.id();
        }
        return new SideBySide(rows);
    }

    /** The place of a code that went: behind the one it stood behind. */
    private static int behind(List<Row> rows, long before) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).from() != null && rows.get(i).from().id() == before) {
                return i + 1;
            }
        }
        return 0;
    }
}
