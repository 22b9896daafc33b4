package org.navette.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.core.progress.Progress;
import org.navette.store.file.Beside;
import org.navette.store.file.Connections;
import org.navette.store.file.Json;
import org.navette.store.file.Problems;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.file.StudyFile;
import org.navette.store.file.Watch;
import org.navette.store.journal.Recording;
import org.navette.store.journal.Reversal;
import org.navette.store.journal.Table;
import org.navette.store.merge.Joining;

/** Makes edits and takes them back. */
final class History {
    private static final int MOST_DOCUMENTS = 1000;

    private final Connections connections;
    private final Map<String, Table> tables;
    private volatile String who;
    private volatile InstantSource clock = InstantSource.system();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param tables what {@link Recording#install} found; empty for a study that is only read
     * @param first  hears of changes before all others
     */
    History(Connections connections, Map<String, Table> tables, String who, Consumer<Change> first) {
        this.connections = connections;
        this.tables = tables;
        this.who = who;
        listeners.add(first);
    }

    String who() {
        return who;
    }

    /** From here on edits are that person's, at that time: a replay makes them as they were made. */
    void sitDown(String person, InstantSource time) {
        who = person;
        clock = time;
    }

    Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    <T> T edit(Function<Editor, T> work, Function<T, Label> label) {
        return edit(Beside.NONE, false, hand(work), label);
    }

    /** An editor's work. */
    private <T> Work<T> hand(Function<Editor, T> work) {
        return (statements, recording, at) -> {
            Edits edits = new Edits(recording, connections, at);
            try {
                return work.apply(new Editor(edits));
            } finally {
                edits.end();
            }
        };
    }

    private interface Work<T> {
        T in(Statements statements, Recording recording, Instant at) throws SQLException;
    }

    /** Joins copies in one edit. @param rehearsal true to take all back again in the end */
    <T> T merge(List<Copy> copies, boolean rehearsal, Progress progress, Function<Joiner, T> work, Function<T, Label> label) {
        Map<String, StudyFile> beside = new LinkedHashMap<>();
        for (int i = 0; i < copies.size(); i++) {
            beside.put("copy" + i, copies.get(i).study().readable());
            beside.put("past" + i, copies.get(i).past() == null ? null : copies.get(i).past().readable());
        }
        return edit(new Beside(beside), rehearsal, (statements, recording, at) -> work.apply((copy, judge, step) -> {
            try {
                return new Joining(statements, recording, "copy" + copy, "past" + copy, progress, CodesText::renumbered).run(judge, step);
            } catch (SQLException e) {
                throw Problems.translate(connections.file().path(), e);
            }
        }), label);
    }

    private <T> T edit(Beside beside, boolean rehearsal, Work<T> work, Function<T, Label> label) {
        // Filled inside the transaction, told after it.
        var done = new Object() {
            T result;
            Change change;
        };
        connections.write(false, beside, statements -> {
            long journal = nextEntry(statements);
            Recording recording = new Recording(statements, tables, journal);
            Instant at = clock.instant();
            done.result = work.in(statements, recording, at);
            if (rehearsal || !recording.finish()) {
                return false;
            }
            dropUndone(statements);
            enter(statements, journal, at, who, label.apply(done.result), "done");
            done.change = change(statements, journal);
            return true;
        });
        tell(done.change);
        return done.result;
    }

    <T> T rehearse(Function<Editor, T> work) {
        return edit(Beside.NONE, true, hand(work), null);
    }

    private static long nextEntry(Statements statements) throws SQLException {
        return statements.first("SELECT seq FROM sqlite_sequence WHERE name = 'journal'", row -> row.getLong(1)).orElse(0L) + 1;
    }

    static void enter(Statements statements, long journal, Instant at, String who, Label label, String state) throws SQLException {
        statements.run("INSERT INTO journal (id, at, who, deed, arguments, state) VALUES (?, ?, ?, ?, ?, ?)", journal,
                at, who, label.deed().word(), Json.write(label.arguments()), state);
    }

    /** After a new edit what was taken back cannot come again; the entries stay, their changes go. */
    private static void dropUndone(Statements statements) throws SQLException {
        if (statements.first("SELECT 1 FROM journal WHERE state = 'undone' LIMIT 1", row -> true).isPresent()) {
            statements.run("DELETE FROM change WHERE journal_id IN (SELECT id FROM journal WHERE state = 'undone')");
            statements.run("UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
        }
    }

    /**
     * Takes back the newest entries that stand, or does the oldest ones again that were taken back: one transaction.
     *
     * @param until the last entry to reverse, or null for only the next one
     * @return the entries in the order in which they were reversed; empty when there are none
     */
    List<Long> reverse(boolean undo, Long until, Progress progress) {
        var done = new Object() {
            List<Long> entries = List.of();
            final List<Change> changes = new ArrayList<>();
        };
        connections.write(true, statements -> {
            done.entries = undo
                    ? statements.list("SELECT id FROM journal WHERE state = 'done' AND id >= ? ORDER BY id DESC LIMIT ?",
                            row -> row.getLong(1), until == null ? 0 : until, until == null ? 1 : -1)
                    : statements.list("SELECT id FROM journal WHERE state = 'undone' AND id <= ? ORDER BY id LIMIT ?",
                            row -> row.getLong(1), until == null ? Long.MAX_VALUE : until, until == null ? 1 : -1);
            try (Watch watch = new Watch(statements.connection(), progress)) {
                long rows = 0;
                for (long journal : done.entries) {
                    rows += Reversal.size(statements, journal);
                }
                progress.begin(Messages.text(undo ? "progress.undo" : "progress.redo"), rows);
                for (long journal : done.entries) {
                    new Reversal(statements, tables, journal, progress).run();
                    statements.run("UPDATE journal SET state = ? WHERE id = ?", undo ? "undone" : "done", journal);
                    done.changes.add(change(statements, journal));
                }
            }
            return !done.entries.isEmpty();
        });
        done.changes.forEach(this::tell);
        return done.entries;
    }

    void tell(Change change) {
        if (change != null) {
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    private Change change(Statements statements, long journal) throws SQLException {
        Set<String> touched = new HashSet<>(statements.list(
                "SELECT DISTINCT table_name FROM change WHERE journal_id = ?", row -> row.getString(1), journal));
        Set<Long> documents = new HashSet<>();
        for (String table : List.of("coding", "sentiment_tag")) {
            if (touched.contains(table)) {
                documents.addAll(statements.list("""
                        SELECT t.document_id FROM change c CROSS JOIN %1$s t ON t.id BETWEEN c.row_id AND ifnull(c.until_id, c.row_id)
                        WHERE c.journal_id = ?1 AND c.table_name = '%1$s' AND c.op <> 'D'
                        UNION SELECT json_extract(old, '$.document_id') FROM change
                        WHERE journal_id = ?1 AND table_name = '%1$s' AND op = 'D'
                        LIMIT %2$d""".formatted(table, MOST_DOCUMENTS + 1), row -> row.getLong(1), journal));
            }
        }
        return new Change(journal, touched, documents.size() > MOST_DOCUMENTS ? Set.of() : documents);
    }
}
