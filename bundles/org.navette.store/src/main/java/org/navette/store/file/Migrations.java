package org.navette.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings a study file to the newest schema, one numbered script and one transaction a step.
 *
 * @param scripts the scripts in order: the first makes schema 1 out of nothing
 */
public record Migrations(List<String> scripts) {
    private static final int NEWEST = 3;

    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /** The scripts {@code schema/1.sql} and up. */
    public static Migrations known() {
        return new Migrations(IntStream.rangeClosed(1, NEWEST).mapToObj(Migrations::script).toList());
    }

    /** These and one more behind them. */
    public Migrations and(String script) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(script)).toList());
    }

    public int newest() {
        return scripts.size();
    }

    public static int version(Connection connection) throws SQLException {
        return (int) Sql.number(connection, "PRAGMA user_version");
    }

    /** @throws org.navette.core.problem.InputProblem when the file has a schema that is not known yet */
    public void mustBeKnown(Connection connection, StudyFile file) throws SQLException {
        int version = version(connection);
        if (version > newest()) {
            throw Problems.of(file.path(), "problem.newer", Integer.toString(version), Integer.toString(newest()));
        }
        if (version < 1) {
            throw Problems.of(file.path(), "problem.notastudy");
        }
    }

    /** Runs what is missing, after a copy of a file that has work in it was kept beside it. */
    public void run(Connection connection, StudyFile file) throws SQLException {
        int version = version(connection);
        if (version >= 1 && version < newest()) {
            keepCopy(connection, file, version);
        }
        bring(connection);
    }

    /** Runs what is missing, without a copy. */
    public void bring(Connection connection) throws SQLException {
        for (int next = version(connection) + 1; next <= newest(); next++) {
            Sql.execute(connection, "BEGIN IMMEDIATE");
            try {
                Sql.execute(connection, scripts.get(next - 1));
                Sql.execute(connection, "PRAGMA user_version = " + next);
                Sql.execute(connection, "COMMIT");
            } catch (SQLException e) {
                Sql.execute(connection, "ROLLBACK");
                throw e;
            }
        }
    }

    /** A copy in the folder for temporary files, brought to the newest schema; whoever asked for it deletes it. */
    public StudyFile migratedCopy(Connection connection) throws SQLException {
        try {
            Path copy = Files.createTempFile("navette-", ".navette");
            Files.delete(copy);
            Sql.execute(connection, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
            StudyFile file = new StudyFile(copy);
            try (Connection writer = file.writer()) {
                bring(writer);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code x.navette.schema-1}, or with a number behind it when that is taken. */
    private static void keepCopy(Connection connection, StudyFile file, int version) throws SQLException {
        Path copy = file.besideName(".schema-" + version);
        for (int n = 2; Files.exists(copy); n++) {
            copy = file.besideName(".schema-" + version + "-" + n);
        }
        Sql.execute(connection, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
    }

    private static String script(int number) {
        try (InputStream in = Migrations.class.getResourceAsStream("schema/" + number + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
