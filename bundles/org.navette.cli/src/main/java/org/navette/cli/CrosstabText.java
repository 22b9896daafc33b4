package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.CrosstabResult;

/** A crosstab as plain text: shares with letters, bases above, tests and notes below. */
final class CrosstabText {
    private CrosstabText() {
    }

    static String of(CrosstabResult result) {
        var table = new TextTable();
        List<String> heads = new ArrayList<>(List.of(""));
        List<String> bases = new ArrayList<>(List.of(Messages.text("crosstab.base")));
        List<String> effective = new ArrayList<>(List.of(Messages.text("crosstab.effective")));
        for (var column : result.columns()) {
            heads.add(column.label() + (column.letter() == null ? "" : " (" + column.letter() + ")"));
            bases.add(Messages.text("number", column.base()));
            effective.add(Messages.text("decimal.1", column.effectiveBase()));
        }
        table.row(heads.toArray()).row(bases.toArray());
        if (!result.weight().equals("none")) {
            table.row(effective.toArray());
        }
        for (int r = 0; r < result.rows().size(); r++) {
            List<String> line = new ArrayList<>(List.of(result.rows().get(r).label()));
            for (int c = 0; c < result.columns().size(); c++) {
                line.add(cell(result.cell(r, c)));
            }
            table.row(line.toArray());
        }
        var out = new StringBuilder(table.toString()).append('\n');
        for (var test : result.tests()) {
            out.append('\n').append(Messages.text("crosstab.test.line", test.name(), figures(test)))
                    .append(test.note() == null ? "" : " (" + test.note() + ")");
        }
        out.append('\n');
        result.notes().forEach(note -> out.append('\n').append(note));
        return out.toString();
    }

    /** Such as "5.39, df 4, p = 0.25, Cramér's V 0.03"; what a test has not is left out. */
    private static String figures(CrosstabResult.Test test) {
        var figures = new ArrayList<String>();
        if (test.statistic() != null) {
            figures.add(Messages.text("crosstab.test", test.statistic(), test.df() == null ? "–" : Messages.text("decimal", test.df())));
        }
        if (test.p() != null) {
            figures.add(p(test.p()));
        }
        if (test.value() != null) {
            figures.add(Messages.text("crosstab.cramer", test.value()));
        }
        return String.join(", ", figures);
    }

    private static String cell(CrosstabResult.Cell cell) {
        String share = cell.share() == null ? "–" : Messages.text("percent", cell.share());
        String mean = cell.mean() == null ? "" : " [" + Messages.text("decimal.1", cell.mean()) + "]";
        String letters = cell.letters() == null || cell.letters().isEmpty() ? "" : " " + cell.letters();
        return share + letters + (cell.flags().contains("small-base") ? " *" : "") + mean;
    }

    private static String p(double p) {
        return p < 0.001 ? "p < " + Messages.text("decimal", 0.001) : "p = " + Messages.text("decimal.3", p);
    }
}
