package org.navette.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.SentimentScale;
import org.navette.store.columns.Columns;
import org.navette.store.file.BackupPolicy;
import org.navette.store.file.Backups;
import org.navette.store.file.Connections;
import org.navette.store.file.Hold;
import org.navette.store.file.Migrations;
import org.navette.store.file.Problems;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.file.StudyFile;
import org.navette.store.journal.Past;
import org.navette.store.journal.Recording;
import org.navette.store.journal.Table;

/**
 * One research project: one {@code .navette} file. Reads may come from any thread; edits are serialised.
 *
 * <p>Every failure that a user can mend (no such file, not a study, newer schema, read-only, disk full, in use by another
 * process) is an {@link InputProblem}.
 */
public final class Study implements AutoCloseable {
    private final Connections connections;
    private final Columns columns;
    /** This and the next: null for a study that is only read. */
    private final Hold hold;
    private final Backups backups;
    private final History history;
    private final String title;
    private final String language;

    private Study(Connections connections, Hold hold, Backups backups, Map<String, Table> tables, String who) {
        this.connections = connections;
        this.hold = hold;
        this.backups = backups;
        this.columns = new Columns(connections);
        this.history = new History(connections, tables, who, columns::changed);
        this.title = property("title");
        this.language = property("language");
    }

    /** Makes an empty study. @param who the person at the desk, kept with every journal entry */
    public static Study create(Path file, String title, String language, String who) {
        return create(file, who, statements -> {
            String property = "INSERT INTO property (name, value) VALUES (?, ?)";
            statements.run(property, "id", UUID.randomUUID().toString());
            statements.run(property, "title", title);
            statements.run(property, "language", language);
            History.enter(statements, 1, Instant.now(), who, Label.of(Deed.NEW_STUDY, title), "fixed");
        });
    }

    /** @throws InputProblem when a study cannot be made there: the name is taken, or the folder missing or protected */
    public static void mustBeFree(Path file) {
        new StudyFile(file).mustBeFree();
    }

    /** Writes the first rows of a study. */
    interface Filling {
        void into(Statements statements) throws SQLException;
    }

    static Study create(Path file, String who, Filling filling) {
        StudyFile target = new StudyFile(file);
        target.mustBeFree();
        try {
            try (Connection connection = target.writer(); Statements statements = new Statements(connection)) {
                // Before the log of changes is switched on, so that the file says at once what it is.
                statements.execute("PRAGMA application_id = " + StudyFile.APPLICATION);
                Migrations.known().run(connection, target);
                statements.execute("BEGIN IMMEDIATE");
                statements.execute("PRAGMA defer_foreign_keys = ON"); // rows may come before those they refer to
                filling.into(statements);
                statements.execute("COMMIT");
            }
            return open(file, who);
        } catch (SQLException e) {
            throw abandoned(target, Problems.translate(target.path(), e));
        } catch (RuntimeException e) {
            throw abandoned(target, e);
        }
    }

