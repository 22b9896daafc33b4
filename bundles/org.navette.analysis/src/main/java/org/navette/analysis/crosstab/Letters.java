package org.navette.analysis.crosstab;

import java.util.Arrays;
import java.util.Locale;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.statistics.tables.ColumnLetters;
import org.navette.statistics.tables.ColumnPair;
import org.navette.statistics.tables.Correction;
import org.navette.statistics.tables.LetterRules;

/** Which columns of a banner question have significantly smaller shares, by the letters that run through the banner. */
final class Letters {
    /** The stronger level, shown by capitals: 99 % where the table's level is 95 %. */
    private static final double STRONGER = 5;

    private final LetterRules rules;
    private final String between;

    /** @param columns of the whole banner: more than 26 letters need commas between them */
    Letters(CrosstabParams params, int columns) {
        double level = 1 - params.confidence() / 100;
        rules = new LetterRules(correction(params.correction()), params.minBase(), level, level / STRONGER);
        between = columns > 26 ? "," : "";
    }

    static String letter(int column) {
        return ColumnLetters.letter(column);
    }

    /** @param first index, among lettered columns, of the question's first. @return one entry a column, "" for none */
    String[] row(double[] shares, double[] bases, int first) {
        String[] letters = new String[shares.length];
        Arrays.fill(letters, "");
        for (ColumnPair pair : ColumnLetters.of(shares, bases, rules).pairs()) {
            if (pair.adjustedP() < rules.level()) {
                String letter = letter(first + pair.smaller());
                String before = letters[pair.larger()];
                letters[pair.larger()] = before + (before.isEmpty() ? "" : between)
                        + (pair.adjustedP() < rules.strongLevel() ? letter : letter.toLowerCase(Locale.ROOT));
            }
        }
        return letters;
    }

    private static Correction correction(String word) {
        return switch (word == null ? "none" : word.toLowerCase(Locale.ROOT)) {
            case "none" -> Correction.NONE;
            case "bonferroni" -> Correction.BONFERRONI;
            case "fdr" -> Correction.FDR;
            default -> throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.correction", word));
        };
    }
}
