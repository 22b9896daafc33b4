package org.navette.analysis.named;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.navette.formats.output.CsvTable;

/** Writes a table that was found for other programs: column names rather than titles, plain numbers. */
public final class FoundTableCsv {
    private FoundTableCsv() {
    }

    /** Leaves the stream open. */
    public static void write(FoundTable table, OutputStream out) throws IOException {
        CsvTable csv = new CsvTable(out, false, true);
        csv.row(table.columns().stream().map(FoundColumn::name).toList());
        for (List<Object> row : table.rows()) {
            csv.row(row);
        }
        csv.finish();
    }
}
