package org.navette.store.file;

import java.sql.Connection;
import java.sql.SQLException;

import org.navette.core.progress.Progress;
import org.sqlite.ProgressHandler;

/** Ends what runs long inside SQLite soon after the user cancelled; {@link Problems#translate} makes it a {@code Cancelled}. */
public final class Watch implements AutoCloseable {
    /** A few milliseconds of SQLite's work. */
    private static final int STEPS = 20_000;
    private final Connection connection;

    public Watch(Connection connection, Progress progress) throws SQLException {
        this.connection = connection;
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.cancelled() ? 1 : 0;
            }
        });
    }

    @Override
    public void close() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }
}
