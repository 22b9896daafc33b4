package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.formats.tables.Detected;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.formats.types.Dates;
import org.navette.formats.types.Missing;
import org.navette.formats.types.Numbers;
import org.navette.store.Study;

/** Looks at the beginning of a table: how it is written, what its columns hold, and the rows as the reader sees them. */
public final class LookAtTable implements Analysis<LookAtTable.Params, LookAtTable.Result> {
    /** So many rows are looked at, and so many of them kept for showing. */
    private static final int LOOKED_AT = 1000;
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 80;

    /**
     * @param options what the user says already
     * @param header  null to find out whether the first row holds names; else as in the options
     */
    public record Params(Path file, TableOptions options, Boolean header) {
        /** Everything is found out. */
        public static Params of(Path file) {
            return new Params(file, TableOptions.DETECT, null);
        }
    }

    /**
     * @param encoding  or null for a workbook
     * @param delimiter one character as text; null for one column or a workbook; a space stands for runs of blanks
     * @param header    whether the first row was taken for names
     * @param quotes    whether double quotes enclose cells
     * @param quoted    whether such cells were seen
     * @param sheets    of a workbook; empty for a text file
     * @param sheet     the one looked at, or null
     * @param rows      the first rows; rejected ones have no cells but a reason
     */
    public record Result(String encoding, String delimiter, boolean header, boolean quotes, boolean quoted, List<String> sheets, String sheet,
            List<ColumnLook> columns, List<Shown> rows) {
        public Result {
            sheets = List.copyOf(sheets);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param problem why the row is rejected already by the reader, or null */
    public record Shown(long line, List<String> cells, String problem) {
        public Shown {
            cells = List.copyOf(cells);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        return look(params, Locale.forLanguageTag(study.language()), progress);
    }

    /** As {@link #run} without a study. @param language decides where values do not */
    public static Result look(Params params, Locale language, Progress progress) {
        boolean header = params.header() != null ? params.header() : named(params, language, progress);
        TableOptions options = params.options().withHeader(header);
        try (TableFile table = TableFile.open(params.file(), options, progress)) {
            List<ColumnTally> tallies = table.header().stream().map(name -> new ColumnTally(name, language)).toList();
            List<Shown> rows = new ArrayList<>();
            int looked = 0;
            for (Optional<Line> line = table.next(); line.isPresent() && looked < LOOKED_AT; line = table.next()) {
                progress.check();
                looked++;
                switch (line.get()) {
                    case Row row -> {
                        for (int i = 0; i < tallies.size(); i++) {
                            tallies.get(i).add(row.cell(i));
                        }
                        keep(rows, new Shown(row.line(), row.cells(), null));
                    }
                    case Rejected bad -> keep(rows, new Shown(bad.line(), List.of(bad.raw()), bad.reason()));
                }
            }
            Optional<Detected> text = table.detected();
            return new Result(text.map(d -> d.charset().name()).orElse(null),
                    text.map(Detected::delimiter).map(String::valueOf).orElse(null), header, options.quotes(),
                    text.map(Detected::quoted).orElse(false), table.sheets(),
                    table.sheets().isEmpty() ? null : options.sheet() == null ? table.sheets().getFirst() : options.sheet(),
                    RoleGuess.of(tallies.stream().map(ColumnTally::look).toList()), rows);
        }
    }

    private static void keep(List<Shown> rows, Shown row) {
        if (rows.size() < SHOWN) {
            rows.add(row);
        }
    }

    /** Whether the first row reads like names: nothing in it is a number, a date, empty or a sentence. */
    private static boolean named(Params params, Locale language, Progress progress) {
        try (TableFile table = TableFile.open(params.file(), params.options().withHeader(false), progress)) {
            Optional<Line> first = table.next();
            if (first.isEmpty() || !(first.get() instanceof Row row) || table.next().isEmpty()) {
                return true; // the reader will say what is wrong with it
            }
            return row.cells().stream().noneMatch(cell -> value(cell.strip(), language));
        }
    }

    private static boolean value(String cell, Locale language) {
        return !cell.isEmpty() && !Missing.is(cell) && (cell.length() > LONGEST_NAME
                || Numbers.of(List.of(cell), language).parse(cell).isPresent() && !cell.matches("(19|20)\\d{2}")
                || Dates.of(List.of(cell), language).parse(cell).isPresent());
    }
}
