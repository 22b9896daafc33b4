package org.navette.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.progress.Progress;
import org.navette.store.file.Connections;
import org.navette.store.file.Problems;
import org.navette.store.file.Statements;
import org.navette.store.file.Watch;
import org.navette.store.journal.Comparison;
import org.navette.store.journal.Forward;
import org.navette.store.journal.Past;

/**
 * A new study made by doing once more what the journal of another one tells, entry by entry in the order of {@link #entries}:
 * from the record, or by work of the caller that is then held against the record.
 */
public final class Rebuild implements AutoCloseable {
    private final Study from;
    private final Forward forward;
    private final Study study;
    private final Connections connections;
    private final long seal;
    private boolean corrected;

    private Rebuild(Study from, Forward forward, Study study, Connections connections, long seal) {
        this.from = from;
        this.forward = forward;
        this.study = study;
        this.connections = connections;
        this.seal = seal;
    }

    /** @param into the new study, in a folder that also takes a copy of the old one for the time being */
    public static Rebuild begin(Study from, Path into, Progress progress) {
        Connections original = from.connections();
        long seal = Past.seal(original);
        try {
            Forward forward = new Forward(Past.copy(original, seal, into.toAbsolutePath().getParent(), progress));
            try {
                Study study = Study.create(into, from.who(), statements -> forward.foundation(statements, progress));
                return new Rebuild(from, forward, study, study.connections(), seal);
            } catch (RuntimeException e) {
                forward.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Problems.translate(into, e);
        }
    }

    /** The new study. */
    public Study study() {
        return study;
    }

    /** The entry that left nothing of what came before it but the outcome; empty when all goes back to the empty study. */
    public Optional<JournalEntry> seal() {
        return from.journal().entry(seal).filter(entry -> entry.label().deed() != Deed.NEW_STUDY);
    }

    /** Whether persons were erased whom the sources of imports may still know. */
    public boolean erased() {
        return from.connections().number("SELECT count(*) FROM journal WHERE deed IN (?, ?)", Deed.ERASE_CUSTOMER.word(),
                Deed.PSEUDONYMISE.word()) > 0;
    }

    /** What is to be done, in this order. */
    public List<RecordedEntry> entries() {
        List<RecordedEntry> entries = new ArrayList<>();
        for (String state : List.of("done", "undone")) {
            for (JournalEntry entry : from.journal().inState(state)) {
                entries.add(new RecordedEntry(entry, imports(entry.id()), state.equals("undone")));
            }
        }
        return entries;
    }

    private List<ImportedFile> imports(long entry) {
        try {
            return forward.added("import_file", entry).stream().map(row -> new ImportedFile((String) row.get("path"),
                    (String) row.get("sha256"), (Long) row.get("taken"), (Long) row.get("rejected"), Instant.parse((String) row.get("at")),
                    (String) row.get("kind"), (String) row.get("recipe"))).toList();
        } catch (SQLException e) {
            throw Problems.translate(from.file(), e);
        }
    }

    /** Does entries as they are recorded. */
    public void fromRecord(List<RecordedEntry> entries, Progress progress) {
        write(progress, statements -> {
            for (RecordedEntry entry : entries) {
                progress.check();
                forward.apply(statements, entry.entry().id(), silent(progress));
            }
        });
    }

    /**
     * Does an entry by the caller's work on {@link #study}, which makes one edit, at the time and by the person of the record;
     * then puts as recorded what came out otherwise.
     *
     * @return number of rows that came out otherwise; empty when the work made no edit
     */
    public Optional<Long> again(RecordedEntry recorded, Runnable work, Progress progress) {
        JournalEntry entry = recorded.entry();
        connections.write(false, statements -> marks(statements, entry.id()));
        study.history().sitDown(entry.who(), InstantSource.fixed(entry.at()));
        work.run();
        if (study.journal().entry(entry.id()).isEmpty()) {
            return Optional.empty();
        }
        long[] wrong = new long[1];
        write(progress, statements -> wrong[0] = forward.correct(statements, entry.id(), silent(progress)));
        corrected |= wrong[0] > 0;
        return Optional.of(wrong[0]);
    }

    private interface Step {
        void in(Statements statements) throws SQLException;
    }

    private void write(Progress progress, Step step) {
        connections.write(true, statements -> {
            try (Watch watch = new Watch(statements.connection(), progress)) {
                step.in(statements);
                return true;
            }
        });
    }

    /** Entries are counted by who replays them, not rows. */
    private static Progress silent(Progress progress) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** Has every table count on from where it stood when the entry was made. */
    private boolean marks(Statements statements, long entry) throws SQLException {
        Map<String, Long> firsts = new HashMap<>();
        forward.firsts(entry, firsts);
        from.connections().each("SELECT table_name, min(row_id) FROM change WHERE journal_id = ? AND op = 'I' GROUP BY table_name",
                row -> firsts.merge(row.getString(1), row.getLong(2), Math::min), entry);
        firsts.put("journal", entry);
        for (Map.Entry<String, Long> first : firsts.entrySet()) {
            mark(statements, first.getKey(), first.getValue() - 1);
        }
        return true;
    }

    private static void mark(Statements statements, String table, long seq) throws SQLException {
        if (statements.run("UPDATE main.sqlite_sequence SET seq = ? WHERE name = ?", seq, table) == 0) {
            statements.run("INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)", table, seq);
        }
    }

    /** Takes back again what is taken back in the study, and goes on counting where the study does. */
    public void finish(Progress progress) {
        List<Long> undone = from.journal().inState("undone").reversed().stream().map(JournalEntry::id).toList();
        Map<String, Long> marks = new HashMap<>();
        from.connections().each("SELECT name, seq FROM main.sqlite_sequence WHERE name <> 'change'",
                row -> marks.put(row.getString(1), row.getLong(2)));
        write(progress, statements -> {
            forward.takeBack(statements, undone, silent(progress));
            for (Map.Entry<String, Long> mark : marks.entrySet()) {
                mark(statements, mark.getKey(), mark.getValue());
            }
        });
        if (corrected) {
            // Words of persons who were erased since may have come from a source and gone again.
            connections.sweep();
        }
    }

    /** Where the new study is not the old one, its journal included. */
    public List<TableDifference> differences(Progress progress) {
        List<TableDifference> differences = new ArrayList<>();
        for (String table : forward.tables().stream().sorted().toList()) {
            Comparison found = from.connections().read(first -> connections.read(second -> Comparison.of(table, first, second, progress)));
            if (!found.equal()) {
                differences.add(new TableDifference(table, found.missing(), found.extra(), found.changed()));
            }
        }
        return differences;
    }

    @Override
    public void close() {
        try {
            study.close();
        } finally {
            forward.close();
        }
    }
}
