package org.navette.statistics.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Column-proportion letters of one table row: a column carries the letters of the columns whose share is significantly
 * smaller. The columns must exclude one another, so one banner question is tested at a time and nets are left out. The
 * correction counts every pair of columns with a sufficient base, also those that are both 0 or both 1, so that it does
 * not depend on the outcome.
 *
 * @param pairs   every pair tested, by the left and then by the right column
 * @param letters per column its letters from left to right, empty when it has none; commas part them when the table has
 *                more than 26 columns
 */
public record ColumnLetters(List<ColumnPair> pairs, List<String> letters) {

    private static final int ALPHABET = 26;

    public ColumnLetters {
        pairs = List.copyOf(pairs);
        letters = List.copyOf(letters);
    }

    /**
     * Tests all pairs of columns.
     *
     * @param shares per column 0–1; read only where the base suffices
     * @param bases  per column the base, effective when weighted; 0 when the column is empty
     */
    public static ColumnLetters of(double[] shares, double[] bases, LetterRules rules) {
        if (shares.length != bases.length) {
            throw new IllegalArgumentException(shares.length + " shares for " + bases.length + " bases");
        }
        Proportion[] columns = new Proportion[shares.length];
        for (int i = 0; i < shares.length; i++) {
            columns[i] = bases[i] > 0 && bases[i] >= rules.minimumBase() ? new Proportion(shares[i], bases[i]) : null;
        }
        List<ColumnPair> raw = pairs(columns);
        double[] adjusted = rules.correction().adjust(raw.stream().mapToDouble(ColumnPair::p).toArray());
        List<ColumnPair> pairs = new ArrayList<>(adjusted.length);
        List<String> letters = new ArrayList<>(Collections.nCopies(shares.length, ""));
        String between = shares.length > ALPHABET ? "," : "";
        for (int i = 0; i < adjusted.length; i++) {
            ColumnPair p = raw.get(i);
            pairs.add(new ColumnPair(p.larger(), p.smaller(), p.z(), p.p(), adjusted[i]));
            if (adjusted[i] < rules.level()) {
                String letter = letter(p.smaller());
                String mark = adjusted[i] < rules.strongLevel() ? letter : letter.toLowerCase(Locale.ROOT);
                letters.set(p.larger(), letters.get(p.larger()) + (letters.get(p.larger()).isEmpty() ? "" : between)
                        + mark);
            }
        }
        return new ColumnLetters(pairs, letters);
    }

    private static List<ColumnPair> pairs(Proportion[] columns) {
        List<ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            for (int j = i + 1; j < columns.length; j++) {
                if (columns[i] != null && columns[j] != null) {
                    TestResult test = columns[i].compare(columns[j]).orElse(new TestResult(0, 1));
                    boolean left = test.statistic() >= 0;
                    pairs.add(new ColumnPair(left ? i : j, left ? j : i, Math.abs(test.statistic()), test.p(),
                            test.p()));
                }
            }
        }
        return pairs;
    }

    /** The upper-case letter of a column: A for 0, Z for 25, AA for 26. */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : letter(column / ALPHABET - 1) + last;
    }
}
