package org.navette.behaviour.warehouse;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;

/** Makes connections to a warehouse. */
final class Connector {
    private static final int POLL_MILLIS = 50;
    /** Seconds until a server counts as one that does not answer. */
    private static final String PATIENCE = "10";
    private static final List<Driver> SHIPPED = List.of(new org.postgresql.Driver(), new io.trino.jdbc.TrinoDriver());
    private final Warehouse warehouse;
    private final Credentials credentials;
    private final Driver driver;

    Connector(Warehouse warehouse, Credentials credentials) {
        this.warehouse = warehouse;
        this.credentials = credentials;
        this.driver = warehouse.folder() != null ? DriverFolder.find(warehouse.folder(), warehouse.url()) : SHIPPED.stream()
                .filter(shipped -> DriverFolder.accepts(shipped, warehouse.url())).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("driver.absent", warehouse.url())));
    }

    /** Where the classes of the driver are found, which some look for by the loader of the thread. */
    ClassLoader loader() {
        return driver.getClass().getClassLoader();
    }

    /**
     * A connection that has answered once.
     *
     * @param readOnly where transactions are to be had: in read-only ones
     * @throws InputProblem when there is none to be had, with the reason
     * @throws Cancelled    when the progress was cancelled; the attempt is left to itself
     */
    Connection connect(Progress progress, boolean readOnly) {
        progress.begin(Messages.text("step.connect"), 0);
        CompletableFuture<Connection> attempt = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("connecting").start(() -> attempt(attempt, readOnly));
        while (true) {
            try {
                return attempt.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (progress.cancelled() && attempt.completeExceptionally(new Cancelled())) {
                    throw new Cancelled();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                attempt.completeExceptionally(new Cancelled());
                throw new Cancelled();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException own ? own : Trouble.of(e.getCause(), warehouse);
            }
        }
    }

    private void attempt(CompletableFuture<Connection> attempt, boolean readOnly) {
        try {
            Thread.currentThread().setContextClassLoader(loader());
            Connection connection = open(readOnly);
            if (!attempt.complete(connection)) {
                connection.close(); // nobody waits any more
            }
        } catch (SQLException | RuntimeException | LinkageError e) {
            attempt.completeExceptionally(e);
        }
    }

    private Connection open(boolean readOnly) throws SQLException {
        Properties properties = credentials.properties();
        if (warehouse.dialect() instanceof PostgreSqlDialect && !warehouse.url().contains("connectTimeout=")) {
            properties.setProperty("connectTimeout", PATIENCE);
        }
        Connection connection = driver.connect(warehouse.url(), properties);
        if (connection == null) {
            throw new InputProblem(Place.NOWHERE, Messages.text("warehouse.url", warehouse.url()));
        }
        try (Statement statement = connection.createStatement()) {
            for (String greeting : warehouse.dialect().greeting()) {
                statement.execute(greeting);
            }
            statement.executeQuery("SELECT 1").close();
            if (readOnly && warehouse.dialect().transactions()) {
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
