package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.intake.ImportBehaviour.Params;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.ReadOptions;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

/** Brings a file into the behaviour engine: text, Parquet and DuckDB directly, workbooks and SQLite through their reader. */
final class BehaviourLoad {
    /** Files whose rows a reader of ours hands to the engine, one after the other. */
    private static final Set<String> ROWS = Set.of("xlsx", "xlsm", "sqlite", "sqlite3", "db", "db3");

    private final DuckDbEngine engine;
    private final Params params;
    private final Refusals refusals;
    private final Progress progress;

    BehaviourLoad(DuckDbEngine engine, Params params, Refusals refusals, Progress progress) {
        this.engine = engine;
        this.params = params;
        this.refusals = refusals;
        this.progress = progress;
    }

    Declared into(Source source) {
        Path file = params.file();
        String name = file.getFileName().toString();
        boolean database = !InputFile.extension(file).equals("gz") && InputFile.isSqlite(file);
        if (!database && !ROWS.contains(InputFile.extension(file))) {
            return engine.declare(source, params.manner(), file, options(),
                    row -> reject(Refusal.of(name, row)), progress);
        }
        try (TableFile table = TableFile.open(file, TableOptions.DETECT.withSheet(params.sheet()), progress)) {
            Iterable<List<String>> rows = () -> new Cells(table);
            return engine.declare(source, params.manner(), file, table.header(), database ? 1 : 2, rows,
                    row -> reject(Refusal.of(name, row)), progress);
        }
    }

    /** By the file's reader or by the engine. */
    private synchronized void reject(Refusal refusal) {
        refusals.add(refusal);
    }

    private ReadOptions options() {
        ReadOptions options = params.encoding() == null ? ReadOptions.DETECT
                : ReadOptions.DETECT.withCharset(TableOptions.encoding(params.encoding()));
        if (params.delimiter() == null) {
            return options;
        }
        char delimiter = TableOptions.delimiter(params.delimiter());
        return delimiter == ' ' ? options.withBlanks() : options.withDelimiter(delimiter);
    }

    /** How many of these customers the source knows. */
    static long matched(DuckDbEngine engine, Source source, Set<String> customers, Progress progress) {
        Optional<SourceTable> table = engine.table(source);
        if (table.isEmpty() || customers.isEmpty()) {
            return 0;
        }
        return KeyMatch.of(engine, table.get(), customers, progress).matched();
    }

    /** The sound rows of a workbook or an SQLite table; the others go to the rejects file on the way. */
    private final class Cells implements Iterator<List<String>> {
        private final TableFile table;
        private Row next;

        Cells(TableFile table) {
            this.table = table;
            advance();
        }

        private void advance() {
            next = null;
            for (Optional<Line> line = table.next(); next == null && line.isPresent();) {
                switch (line.get()) {
                    case Row row -> next = row;
                    case Rejected bad -> {
                        reject(Refusal.of(table.file().getFileName().toString(), bad, null, Refusal.Cause.ROW));
                        line = table.next();
                    }
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<String> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Row row = next;
            advance();
            return row.cells();
        }
    }
}
