package org.navette.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;
import org.navette.store.journal.Table;

/** Small things that many tests of the store need. */
final class Fixture {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
    static final Label LABEL = Label.of(Deed.ADD_CODE, "x");

    private Fixture() {
    }

    static Study study(Path folder) {
        return Study.create(folder.resolve("a.navette"), "A study", "en", "Ada");
    }

    static Document document(String name, String text) {
        return new Document(0, name, Kind.REVIEW, "en", "web", LocalDate.of(2026, 3, 1), "c-" + name, text);
    }

    static Coding coding(long document, Segment segment, long code, Coder coder) {
        return new Coding(0, document, segment, code, coder.id(), null, Origin.HUMAN, NOON, null);
    }

    static SentimentTag tag(long document, double polarity, Coder coder) {
        return new SentimentTag(0, document, null, polarity, coder.id(), coder.machine() ? Origin.MACHINE : Origin.HUMAN, NOON);
    }

    static long code(Study study, String name, Long parent) {
        return study.edit(LABEL, editor -> editor.addCode(Code.named(name).under(parent)));
    }

    /** Table → all its rows as text with their types, without the journal's own: equal content gives equal maps. */
    static Map<String, String> content(Path file) {
        StudyFile study = new StudyFile(file);
        try (Connection connection = study.reader()) {
            Map<String, String> content = new TreeMap<>();
            for (Table table : Table.all(connection).values()) {
                StringBuilder rows = new StringBuilder();
                Sql.each(connection, "SELECT * FROM " + Table.quoted(table.name()) + " ORDER BY id", row -> {
                    for (int i = 1; i <= table.columns().size(); i++) {
                        Object value = row.getObject(i);
                        rows.append(value instanceof byte[] b ? java.util.HexFormat.of().formatHex(b)
                                : String.valueOf(value).replace("\0", "\\0")).append('¦');
                    }
                    return rows.append('\n');
                });
                content.put(table.name(), rows.toString());
            }
            return content;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Rows that break a foreign key: 0 in every good study. */
    static long orphans(Path file) {
        try (Connection connection = new StudyFile(file).reader()) {
            return Sql.list(connection, "PRAGMA foreign_key_check", row -> 1).size();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
