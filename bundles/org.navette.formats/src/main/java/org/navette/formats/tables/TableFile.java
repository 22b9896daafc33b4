package org.navette.formats.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.Messages;
import org.navette.formats.encoding.InputFile;

/** A CSV, TSV, XLSX or SQLite file read record by record; what is not a sound record comes as {@link Rejected}, never as an exception. */
public sealed interface TableFile extends AutoCloseable permits DelimitedTable, WorkbookTable, SqliteTable {
    /** As {@link #open(Path, TableOptions, Progress)} for small files. */
    static TableFile open(Path file, TableOptions options) {
        return open(file, options, Progress.NONE);
    }

    /**
     * Opens the file and reads its header.
     *
     * @param progress asked whether to go on while the encoding is found out, which reads the whole file once
     * @throws InputProblem when the file cannot be read as a table at all
     */
    static TableFile open(Path file, TableOptions options, Progress progress) {
        InputFile.require(file);
        if (InputFile.isOldOffice(file)) {
            throw new InputProblem(Place.in(file), Messages.text("workbook.old"));
        }
        String format = options.format() != null ? options.format().toLowerCase(Locale.ROOT)
                : InputFile.isZip(file) ? "xlsx" : InputFile.isSqlite(file) ? "sqlite" : InputFile.extension(file);
        return switch (format) {
            case "xlsx", "xlsm" -> WorkbookTable.open(file, options);
            case "sqlite", "sqlite3", "db", "db3" -> {
                if (!InputFile.isSqlite(file)) {
                    throw new InputProblem(Place.in(file), Messages.text("sqlite.damaged"));
                }
                yield SqliteTable.open(file, options);
            }
            case "xls" -> throw new InputProblem(Place.in(file), Messages.text("workbook.old"));
            case "tsv", "tab" -> DelimitedTable.open(file,
                    options.delimiter() == null ? options.withDelimiter('\t') : options, progress);
            default -> {
                if (options.format() != null && !format.equals("csv")) {
                    throw new InputProblem(Place.in(file), Messages.text("format.unknown", options.format()));
                }
                yield DelimitedTable.open(file, options, progress);
            }
        };
    }

    Path file();

    /** Names of the columns, stripped, no two alike. */
    List<String> header();

    /** The next record; rows whose cells are all blank are passed over. Empty at the end. */
    Optional<Line> next();

    /** Bytes of the file read so far, up to {@link #size()}; a workbook or a database knows only 0 and all. */
    long bytesRead();

    /** Size of the file in bytes. */
    long size();

    /** What was found out about a text file; empty for a workbook or a database. */
    Optional<Detected> detected();

    /** Names of the sheets of a workbook or the tables of a database; empty for a text file. */
    List<String> sheets();

    @Override
    void close();

    /**
     * Position of a column, from 0; capitals matter only when two names differ by nothing else.
     *
     * @throws InputProblem when there is none, listing those there are
     */
    default int column(String name) {
        int exact = header().indexOf(name.strip());
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < header().size(); i++) {
            if (header().get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw missing(name);
    }

    /** What to throw for a column that is not there; one column of several words hints at a delimiter not found out. */
    default InputProblem missing(String name) {
        boolean perhapsSeveral = header().size() == 1 && header().getFirst().matches(".*[\\s,;|].*");
        return new InputProblem(Place.in(file()).column(name),
                Messages.text("column.missing", String.join(", ", header()), perhapsSeveral ? 1 : 0));
    }

    /** Names for the columns of a table without header: c1, c2 … */
    static List<String> numbered(int columns) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            names.add("c" + i);
        }
        return List.copyOf(names);
    }
}
