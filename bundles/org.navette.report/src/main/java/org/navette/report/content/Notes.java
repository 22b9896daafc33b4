package org.navette.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.navette.analysis.crosstab.CrosstabResult.Cell;

/** How a table is to be read. */
public final class Notes {
    private Notes() {
    }

    /** "Share of each column's documents · base 387 of 2,318 documents": the line under a table's title. */
    public static String counted(ReportTable table, Wording wording) {
        String unit = unit(table, wording);
        String base = wording.text("counted." + unit);
        String population = wording.text("counted.of." + unit, table.result().columns().getFirst().base(),
                table.result().population());
        return base + (table.totalled() ? " · " + population : "") + (table.weighted() ? " · " + wording.text("counted.weighted") : "");
    }

    /** The table's own notes and those that explain its marks. */
    public static List<String> of(ReportTable table, Wording wording) {
        List<String> notes = new ArrayList<>(table.result().notes());
        if (table.codesInRows()) {
            notes.add(wording.text("note.several." + unit(table, wording)));
        }
        Set<String> sources = new TreeSet<>(Comparator.naturalOrder());
        table.result().cells().stream().map(Cell::source).forEach(sources::add);
        for (String source : sources) {
            notes.add(wording.text("note.source." + source));
        }
        String confidence = wording.plain(table.result().confidence());
        // Capitals stand for a fifth of the error, 99 % beside 95 %.
        String stronger = wording.plain(100 - (100 - table.result().confidence()) / 5);
        notes.add(wording.text("note.letters", confidence, stronger));
        if (table.anySmall()) {
            notes.add(wording.text("note.small", table.section().params().minBase()));
        }
        return notes;
    }

    private static String unit(ReportTable table, Wording wording) {
        return table.section().params().unit().word();
    }

    /** "Delivery stands at 34.2 % among Negative, against 12.0 % over all." */
    public static String finding(ReportTable table, StrongCell strong, Wording wording) {
        Cell cell = strong.cell();
        String row = table.label(cell.row());
        String column = table.result().columns().get(cell.column()).label().strip();
        String residual = wording.number(cell.adjustedResidual(), 1);
        return table.total(cell).map(total -> wording.text("finding.total", row, wording.percent(cell.share()), column,
                wording.percent(total.share()), residual))
                .orElseGet(() -> wording.text("finding", row, wording.percent(cell.share()), column, residual));
    }

    /** "≥ +2.6": the residuals of a step of shading, −3 to 3 but 0. */
    public static String shade(int level, Wording wording) {
        String bound = wording.number(Shade.bound(Math.abs(level)), 1);
        return level > 0 ? "≥ +" + bound : "≤ −" + bound;
    }
}
