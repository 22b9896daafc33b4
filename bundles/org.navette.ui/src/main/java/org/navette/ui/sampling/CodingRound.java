package org.navette.ui.sampling;

import org.navette.core.study.Document;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;

/** Walks a coder through the coder's part of a sample. */
public final class CodingRound {
    private final StudySession session;

    public CodingRound(StudySession session) {
        this.session = session;
    }

    private record Step(Document document, CoderPart part) {
    }

    /** Goes to the first document of the coder's part that is not done, and lets the list show the sample. */
    public void begin(String sample) {
        String who = session.who();
        session.read("round", study -> CoderPart.of(study, who, sample), part -> part.ifPresent(p -> {
            session.fire(new SessionEvent.SampleWanted(sample));
            session.show(p.first(), null, true);
        }));
    }

    /** Says that the coder has finished with the shown document and goes to the next that is not; outside a sample to the next of the list. */
    public void doneAndNext() {
        step(step -> {
            long document = step.document().id();
            if (step.part() == null) {
                session.neighbour(1).ifPresent(id -> session.show(id, null, true));
                return;
            }
            if (!step.part().done(document)) {
                session.edit(Label.of(Deed.MARK_DONE, step.document().name()), editor -> editor.done(document, step.part().coder(), true));
            }
            step.part().nextOpen(document).ifPresent(id -> session.show(id, null, true));
        });
    }

    /** Goes back one document in the coder's part; outside a sample in the list. */
    public void previous() {
        step(step -> (step.part() == null ? session.neighbour(-1) : step.part().previous(step.document().id()))
                .ifPresent(id -> session.show(id, null, true)));
    }

    private void step(java.util.function.Consumer<Step> go) {
        String who = session.who();
        session.shown().ifPresent(document -> session.read("round",
                study -> new Step(study.documents().get(document), CoderPart.with(study, who, document).orElse(null)), go));
    }
}
