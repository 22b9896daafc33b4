package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.file.Connections;
import org.navette.store.file.Json;
import org.navette.store.file.Problems;
import org.navette.store.file.Row;
import org.navette.store.file.StudyFile;

/** What was done to the study, and the way back. */
public final class Journal {
    private static final String ENTRY = "SELECT id, at, who, deed, arguments, state FROM journal ";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private final Connections connections;
    private final History history;

    Journal(Connections connections, History history) {
        this.connections = connections;
        this.history = history;
    }

    /** The newest entries, newest first. */
    public List<JournalEntry> latest(int limit) {
        return connections.list(ENTRY + "ORDER BY id DESC LIMIT ?", Journal::entry, limit);
    }

    /**
     * Numbers of the entries, newest first, whose sentence in the user's language or person has all of some words in it;
     * capitals and accents do not matter.
     *
     * @param words  blank for any
     * @param person name of the only person whose entries are wanted, or null
     */
    public long[] find(String words, String person) {
        if (words.isBlank()) {
            return connections.list("SELECT id FROM journal WHERE ?1 IS NULL OR who = ?1 ORDER BY id DESC", row -> row.getLong(1), person)
                    .stream().mapToLong(Long::longValue).toArray();
        }
        List<String> wanted = Arrays.stream(plain(words.strip()).split("\\s+")).toList();
        LongStream.Builder found = LongStream.builder();
        connections.each(ENTRY + "WHERE ?1 IS NULL OR who = ?1 ORDER BY id DESC", row -> {
            JournalEntry entry = entry(row);
            String text = plain(entry.label().sentence() + ' ' + entry.who());
            if (wanted.stream().allMatch(text::contains)) {
                found.add(entry.id());
            }
            return null;
        }, person);
        return found.build().toArray();
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The entries of some numbers, newest first. */
    public List<JournalEntry> entries(long... ids) {
        return connections.list(ENTRY + "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC", Journal::entry, Arrays.toString(ids));
    }

    /** Everybody who made an entry, by name. */
    public List<String> people() {
        return connections.list("SELECT DISTINCT who FROM journal ORDER BY who", row -> row.getString(1));
    }

    /** How many entries {@link #undoTo} would take back. */
    public long standingFrom(long entry) {
        return connections.number("SELECT count(*) FROM journal WHERE state = 'done' AND id >= ?", entry);
    }

    /** How many entries {@link #redoTo} would do again. */
    public long undoneUpTo(long entry) {
        return connections.number("SELECT count(*) FROM journal WHERE state = 'undone' AND id <= ?", entry);
    }

    /** All entries of some deeds, oldest first. */
    public List<JournalEntry> of(Deed... deeds) {
        String words = Arrays.stream(deeds).map(deed -> "'" + deed.word() + "'").collect(Collectors.joining(", "));
        return connections.list(ENTRY + "WHERE deed IN (" + words + ") ORDER BY id", Journal::entry);
    }

    /** In the order of their numbers. */
    List<JournalEntry> inState(String state) {
        return connections.list(ENTRY + "WHERE state = ? ORDER BY id", Journal::entry, state);
    }

    /** What {@link #undo()} would take back. */
    public Optional<JournalEntry> undoable() {
        return connections.first(ENTRY + "WHERE state = 'done' ORDER BY id DESC LIMIT 1", Journal::entry);
    }

    /** What {@link #redo()} would do again. */
    public Optional<JournalEntry> redoable() {
        return connections.first(ENTRY + "WHERE state = 'undone' ORDER BY id LIMIT 1", Journal::entry);
    }

    /** Takes the newest standing entry back. @return it, or empty when there is none */
    public Optional<JournalEntry> undo() {
        return undo(Progress.NONE);
    }

    /** As {@link #undo()}; cancelling leaves the study as it was. */
    public Optional<JournalEntry> undo(Progress progress) {
        return entries(history.reverse(true, null, progress)).stream().findFirst();
    }

    /**
     * Takes every standing entry from the newest down to this one back, in one go; cancelling leaves the study as it was.
     *
     * @param last the oldest entry to take back
     * @return the entries taken back, newest first
     * @throws InputProblem when that entry does not stand or cannot be undone
     */
    public List<JournalEntry> undoTo(long last, Progress progress) {
        mustBe("done", "problem.undo", last);
        return entries(history.reverse(true, last, progress));
    }

    /**
     * Does every entry again that was taken back, from the oldest up to this one.
     *
     * @return the entries done again, oldest first
     * @throws InputProblem when that entry was not taken back, or an edit since ended its redo
     */
    public List<JournalEntry> redoTo(long last, Progress progress) {
        mustBe("undone", "problem.redo", last);
        return entries(history.reverse(false, last, progress));
    }

    private void mustBe(String state, String problem, long id) {
        String is = connections.first("SELECT state FROM journal WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow(() -> Problems.content("problem.noentry", Long.toString(id)));
        if (!is.equals(state)) {
            throw Problems.content(problem, Long.toString(id));
        }
    }

    private List<JournalEntry> entries(List<Long> ids) {
        return ids.stream().map(id -> entry(id).orElseThrow()).toList();
    }

    /** Does the entry that was taken back last again; a new edit in between ends that. */
    public Optional<JournalEntry> redo() {
        return redo(Progress.NONE);
    }

    /** As {@link #redo()}; cancelling leaves the study as it was. */
    public Optional<JournalEntry> redo(Progress progress) {
        return entries(history.reverse(false, null, progress)).stream().findFirst();
    }

    /** Changes with every edit, undo and redo: caches compare it. Equal stamps of one study mean equal content. */
    public String stamp() {
        return connections.read(StudyFile::stamp);
    }

    /**
     * The last entry of the beginning that this journal has in common with another's. Who made an entry and what it says is not
     * compared: pseudonyms and erasures change it.
     */
    public Optional<Long> commonWith(Journal other) {
        List<String> mine = signatures();
        List<String> yours = other.signatures();
        int common = 0;
        while (common < mine.size() && common < yours.size() && mine.get(common).equals(yours.get(common))) {
            common++;
        }
        return common == 0 ? Optional.empty() : Optional.of(Long.valueOf(mine.get(common - 1).substring(0, mine.get(common - 1).indexOf(' '))));
    }

    private List<String> signatures() {
        return connections.list("SELECT id || ' ' || at || ' ' || deed FROM journal ORDER BY id", row -> row.getString(1));
    }

    /** The newest entry above another that touched a row. @param table of the study file */
    public Optional<JournalEntry> touching(String table, long row, long above) {
        return connections.first(ENTRY + "WHERE id = (SELECT max(c.journal_id) FROM change c JOIN journal j ON j.id = c.journal_id WHERE c.journal_id > ?"
                + " AND c.table_name = ? AND c.row_id <= ? AND ifnull(c.until_id, c.row_id) >= ?)", Journal::entry, above, table, row, row);
    }

    public Optional<JournalEntry> entry(long id) {
        return connections.first(ENTRY + "WHERE id = ?", Journal::entry, id);
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(row.getLong(1), Row.time(row, 2), row.getString(3),
                new Label(Deed.of(row.getString(4)), Json.texts(row.getString(5))), JournalEntry.State.of(row.getString(6)));
    }
}
