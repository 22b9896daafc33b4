package org.navette.ui.crosstab;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.CrosstabResult.Test;
import org.navette.core.language.Catalogue;

/** A test's figures in one line. */
final class TestWords {
    private static final double SMALLEST = 0.001;

    private TestWords() {
    }

    /** "χ² = 12.3, df = 4, p = 0.015, V = 0.12"; parts nobody computed are left out. */
    static String of(Test test) {
        NumberFormat number = NumberFormat.getNumberInstance(Catalogue.locale());
        number.setMaximumFractionDigits(3);
        List<String> parts = new ArrayList<>();
        if (test.statistic() != null) {
            parts.add((test.df2() == null ? "χ² = " : "F = ") + number.format(test.statistic()));
        }
        if (test.df() != null) {
            parts.add((Catalogue.locale().getLanguage().equals("fr") ? "ddl = " : "df = ") + number.format(test.df())
                    + (test.df2() == null ? "" : " / " + number.format(test.df2())));
        }
        if (test.p() != null) {
            parts.add(test.p() < SMALLEST ? "p < " + number.format(SMALLEST) : "p = " + number.format(test.p()));
        }
        if (test.value() != null) {
            parts.add("V = " + number.format(test.value()));
        }
        return String.join(", ", parts) + (test.note() == null || test.note().isBlank() ? "" : "\n" + test.note());
    }
}
