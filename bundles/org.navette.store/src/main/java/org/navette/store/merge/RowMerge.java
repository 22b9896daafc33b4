package org.navette.store.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The three-way comparison of one row: what it was, what the study made of it, what the copy made of it. */
final class RowMerge {
    /** What becomes of a field. */
    enum Outcome {
        /** nothing to do: equal, or only the study changed it */ STAYS,
        /** only the copy changed it, or the study says nothing */ COMES,
        /** both say something else */ CLASHES
    }

    private RowMerge() {
    }

    /**
     * Column → value, each; references as ids of the side they stand on.
     *
     * @param base   null without a common past
     * @param theirs as the copy has it
     * @param mapped as the copy has it, references as ids of the study
     */
    static Outcome of(Field field, Map<String, Object> base, Map<String, Object> ours, Map<String, Object> theirs,
            Map<String, Object> mapped) {
        List<String> columns = field.columns();
        if (same(columns, ours, mapped)) {
            return Outcome.STAYS;
        }
        if (base == null) {
            return silent(columns, mapped) ? Outcome.STAYS : silent(columns, ours) ? Outcome.COMES
                    : field.quiet() ? Outcome.STAYS : Outcome.CLASHES;
        }
        if (same(columns, theirs, base)) {
            return Outcome.STAYS;
        }
        return same(columns, ours, base) ? Outcome.COMES : field.quiet() ? Outcome.STAYS : Outcome.CLASHES;
    }

    private static boolean same(List<String> columns, Map<String, Object> one, Map<String, Object> other) {
        return columns.stream().allMatch(column -> Objects.equals(one.get(column), other.get(column)));
    }

    private static boolean silent(List<String> columns, Map<String, Object> row) {
        return columns.stream().allMatch(column -> row.get(column) == null || row.get(column).equals(""));
    }

    /** One text behind the other, once. */
    static String both(Object ours, Object theirs) {
        String mine = Objects.toString(ours, "");
        String yours = Objects.toString(theirs, "");
        return mine.contains(yours) ? mine : yours.contains(mine) ? yours : mine + "\n" + yours;
    }
}
