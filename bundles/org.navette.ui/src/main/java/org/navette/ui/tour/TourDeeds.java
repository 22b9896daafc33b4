package org.navette.ui.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Sample;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.Corpora;
import org.navette.ui.study.StudyActions;
import org.navette.ui.window.Parts;

/** Takes the steps of the tour for somebody who would rather look on. */
final class TourDeeds {
    private static final Set<Deed> SMALL = Set.of(Deed.ADD_CODING, Deed.CODE_DOCUMENTS, Deed.CODE_PASSAGES, Deed.TAG_SENTIMENT, Deed.TAG_DOCUMENTS);
    private static final int SAMPLE = 20;
    private final StudySession session;
    private final TourStage stage;

    TourDeeds(StudySession session, TourStage stage) {
        this.session = session;
        this.stage = stage;
    }

    /** The sample study in the language of the window. */
    static Corpora corpus() {
        return Arrays.stream(Corpora.values()).filter(c -> c.language().equals(Catalogue.locale().getLanguage())).findFirst()
                .orElse(Corpora.HARBOUR_MOBILE);
    }

    /** Takes a step; what it changes is an edit like the user's own. */
    void take(TourStep step) {
        switch (step) {
            case OPEN -> new StudyActions(session).sample(corpus());
            case DOCUMENTS -> another();
            case READ -> stage.show(Parts.READING);
            case CODE -> on(this::code);
            case TAG -> on(this::tag);
            case UNDO -> undo();
            case SAMPLE -> {
                stage.show(Parts.SAMPLES);
                session.run(Messages.text("sample.deed"), TourDeeds::draw, done -> { });
            }
            case ASSIGN -> {
                stage.show(Parts.SAMPLES);
                String who = session.who();
                session.run(Messages.text("assign.deed"), (study, progress) -> assign(study, who, progress), done -> { });
            }
            case AGREEMENT -> stage.show(Parts.AGREEMENT);
            case CROSSTAB -> stage.show(Parts.CROSSTAB);
            case VERBATIMS -> {
                stage.show(Parts.CROSSTAB);
                stage.cell();
            }
            case REPORT -> stage.show(Parts.REPORT);
        }
    }

    private void another() {
        stage.show(Parts.DOCUMENTS);
        long shown = session.shown().orElse(0);
        session.read("tour-another", s -> s.documents().ids(DocumentQuery.ALL),
                ids -> Arrays.stream(ids).filter(id -> id != shown).findFirst().ifPresent(id -> session.show(id, null, false)));
    }

    private interface OnDocument {
        void with(Document document, Code code);
    }

    /** With the document being read, or the first one. */
    private void on(OnDocument deed) {
        stage.show(Parts.READING);
        long shown = session.shown().orElse(0);
        session.read("tour-document", s -> {
            Document document = s.documents().get(shown == 0 ? s.documents().ids(DocumentQuery.ALL)[0] : shown);
            return new Object[] {document, Scene.keyed(s).orElseGet(() -> s.codebook().codes().getFirst())};
        }, found -> {
            Document document = (Document) found[0];
            if (shown == 0) {
                session.show(document.id(), null, true);
            }
            deed.with(document, (Code) found[1]);
        });
    }

    private void code(Document document, Code code) {
        String who = session.who();
        Segment words = firstWords(document.text());
        session.edit(Label.of(Deed.ADD_CODING, code.name(), document.name()), editor -> editor.addCoding(new Coding(0, document.id(), words, code.id(),
                editor.coder(who, false).id(), null, Origin.HUMAN, editor.at(), null)));
    }

    /** The first sentence, or what comes before the first line's end. */
    static Segment firstWords(String text) {
        int length = text.codePointCount(0, text.length());
        for (int i = 1; i < length; i++) {
            int at = text.codePointAt(text.offsetByCodePoints(0, i));
            if (".!?…\n".indexOf(at) >= 0) {
                return new Segment(0, i);
            }
        }
        return new Segment(0, Math.max(1, length));
    }

    private void tag(Document document, Code code) {
        String who = session.who();
        session.edit(Label.of(Deed.TAG_SENTIMENT, "+", document.name()), editor -> editor.tagSentiment(new SentimentTag(0, document.id(), null, 1.0,
                editor.coder(who, false).id(), Origin.HUMAN, editor.at())));
    }

    /** What is not a small thing of the tour's kind stays: something small is done first, to be taken back. */
    private void undo() {
        session.read("tour-undo", s -> s.journal().undoable().filter(e -> SMALL.contains(e.label().deed())).isPresent(), small -> {
            if (!small) {
                on((document, code) -> {
                    tag(document, code);
                    back();
                });
            } else {
                back();
            }
        });
    }

    private void back() {
        session.run(Messages.text("journal.undo"), (study, progress) -> study.journal().undo(progress), done -> { });
    }

    private static Sample draw(Study study, Progress progress) {
        String name = Messages.text("tour.sample.name");
        for (int i = 2; study.samples().find(name).isPresent(); i++) {
            name = Messages.text("tour.sample.name") + " " + i;
        }
        int size = (int) Math.min(SAMPLE, study.documents().count());
        return new DrawSample().run(study, new DrawSample.Params(name, size, List.of(), null, null, 1), progress).sample();
    }

    /** To the coder of the window and somebody else; the newest sample, made when there is none. */
    private static AssignSample.Result assign(Study study, String who, Progress progress) {
        Sample sample = study.samples().list().stream().reduce((one, other) -> other).orElseGet(() -> draw(study, progress));
        String other = Messages.text("tour.assign.other");
        return new AssignSample().run(study, new AssignSample.Params(sample.name(), List.of(who, other.equals(who) ? other + " 2" : other),
                sample.size() / 2), progress);
    }
}
