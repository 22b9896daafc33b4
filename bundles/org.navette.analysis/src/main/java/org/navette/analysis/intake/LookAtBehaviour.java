package org.navette.analysis.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.ForeignDatabase;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.tables.TableOptions;

/** Looks at the beginning of a file of behaviour: text, packed text, workbook, Parquet or database. */
public final class LookAtBehaviour {
    private static final int ROWS = 1000;
    private static final int SHOWN = 50;
    /** So many bytes of unpacked text are looked at. */
    private static final int BEGINNING = 1 << 18;

    private LookAtBehaviour() {
    }

    /**
     * @param options  what the user says already
     * @param language decides where values do not
     * @throws InputProblem when the file cannot be read
     */
    public static LookAtTable.Result at(Path file, TableOptions options, Locale language) {
        InputFile.require(file);
        String end = InputFile.extension(file);
        boolean database = ForeignDatabase.is(file);
        if (!database && !end.equals("parquet") && !end.equals("gz")) {
            return table(file, options, language);
        }
        try {
            Path aside = Files.createTempDirectory("navette-look");
            try {
                return database || end.equals("parquet") ? engine(file, options.sheet(), aside, language) : table(unpacked(file, aside), options, language);
            } finally {
                discard(aside);
            }
        } catch (EOFException | ZipException e) {
            throw new InputProblem(Place.in(file), Messages.text("intake.damaged"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LookAtTable.Result table(Path file, TableOptions options, Locale language) {
        return LookAtTable.look(new LookAtTable.Params(file, options, true), language, Progress.NONE);
    }

    /** The first whole lines, under the name without its last ending. */
    private static Path unpacked(Path file, Path aside) throws IOException {
        byte[] beginning;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            beginning = in.readNBytes(BEGINNING);
        }
        int length = beginning.length;
        while (beginning.length == BEGINNING && length > 1 && beginning[length - 1] != '\n') {
            length--;
        }
        String name = file.getFileName().toString();
        return Files.write(aside.resolve(name.substring(0, name.length() - ".gz".length())), java.util.Arrays.copyOf(beginning, length));
    }

    private static LookAtTable.Result engine(Path file, String wanted, Path aside, Locale language) {
        List<String> tables = ForeignDatabase.is(file) ? ForeignDatabase.tables(file) : List.of();
        String table = tables.isEmpty() ? null : tables.stream().filter(t -> t.equalsIgnoreCase(wanted)).findFirst().orElse(tables.getFirst());
        try (DuckDbEngine engine = DuckDbEngine.open(aside.resolve("look.duckdb"))) {
            return engine.work(Progress.NONE, session -> {
                List<ColumnTally> tallies = new ArrayList<>();
                List<LookAtTable.Shown> shown = new ArrayList<>();
                String from = " FROM " + (table != null ? ForeignDatabase.relation(file, table)
                        : "read_parquet(" + engine.dialect().text(file.toAbsolutePath().toString()) + ")");
                session.query("DESCRIBE SELECT *" + from, row -> tallies.add(new ColumnTally(row.getString(1), language)));
                session.query("SELECT *" + from + " LIMIT " + ROWS, row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < tallies.size(); i++) {
                        cells.add(Optional.ofNullable(row.getString(i + 1)).orElse(""));
                        tallies.get(i).add(cells.get(i));
                    }
                    return shown.size() < SHOWN && shown.add(new LookAtTable.Shown(shown.size() + 1L, cells, null));
                });
                return new LookAtTable.Result(null, null, true, true, false, tables, table,
                        tallies.stream().map(ColumnTally::look).toList(), shown);
            });
        }
    }

    static void discard(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
