package org.navette.ui.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.navette.core.study.Assignment;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Study;
import org.navette.ui.study.Corpora;

/**
 * What the tour sees of the window and the study at a moment.
 *
 * @param sample   whether a sample study is open and may be changed
 * @param part     id of the part that has the focus; empty for none
 * @param document the one being read; 0 for none
 * @param cells    cells of a crosstab opened since the start of the program
 * @param journal  the study's latest entries, the newest first
 * @param shared   number of samples that two or more coders were given
 * @param code     a code that has a key, or null
 */
record Scene(boolean sample, String part, long document, int cells, List<JournalEntry> journal, long shared, Code code) {
    /** Without a study. */
    static final Scene NOWHERE = new Scene(false, "", 0, 0, List.of(), 0, null);
    private static final int LATEST = 30;

    /** Reads the study; called off the display's thread. */
    static Scene of(Study study, String part, long document, int cells) {
        if (!sample(study)) {
            return new Scene(false, part, document, cells, List.of(), 0, null);
        }
        long shared = study.samples().list().stream()
                .filter(s -> study.assignments().of(s.id()).stream().mapToLong(Assignment::coder).distinct().count() > 1).count();
        return new Scene(true, part, document, cells, study.journal().latest(LATEST), shared, keyed(study).orElse(null));
    }

    private static boolean sample(Study study) {
        return !study.readOnly() && Arrays.stream(Corpora.values()).anyMatch(c -> study.title().equals(c.title()));
    }

    /** The first code that one key puts. */
    static Optional<Code> keyed(Study study) {
        return study.codebook().codes().stream().filter(c -> c.active() && c.shortcut() != null).findFirst();
    }

    /** Whether one of the deeds was done since then. */
    boolean did(Scene before, Deed... deeds) {
        long last = before.newest();
        return journal.stream().anyMatch(e -> e.id() > last && Arrays.asList(deeds).contains(e.label().deed()));
    }

    /** Whether something was taken back since then that can be done again. */
    boolean tookBack(Scene before) {
        return undone() > 0 && undone() != before.undone();
    }

    private long undone() {
        return journal.stream().filter(e -> e.state() == JournalEntry.State.UNDONE).mapToLong(JournalEntry::id).min().orElse(0);
    }

    private long newest() {
        return journal.isEmpty() ? 0 : journal.getFirst().id();
    }
}
