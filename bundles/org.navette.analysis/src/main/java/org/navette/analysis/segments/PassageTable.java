package org.navette.analysis.segments;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;

/** Writes passages as a table, a row each; of a text longer than a cell takes, the beginning. */
public final class PassageTable {
    public static final int MOST_IN_A_WORKBOOK = XlsxTable.MOST_ROWS - 1;
    private static final int PAGE = 200;
    private static final int LONGEST = 10_000;

    private PassageTable() {
    }

    /** Leaves the stream open. @param workbook XLSX rather than CSV. Throws {@code Cancelled} when the user stopped */
    public static void write(Passages passages, boolean workbook, OutputStream out, Progress progress) throws IOException {
        TableWriter table = workbook ? new XlsxTable(out, Messages.text("segments.sheet")) : new CsvTable(out, false, true);
        progress.begin(Messages.text("segments.writing"), passages.size());
        for (int from = 0; from < passages.size(); from += PAGE) {
            progress.check();
            List<Line> lines = passages.lines(from, from + PAGE, LONGEST);
            if (from == 0) {
                List<String> header = new ArrayList<>(List.of("document", "customer", "date", "start", "end", "before", "passage", "after",
                        "codes", "coders", "sentiment"));
                header.addAll(lines.getFirst().values().keySet());
                table.row(header);
            }
            for (Line line : lines) {
                table.row(row(line));
            }
            progress.worked(lines.size());
        }
        table.finish();
    }

    private static List<Object> row(Line line) {
        List<Object> cells = new ArrayList<>(Arrays.asList(line.name(), line.customer(), line.date(),
                line.segment() == null ? null : line.segment().start(), line.segment() == null ? null : line.segment().end(), line.before(),
                line.quote(), line.after(), line.codes().stream().map(Line.Carried::path).collect(Collectors.joining(" | ")),
                String.join(" | ", line.coders()), line.sentiment()));
        cells.addAll(line.values().values());
        return cells;
    }
}
