package org.navette.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.store.file.Connections;
import org.navette.store.file.Problems;
import org.navette.store.file.Statements;
import org.navette.store.journal.Table;
import org.navette.store.privacy.Erasure;
import org.navette.store.privacy.Rewriting;

/**
 * Takes words and persons out of a study for ever: nothing can be undone, and no file of the study keeps the old bytes. The
 * search index beside the study and copies of its older forms go with them.
 */
public final class Privacy {
    private static final System.Logger LOG = System.getLogger(Privacy.class.getName());
    private final Study study;
    private final Connections connections;
    private final History history;

    Privacy(Study study, Connections connections, History history) {
        this.study = study;
        this.connections = connections;
        this.history = history;
    }

    /** Files that were imported or are read by reference, as the user named them: what was in them is in them still. */
    public List<String> filesOutside() {
        return connections.list("SELECT path FROM import_file WHERE path <> ? UNION SELECT location FROM source ORDER BY 1",
                row -> row.getString(1), Erasure.NAMELESS);
    }

    /** What {@link #erase} would take out; empty when neither the study nor its journal knows the key. */
    public Optional<Erased> held(String customer) {
        return connections.seal(found -> false, statements -> erasure(statements, customer, Progress.NONE));
    }

    /**
     * Removes a person: case, documents and all that hangs on them, also from the journal. Everything else can still be undone.
     *
     * @param known true when the person is in data beside the study, so that the journal tells it even when the study holds nothing
     * @return empty, and nothing done, when the key is unknown here and beside the study
     * @throws InputProblem when another program reads on in the study: the person is gone then, and the next opening overwrites the bytes
     */
    public Optional<Erased> erase(String customer, boolean known, Progress progress) {
        requireSpace();
        Optional<Erased> erased = connections.seal(found -> known || found.isPresent(), statements -> {
            Optional<Erased> found = erasure(statements, customer, progress);
            if (known || found.isPresent()) {
                enter(statements, Label.of(Deed.ERASE_CUSTOMER, found.map(e -> e.of("document")).orElse(0L)));
            }
            return found.isEmpty() && known ? Optional.of(new Erased(Map.of())) : found;
        });
        if (erased.isPresent()) {
            finish();
            tell();
        }
        return erased;
    }

    private static Optional<Erased> erasure(Statements statements, String customer, Progress progress) throws SQLException {
        String key = CustomerKey.normalise(customer);
        Map<String, Long> rows = key == null ? Map.of() : new Erasure(statements, progress).run(key);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Erased(rows));
    }

    /**
     * Replaces words in texts, names, values, notes and the journal; spans move with the texts. All earlier entries of the
     * journal stay readable and can no longer be taken back.
     *
     * @param customerKeys what to call a case instead of its key, or null to leave keys alone: they join behaviour, which must follow
     * @return all 0, and nothing done, when there was nothing to replace
     */
    public Reworded reword(Rewording words, UnaryOperator<String> customerKeys, Progress progress) {
        requireSpace();
        Reworded reworded = connections.seal(r -> r.passages() + r.others() > 0, statements -> {
            Reworded done = new Rewriting(statements, words, progress).run(customerKeys);
            enter(statements, Label.of(Deed.PSEUDONYMISE, done.passages(), done.documents()));
            return done;
        });
        if (reworded.passages() + reworded.others() > 0) {
            finish();
            tell();
        }
        return reworded;
    }

    private void enter(Statements statements, Label label) throws SQLException {
        long journal = statements.first("SELECT seq FROM sqlite_sequence WHERE name = 'journal'", row -> row.getLong(1)).orElse(0L) + 1;
        History.enter(statements, journal, Instant.now(), history.who(), label, "fixed");
        // Who is killed from here on finishes at the next opening.
        statements.run("INSERT INTO property (name, value) VALUES ('unswept', '') ON CONFLICT DO NOTHING");
    }

    /** At the opening: somebody who reads elsewhere must not keep a study shut. */
    void finishIfPossible() {
        try {
            finish();
        } catch (InputProblem e) {
            LOG.log(System.Logger.Level.WARNING, e.sentence());
        }
    }

    /** Overwrites what an erasure or pseudonyms left behind in files, if anything is left. */
    void finish() {
        if (connections.number("SELECT count(*) FROM property WHERE name = 'unswept'") == 0) {
            return;
        }
        try {
            delete(study.beside("index"));
            for (Path copy : formerCopies()) {
                delete(copy);
            }
            // A backup that is being made reads in the old state, and holds it.
            study.finishBackup();
            connections.sweep();
            study.replaceBackups();
            connections.swept();
        } catch (InputProblem e) {
            String read = Messages.text("problem.unswept.read");
            boolean told = e.getMessage().equals(read) || !(e.getCause() instanceof SQLException);
            throw new InputProblem(e.place(), Messages.text("problem.unswept", told ? e.getMessage() : Messages.text("problem.unswept.disk")), e);
        }
    }

    /** Copies that opening a study of an older schema left. */
    private List<Path> formerCopies() {
        String name = study.file().getFileName() + ".schema-";
        try (Stream<Path> files = Files.list(study.file().getParent())) {
            return files.filter(f -> f.getFileName().toString().startsWith(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new InputProblem(Place.in(fileOrFolder), Messages.text("problem.unswept.disk"), e);
        }
    }

    private void requireSpace() {
        try {
            long needed = 2 * Files.size(study.file());
            if (Files.getFileStore(study.file()).getUsableSpace() < needed) {
                throw Problems.of(study.file(), "problem.sealspace", Long.toString(needed / 1_000_000 + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell() {
        long journal = connections.number("SELECT max(id) FROM journal");
        Set<String> all = connections.read(connection -> Table.all(connection).keySet());
        history.tell(new Change(journal, all, Set.of()));
    }
}
