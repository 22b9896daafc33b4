package org.navette.ui.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.reading.SentimentKeys.Said;
import org.navette.ui.session.StudySession;

/** The changes that reading makes to the study, each one edit with its name. */
final class CodingEdits {
    private final StudySession session;
    /** Where codings lie by edits that the window has not read back yet: a key pressed quickly goes on from there. */
    private final Map<Long, Segment> moved = new HashMap<>();
    private long last;
    private BiConsumer<Segment, Code> onAdd = (segment, code) -> { };
    private Runnable onFailure = () -> { };

    CodingEdits(StudySession session) {
        this.session = session;
    }

    /** @param added hears of a code put on words before the study has it. @param failed nothing came of it */
    void foresight(BiConsumer<Segment, Code> added, Runnable failed) {
        onAdd = added;
        onFailure = failed;
    }

    /** The study was read anew. */
    void fresh() {
        moved.clear();
    }

    /** The code put on words last, as long as it is offered. */
    Optional<Code> last(OpenDocument open) {
        return Optional.ofNullable(open.codes().get(last)).filter(Code::active);
    }

    void add(OpenDocument open, Segment segment, long code) {
        last = code;
        String who = session.who();
        session.edit(Label.of(Deed.ADD_CODING, open.codes().get(code).name(), open.document().name()), editor -> editor.addCoding(new Coding(0,
                open.document().id(), segment, code, editor.coder(who, false).id(), null, Origin.HUMAN, editor.at(), null)), onFailure);
        onAdd.accept(segment, open.codes().get(code));
    }

    /** Puts a code of that name on the segment; it is made when there is none beside its kin. @param parent null for the top */
    void addNamed(OpenDocument open, Segment segment, String name, Long parent) {
        Optional<Code> known = open.codes().values().stream()
                .filter(c -> c.name().equalsIgnoreCase(name) && Objects.equals(c.parent(), parent)).findFirst();
        if (known.isPresent()) {
            add(open, segment, known.get().id());
            return;
        }
        String who = session.who();
        session.edit(Label.of(Deed.ADD_CODING, name, open.document().name()), editor -> editor.addCoding(new Coding(0, open.document().id(), segment,
                editor.addCode(Code.named(name).under(parent)), editor.coder(who, false).id(), null, Origin.HUMAN, editor.at(), null)));
    }

    void remove(OpenDocument open, Coding coding) {
        session.edit(Label.of(Deed.REMOVE_CODING, open.codes().get(coding.code()).name(), open.document().name()),
                editor -> editor.removeCoding(coding.id()));
    }

    /** Where a coding lies, edits under way included. */
    Segment place(Coding coding) {
        return moved.getOrDefault(coding.id(), coding.segment());
    }

    void move(OpenDocument open, Coding coding, Segment segment) {
        if (!segment.equals(place(coding))) {
            moved.put(coding.id(), segment);
            change(open, new Coding(coding.id(), coding.document(), segment, coding.code(), coding.coder(), coding.weight(), coding.origin(), coding.at(),
                    coding.memo()));
        }
    }

    void change(OpenDocument open, Coding coding) {
        session.edit(Label.of(Deed.CHANGE_CODING, open.codes().get(coding.code()).name(), open.document().name()),
                editor -> editor.updateCoding(coding));
    }

    /** @param segment null for the whole document. @param words what was said */
    void tag(OpenDocument open, Segment segment, Said said, String words) {
        String who = session.who();
        session.edit(Label.of(Deed.TAG_SENTIMENT, words, open.document().name()), editor -> editor.tagSentiment(new SentimentTag(0,
                open.document().id(), segment, said.polarity(), said.aside(), editor.coder(who, false).id(), Origin.HUMAN, editor.at())));
    }
}
