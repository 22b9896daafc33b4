package org.navette.cli.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;

import org.navette.core.study.Document;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The yardstick of imports: prepared statements put the rows that an import puts (a document with length and hash, a case for each
 * new customer) into two tables of the same columns, in one transaction, with the log, the durability and the connection settings of a study.
 * Hashes are random, customers are known by number: nothing is computed or looked up.
 */
record BareInsert(Path file, boolean indexed) {
    private static final String INDEXES = """
            CREATE UNIQUE INDEX document_name ON document(name);
            CREATE INDEX document_facts ON document(id, date, kind, language, channel, respondent_id);
            CREATE INDEX document_respondent ON document(respondent_id);
            CREATE UNIQUE INDEX respondent_key ON respondent(key)""";

    /** @return seconds */
    double run(long rows) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-160_000);
        config.setGetGeneratedKeys(false);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var batches = new Batches();
        long start;
        try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("""
                    CREATE TABLE respondent (id INTEGER PRIMARY KEY, key TEXT);
                    CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, language TEXT, channel TEXT, date TEXT,
                      respondent_id INTEGER, length INTEGER, hash BLOB, text TEXT)""");
            if (indexed) {
                statement.executeUpdate(INDEXES);
            }
            connection.setAutoCommit(false);
            start = System.nanoTime();
            try (PreparedStatement document = connection.prepareStatement("INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement respondent = connection.prepareStatement("INSERT INTO respondent VALUES (?, ?)")) {
                var rowsIn = new Rows(document, respondent);
                batches.each(rows, rowsIn::insert);
            }
            connection.commit();
        }
        // With the log brought into the file, as an import leaves it.
        return (System.nanoTime() - start) / 1e9 - batches.making();
    }

    /** Puts rows in. */
    private static final class Rows {
        private final PreparedStatement document;
        private final PreparedStatement respondent;
        private final long[] cases = new long[MadeUp.CUSTOMERS];
        private final byte[] hash = new byte[32];
        private final SplittableRandom random = new SplittableRandom(1);
        private long last;

        Rows(PreparedStatement document, PreparedStatement respondent) {
            this.document = document;
            this.respondent = respondent;
        }

        void insert(Document review) {
            try {
                int customer = Integer.parseInt(review.customer(), 1, review.customer().length(), 10);
                if (cases[customer] == 0) {
                    cases[customer] = ++last;
                    respondent.setLong(1, last);
                    respondent.setString(2, review.customer());
                    respondent.executeUpdate();
                }
                random.nextBytes(hash);
                document.setString(1, review.name());
                document.setString(2, review.kind().word());
                document.setString(3, review.language());
                document.setString(4, review.channel());
                document.setString(5, review.date().toString());
                document.setLong(6, cases[customer]);
                document.setInt(7, review.text().length());
                document.setBytes(8, hash);
                document.setString(9, review.text());
                document.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
