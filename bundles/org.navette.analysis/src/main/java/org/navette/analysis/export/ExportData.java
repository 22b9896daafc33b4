package org.navette.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;
import org.navette.store.Study;

/**
 * Writes documents, cases or passages by variables, metrics, codes (0/1) and sentiment, one row after the other.
 *
 * <p>A document carries a code when at least half of the people who judged it put it there, or one below it; where nobody
 * judged, codes are empty, never 0. Values that stand for "no answer" are empty.
 */
public final class ExportData implements Analysis<ExportData.Params, ExportData.Result> {
    /** What becomes a row. */
    public enum Unit {
        DOCUMENT, CASE, SEGMENT
    }

    /**
     * @param file       ends in {@code .csv} or {@code .xlsx}; an existing file is replaced
     * @param onlyActive true to leave out codes that are switched off
     * @param coders     names of the people whose judgements count; empty for all
     * @param sample     name of a sample whose documents alone are written, with stratum and weight; or null
     * @param filter     as in a crosstab; or null
     * @param text       true to write the texts too
     * @param labels     true to write values' labels where there are any
     * @param mark       CSV only: true to begin with a byte order mark, which Excel needs
     * @param raw        CSV only: true to leave texts as they are that a spreadsheet would run as a formula
     */
    public record Params(Path file, Unit unit, boolean onlyActive, List<String> coders, String sample, String filter,
            boolean text, boolean labels, boolean mark, boolean raw) {
        public Params {
            coders = List.copyOf(coders);
        }

        public static Params of(Path file) {
            return new Params(file, Unit.DOCUMENT, false, List.of(), null, null, false, false, false, false);
        }
    }

    /** @param notes sentences about what was done to the data */
    public record Result(Path file, long rows, int columns, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        boolean workbook = workbook(params.file());
        OutputFile file = new OutputFile(params.file());
        file.mustBeWritable();
        progress.begin(Messages.text("export.reading"), 0);
        Selected selected = new Selected(study, params, progress);
        Rows rows = switch (params.unit()) {
            case DOCUMENT -> new DocumentRows(selected);
            case CASE -> new CaseRows(selected);
            case SEGMENT -> new SegmentRows(selected);
        };
        if (workbook && rows.count() >= XlsxTable.MOST_ROWS) {
            throw new InputProblem(Place.in(params.file()), Messages.text("export.tooMany", rows.count(), XlsxTable.MOST_ROWS - 1));
        }
        List<String> header = rows.header();
        long[] written = {0};
        List<String> notes = new ArrayList<>();
        file.write(out -> {
            TableWriter table = table(out, workbook, params);
            try {
                table.row(header);
                rows.write(cells -> {
                    try {
                        table.row(cells);
                        written[0]++;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                table.finish();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            if (table instanceof CsvTable csv && csv.disarmed() > 0) {
                notes.add(Messages.text("export.disarmed", csv.disarmed()));
            }
            if (written[0] == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("export.nothing"));
            }
        }, progress);
        return new Result(params.file(), written[0], header.size(), notes);
    }

    private static TableWriter table(OutputStream out, boolean workbook, Params params) throws IOException {
        return workbook ? new XlsxTable(out, Messages.text("export.sheet." + params.unit().name().toLowerCase(Locale.ROOT)))
                : new CsvTable(out, params.mark(), !params.raw());
    }

    private static boolean workbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return false;
        }
        if (name.endsWith(".xlsx")) {
            return true;
        }
        throw new InputProblem(Place.in(file), Messages.text(name.endsWith(".sav") || name.endsWith(".sss") ? "export.later" : "export.ending"));
    }
}
