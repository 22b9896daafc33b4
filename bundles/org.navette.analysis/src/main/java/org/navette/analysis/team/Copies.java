package org.navette.analysis.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Copy;
import org.navette.store.Deed;
import org.navette.store.Study;

/** The copies, opened for reading, each with the study as it was when they parted. */
final class Copies implements AutoCloseable {
    private final List<Copy> copies = new ArrayList<>();
    private final List<Long> forks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Copies() {
    }

    static Copies open(Study study, List<Path> files, Progress progress) {
        Copies copies = new Copies();
        try {
            Map<String, Integer> seen = new HashMap<>();
            for (Path file : files) {
                progress.check();
                String name = file.getFileName().toString();
                int times = seen.merge(name, 1, Integer::sum);
                copies.add(study, file, times == 1 ? name : name + " (" + times + ")", progress);
            }
            return copies;
        } catch (RuntimeException e) {
            copies.close();
            throw e;
        }
    }

    private void add(Study study, Path file, String name, Progress progress) {
        Study copy = Study.openReadOnly(file);
        // Here at once, so that it is closed whatever follows.
        copies.add(new Copy(copy, null));
        names.add(name);
        Optional<Long> fork = study.id().equals(copy.id()) ? study.journal().commonWith(copy.journal()) : Optional.empty();
        progress.begin(Messages.text("merge.past", name), 0);
        // The past is seen best where nobody was erased since: from there an erasure on the other side shows as a deletion.
        boolean here = fork.isPresent() && madePrivate(copy, fork.get()) && !madePrivate(study, fork.get());
        Study past = fork.flatMap(entry -> past(here ? study : copy, entry, progress)
                .or(() -> past(here ? copy : study, entry, progress))).orElse(null);
        forks.add(past == null ? 0L : fork.orElseThrow());
        copies.set(copies.size() - 1, new Copy(copy, past));
        if (fork.isPresent() && madePrivate(study, fork.get())) {
            notes.add(Messages.text("merge.note.private", name));
        }
        if (past == null) {
            notes.add(Messages.text(fork.isPresent() ? "merge.note.sealed" : "merge.note.stranger", name));
        }
    }

    /** Pseudonyms or an erasure since. */
    private static boolean madePrivate(Study study, long fork) {
        return study.journal().latest(Integer.MAX_VALUE).stream().takeWhile(entry -> entry.id() > fork)
                .anyMatch(entry -> entry.label().deed() == Deed.PSEUDONYMISE || entry.label().deed() == Deed.ERASE_CUSTOMER);
    }

    /** Empty when pseudonyms have sealed what was before them. */
    private static Optional<Study> past(Study study, long entry, Progress progress) {
        try {
            return Optional.of(study.asOf(entry, progress));
        } catch (InputProblem sealed) {
            return Optional.empty();
        }
    }

    List<Copy> list() {
        return copies;
    }

    /** The file name, with a number behind it when an earlier copy has the same. */
    String name(int copy) {
        return names.get(copy);
    }

    String names() {
        return String.join(", ", names);
    }

    /** The last journal entry that both have, 0 without one. */
    long fork(int copy) {
        return forks.get(copy);
    }

    /** What to know about them, a sentence each. */
    List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        for (Copy copy : copies) {
            copy.study().close();
            if (copy.past() != null) {
                copy.past().close();
            }
        }
    }
}