    /** Nothing is left of a study that could not be made. */
    private static RuntimeException abandoned(StudyFile target, RuntimeException cause) {
        for (String end : new String[] {"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(target.besideName(end));
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        return cause;
    }

    /**
     * Opens a study for reading and writing, migrating an older schema after a copy of the file was kept beside it.
     *
     * @throws WritingRefused when it may only be read: somebody has it open for writing, or its file is protected
     */
    public static Study open(Path file, String who) {
        return open(file, who, Migrations.known(), BackupPolicy.USUAL);
    }

    /** As above. @param backups number of newest backups that are kept, at least 1 */
    public static Study open(Path file, String who, int backups) {
        return open(file, who, Migrations.known(), BackupPolicy.USUAL.keeping(backups));
    }

    static Study open(Path file, String who, Migrations migrations, BackupPolicy policy) {
        StudyFile study = new StudyFile(file);
        study.mustBeStudy();
        study.mustBeWritable();
        Hold hold = Hold.take(study, who);
        try {
            Study opened = open(study, who, migrations, hold, new Backups(study, policy));
            opened.backups.begin(opened.journal().stamp(), opened.count("journal"));
            return opened;
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    private static Study open(StudyFile study, String who, Migrations migrations, Hold hold, Backups backups) {
        try {
            Connection writer = study.writer();
            try {
                migrations.mustBeKnown(writer, study);
                migrations.run(writer, study);
                Sql.list(writer, "PRAGMA journal_mode = WAL", row -> row.getString(1));
                Map<String, Table> tables = Recording.install(new Statements(writer));
                Study opened = new Study(new Connections(study, writer), hold, backups, tables, who);
                opened.privacy().finishIfPossible();
                return opened;
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Problems.translate(study.path(), e);
        }
    }

    /** Opens a study without ever writing to its folder; one of an older schema is read through a migrated copy elsewhere. */
    public static Study openReadOnly(Path file) {
        StudyFile study = new StudyFile(file);
        study.mustBeStudy();
        Migrations known = Migrations.known();
        Connections connections = Connections.onlooking(study);
        try {
            int version = connections.read(connection -> {
                known.mustBeKnown(connection, study);
                return Migrations.version(connection);
            });
            if (version < known.newest()) {
                StudyFile newer = connections.read(connection -> known.migratedCopy(connection));
                connections.close();
                connections = new Connections(study, newer);
            }
            return new Study(connections, null, null, Map.of(), "");
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /** Who has a study open for writing now, in this process or another. */
    public static Optional<Holder> holder(Path file) {
        return Hold.holder(new StudyFile(file));
    }

    public Path file() {
        return connections.file().path();
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public String who() {
        return history.who();
    }

    public boolean readOnly() {
        return connections.readOnly();
    }

    /** A file or folder beside the study that belongs to it: {@code x.navette} → {@code x.<suffix>}. */
    public Path beside(String suffix) {
        return connections.file().beside(suffix);
    }

    public Documents documents() {
        return new Documents(connections, columns);
    }

    public Cases cases() {
        return new Cases(connections);
    }

    public Variables variables() {
        return new Variables(connections);
    }

    public Codebook codebook() {
        return new Codebook(connections, columns);
    }

    public Codings codings() {
        return new Codings(connections);
    }

    public Samples samples() {
        return new Samples(connections);
    }

    public Imports imports() {
        return new Imports(connections);
    }

    public Sources sources() {
        return new Sources(connections);
    }

    public Memos memos() {
        return new Memos(connections);
    }

    public Assignments assignments() {
        return new Assignments(connections);
    }

    public Settlements settlements() {
        return new Settlements(connections);
    }

    public Links links() {
        return new Links(connections);
    }

    public NamedSets sets() {
        return new NamedSets(connections);
    }

    public SavedQuestions saved() {
        return new SavedQuestions(connections);
    }

    public CodebookVersions codebookVersions() {
        return new CodebookVersions(connections);
    }

    /** Pseudonyms and erasure: changes that nothing takes back. */
    public Privacy privacy() {
        return new Privacy(this, connections, history);
    }

    /** The points that people choose a polarity from. */
    public SentimentScale scale() {
        String points = property("scale");
        return points.isEmpty() ? SentimentScale.THREE : new SentimentScale(Integer.parseInt(points));
    }

    /** Copies of the study as it was before, newest first; also of a file that cannot be opened any more. */
    public static List<Backup> backups(Path file) {
        return Backups.of(new StudyFile(file));
    }

    /** Copies of this study as it was before, newest first. */
    public List<Backup> backups() {
        return Backups.of(connections.file());
    }

    /**
     * The backup that opening for writing began in the background; empty when none was due. Fails with an
     * {@link org.navette.core.problem.InputProblem} when it could not be made, which hinders nothing.
     */
    public CompletableFuture<Optional<Backup>> backup() {
        return backups == null ? CompletableFuture.completedFuture(Optional.empty()) : backups.current();
    }

    /**
     * Deletes every backup, also those kept before a migration, and makes a fresh one: what an erasure took away must not
     * live on in them.
     *
     * @throws org.navette.core.problem.InputProblem when one cannot be deleted or made, or in a study that is only read
     */
    public Backup replaceBackups() {
        if (backups == null) {
            throw Problems.of(file(), "problem.onlyread");
        }
        return backups.replace();
    }

    void finishBackup() {
        backups.finish();
    }

    public Journal journal() {
        return new Journal(connections, history);
    }

    /** As {@link #asOf(long, Path, Progress)}, with the copy in the folder for temporary files. */
    public Study asOf(long entry, Progress progress) {
        return asOf(entry, Path.of(System.getProperty("java.io.tmpdir")), progress);
    }

    /**
     * The study as it was right after a journal entry, without what was taken back since: a copy that is only read and goes away
     * when closed. Not inside an edit.
     *
     * @param temporary the folder that holds the copy meanwhile
     * @throws InputProblem when there is no such entry, or a later one (pseudonyms, say) left nothing of what came before
     */
    public Study asOf(long entry, Path temporary, Progress progress) {
        journal().entry(entry).orElseThrow(() -> Problems.content("problem.noentry", Long.toString(entry)));
        long seal = Past.seal(connections);
        if (entry < seal) {
            throw Problems.content("problem.sealed", Long.toString(entry), Long.toString(seal),
                    journal().entry(seal).orElseThrow().label().sentence());
        }
        return new Study(new Connections(connections.file(), Past.copy(connections, entry, temporary, progress)), null, null, Map.of(), "");
    }

    Connections connections() {
        return connections;
    }

    History history() {
        return history;
    }

    /** What is wrong with the file, a sentence each; empty when it is sound. */
    public List<String> check() {
        return Soundness.findings(connections);
    }

    public StudyInfo info() {
        long bytes;
        try {
            bytes = Files.size(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int schema = connections.read(Migrations::version);
        return new StudyInfo(title, language, schema, count("document"), count("respondent"), count("variable"), count("code"),
                count("coder"), count("coding"), count("sentiment_tag"), count("sample"), count("source"), count("memo"),
                count("link"), count("named_set"), count("saved"), count("codebook_version"), connections.number("SELECT count(*) FROM journal"), bytes);
    }

    private long count(String table) {
        return columns.rows(table);
    }

    private String property(String name) {
        return connections.first("SELECT value FROM property WHERE name = ?", row -> row.getString(1), name).orElse("");
    }

    /**
     * One edit: one transaction with its journal entry. When the work throws (also {@code Cancelled}), nothing changed.
     * An edit that changes no row leaves no entry.
     */
    public <T> T edit(Label label, Function<Editor, T> work) {
        return history.edit(work, result -> label);
    }

    /** As {@link #edit(Label, Function)}, for labels that tell what the work found (numbers): the label is asked for afterwards. */
    public <T> T edit(Function<Editor, T> work, Function<T, Label> label) {
        return history.edit(work, label);
    }

    /**
     * Does the work of an edit and takes it back at once: the study stays as it was, without an entry. Reads by this thread
     * inside the work see what it did, so that a preview can say exactly what an edit would do.
     */
    public <T> T rehearse(Function<Editor, T> work) {
        return history.rehearse(work);
    }

    /**
     * Joins copies in one edit, so that one undo takes them all back.
     *
     * @param rehearsal true to change nothing: all is done, told and taken back
     * @param work      joins each copy; what it returns is the result
     */
    public <T> T merge(List<Copy> copies, boolean rehearsal, Progress progress, Function<Joiner, T> work, Function<T, Label> label) {
        return history.merge(copies, rehearsal, progress, work, label);
    }

    /** The file that is really read, for merges. */
    StudyFile readable() {
        return connections.readable();
    }

    /** Says the same of all copies of one study. */
    public String id() {
        return property("id");
    }

    /** Calls back after each committed change, undo and redo, on the thread that made it. @return runs to stop listening */
    public Runnable onChange(Consumer<Change> listener) {
        return history.listen(listener);
    }

    @Override
    public void close() {
        try {
            if (backups != null) {
                backups.finish();
            }
            connections.close();
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }
}
