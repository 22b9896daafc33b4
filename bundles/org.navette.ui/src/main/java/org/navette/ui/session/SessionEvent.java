package org.navette.ui.session;

import java.util.Set;

import org.navette.core.study.Segment;

/** What parts of the window want to hear; always on the display's thread. */
public sealed interface SessionEvent {
    /** A study is open now. */
    record Opened() implements SessionEvent {
    }

    /** No study is open any more. */
    record Closed() implements SessionEvent {
    }

    /**
     * The study's content changed; several edits may have become one event.
     *
     * @param tables    names of the tables whose rows changed
     * @param documents documents whose codings or sentiment changed; empty when many or none
     */
    record Changed(Set<String> tables, Set<Long> documents) implements SessionEvent {
        private static final Set<String> JUDGEMENTS = Set.of("coding", "sentiment_tag", "coder");

        /** The documents whose judgements changed, when nothing else did; empty for all. */
        public Set<Long> judged() {
            return JUDGEMENTS.containsAll(tables) ? documents : Set.of();
        }

        /** Whether rows of any of these tables changed. */
        public boolean touches(String... names) {
            for (String name : names) {
                if (tables.contains(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A document is to be read.
     *
     * @param place  what to show of it, or null for its beginning
     * @param follow true when the reader shall go there, not only see it beside the list
     */
    record DocumentShown(long document, Segment place, boolean follow) implements SessionEvent {
    }

    /** A code was chosen for whatever is selected in the text. */
    record CodeWanted(long code) implements SessionEvent {
    }

    /** A code is chosen in the codebook. */
    record CodePicked(long code) implements SessionEvent {
    }

    /** The definition of the chosen code is to be shown, or no longer. */
    record DefinitionTurned() implements SessionEvent {
    }

    /** Somebody else codes from now on. */
    record CoderChosen(String name) implements SessionEvent {
    }

    /** The machine's opinion is shown or hidden from now on. */
    record MachineChosen(MachineOpinion machine) implements SessionEvent {
    }

    /** The list shall show the documents of a sample. */
    record SampleWanted(String sample) implements SessionEvent {
    }

    /** The verbatims behind a cell of a crosstab are shown. */
    record CellOpened() implements SessionEvent {
    }

    /** Another theme or language: everything is drawn anew. */
    record LookChanged() implements SessionEvent {
    }
}
