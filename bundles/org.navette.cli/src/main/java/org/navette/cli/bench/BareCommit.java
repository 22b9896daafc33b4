package org.navette.cli.bench;

import java.nio.file.Path;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The yardstick of single edits: one row, committed so that it survives a power cut. No edit can be quicker. */
record BareCommit(Path file) {
    /** @return sorted seconds */
    double[] samples(int times) throws Exception {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try (var connection = source.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.executeUpdate("CREATE TABLE row (id INTEGER PRIMARY KEY, word TEXT)");
            }
            try (var insert = connection.prepareStatement("INSERT INTO row (word) VALUES ('word')")) {
                return Clock.samples(times, insert::executeUpdate);
            }
        }
    }
}
