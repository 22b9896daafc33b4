package org.navette.store.repair;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.navette.core.progress.Progress;
import org.navette.store.Backup;
import org.navette.store.Messages;
import org.navette.store.Repaired;
import org.navette.store.file.Migrations;
import org.navette.store.file.Problems;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.file.StudyFile;

/** One repair from beginning to end; the new study is made beside its place and moved there when it is whole. */
public final class Rescue {
    private final StudyFile damaged;
    private final StudyFile into;
    private final Progress progress;
    private final Tally tally = new Tally();

    public Rescue(StudyFile damaged, StudyFile into, Progress progress) {
        this.damaged = damaged;
        this.into = into;
        this.progress = progress;
    }

    /** @return empty when nothing could be read */
    public Optional<Repaired> run(Optional<Backup> backup) throws IOException {
        Path folder = Files.createTempDirectory(into.path().getParent(), "repairing-");
        StudyFile making = new StudyFile(into.besideName(".part"));
        try {
            Optional<List<Repaired.Part>> parts = parts(folder, making);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            try (FileChannel channel = FileChannel.open(making.path(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(making.path(), into.path(), StandardCopyOption.ATOMIC_MOVE);
            bringData();
            return Optional.of(new Repaired(into.path(), parts.get(), tally.notes(), backup));
        } catch (SQLException e) {
            throw Problems.translate(into.path(), e);
        } finally {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(making.besideName(end));
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Optional<List<Repaired.Part>> parts(Path folder, StudyFile making) throws IOException, SQLException {
        try (WorkingCopy from = new WorkingCopy(damaged, folder)) {
            return parts(from, making);
        } catch (SQLException e) {
            if (Problems.unreadable(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<List<Repaired.Part>> parts(WorkingCopy from, StudyFile making) throws SQLException {
        Set<String> known = from.tables();
        int version = version(from);
        Migrations migrations = Migrations.known();
        if (version < 1 || known.isEmpty()) {
            return Optional.empty();
        }
        if (Sql.number(from.connection(), "PRAGMA application_id") != StudyFile.APPLICATION) {
            throw Problems.of(damaged.path(), "problem.notastudy");
        }
        if (version > migrations.newest()) {
            migrations.mustBeKnown(from.connection(), damaged);
        }
        try (Connection connection = making.writer(); Statements study = new Statements(connection)) {
            study.execute("PRAGMA foreign_keys = OFF");
            study.execute("PRAGMA synchronous = OFF"); // written out once, at the end
            study.execute("PRAGMA application_id = " + StudyFile.APPLICATION);
            new Migrations(migrations.scripts().subList(0, version)).run(connection, making);
            salvage(from, study, known);
            if (Sql.number(connection, "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM code) + (SELECT count(*) FROM property)") == 0) {
                return Optional.empty();
            }
            migrations.bring(connection);
            study.execute("BEGIN");
            new Mending(study, tally).run(tables(connection), into.path());
            study.execute("COMMIT");
            new WayBack(study, tally, progress).run();
            return Optional.of(tally.parts(connection, tables(connection)));
        }
    }

    private void salvage(WorkingCopy from, Statements study, Set<String> known) throws SQLException {
        List<String> tables = tables(study.connection());
        Salvage salvage = new Salvage(from, study, tally, progress);
        for (String table : tables) {
            progress.begin(Messages.text("repair.step", table), 0);
            if (!known.contains(table)) {
                tally.unreadable(table, 1);
                tally.note("repair.tablelost", table);
                continue;
            }
            study.execute("BEGIN");
            salvage.table(table);
            study.execute("COMMIT");
        }
        for (String table : tables) {
            salvage.sequence(table);
        }
        salvage.tell();
    }

    private static int version(WorkingCopy from) {
        try {
            return Migrations.version(from.connection());
        } catch (SQLException e) {
            return 0;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name",
                row -> row.getString(1));
    }

    /** Behavioural data lie in a file of their own, which is not what is damaged here. */
    private void bringData() throws IOException {
        Path data = damaged.beside("behaviour.duckdb");
        Path there = into.beside("behaviour.duckdb");
        if (Files.exists(data) && Files.notExists(there)) {
            Files.copy(data, there);
        }
    }
}
