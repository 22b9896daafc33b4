package org.navette.cli.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;
import org.sqlite.SQLiteDataSource;

/** The study file: bulk import against a bare SQLite insert, and the edits of every day. */
final class StoreBench implements Bench {
    private static final int EDITS = 300;

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        double bare = Clock.seconds(() -> bareInsert(rows, folder.resolve("bare.db")));
        Path file = folder.resolve("bench.navette");
        try (Study study = Study.create(file, "Bench", "fr", "bench")) {
            double imported = Clock.seconds(() -> study.edit(Label.of(Deed.IMPORT_DOCUMENTS, rows, "made up"), editor -> {
                var reviews = new MadeUp();
                for (long i = 0; i < rows; i++) {
                    editor.addDocument(reviews.review(i));
                }
                return null;
            }));
            figures.add(new Figure("import of " + rows + " reviews", rows / imported, "rows/s", "bare SQLite insert", rows / bare));
            long[] ids = study.documents().ids(DocumentQuery.ALL);
            long[] code = new long[1];
            study.edit(Label.of(Deed.ADD_CODE, "Prix"), editor -> code[0] = editor.addCode(Code.named("Prix")));
            var random = new SplittableRandom(3);
            double[] coded = Clock.samples(EDITS, () -> study.edit(Label.of(Deed.ADD_CODING, "Prix", ""),
                    editor -> editor.addCoding(new Coding(0, ids[random.nextInt(ids.length)], new Segment(0, 1 + random.nextInt(100)), code[0],
                            editor.coder("bench", false).id(), null, Origin.HUMAN, Instant.EPOCH, null))));
            figures.add(new Figure("one coding, 95th percentile", 1000 * Clock.percentile(coded, 0.95), "ms", null, null));
            double[] undone = Clock.samples(EDITS / 3, () -> study.journal().undo());
            figures.add(new Figure("one undo, 95th percentile", 1000 * Clock.percentile(undone, 0.95), "ms", null, null));
            figures.add(new Figure("ids sorted by date", 1000 * Clock.median(3, () -> study.documents().ids(DocumentQuery.ALL.sortedBy("date", false))), "ms", null, null));
            figures.add(new Figure("a page of 60 rows", 1000 * Clock.median(20, () -> study.documents().rows(page(ids, random.nextInt(ids.length)))), "ms", null, null));
            figures.add(new Figure("counts per code", 1000 * Clock.median(5, () -> study.codebook().counts()), "ms", null, null));
        }
        figures.add(new Figure("open and close", 1000 * Clock.median(5, () -> Study.open(file, "bench").close()), "ms", null, null));
        return figures;
    }

    private static long[] page(long[] ids, int from) {
        return java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + 60));
    }

    private static void bareInsert(long rows, Path file) throws Exception {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, language TEXT, channel TEXT, date TEXT, customer TEXT, text TEXT)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)")) {
                var reviews = new MadeUp();
                for (long i = 0; i < rows; i++) {
                    Document review = reviews.review(i);
                    insert.setString(1, review.name());
                    insert.setString(2, review.kind().word());
                    insert.setString(3, review.language());
                    insert.setString(4, review.channel());
                    insert.setString(5, review.date().toString());
                    insert.setString(6, review.customer());
                    insert.setString(7, review.text());
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }
}
