package org.navette.cli;

import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;

/** Findings as a terminal shows them: tables, then notes. */
final class FindingsText {
    private FindingsText() {
    }

    static String of(Findings findings) {
        StringBuilder text = new StringBuilder(findings.title()).append("\n");
        for (FoundTable found : findings.tables()) {
            TextTable table = new TextTable().row(found.columns().stream().map(column -> column.heading()).toArray());
            found.rows().forEach(row -> {
                Object[] cells = new Object[row.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = found.columns().get(i).written(row.get(i));
                }
                table.row(cells);
            });
            text.append("\n").append(found.title()).append("\n").append(table).append("\n");
        }
        findings.notes().forEach(note -> text.append("\n").append(note));
        return text.toString().stripTrailing();
    }
}
