package org.navette.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.navette.analysis.SentimentNames;
import org.navette.core.study.Anchor;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;
import org.navette.ui.Messages;
import org.navette.ui.reading.SentimentKeys.Said;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.text.Mark;
import org.navette.ui.widgets.text.Resized;
import org.navette.ui.widgets.text.TextUnits;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** What keys, menu and mouse do to the document being read. */
final class ReadingDeeds {
    private final StudySession session;
    private final ReadingPart part;
    private final CodedText text;
    private final CodingEdits edits;
    private final Linking linking;
    private TextUnits units = new TextUnits("");
    private Nudge nudge;
    private long chosenCode;
    private TypeAhead ahead;

    ReadingDeeds(StudySession session, ReadingPart part, CodedText text, Linking linking) {
        this.session = session;
        this.part = part;
        this.text = text;
        this.linking = linking;
        edits = new CodingEdits(session);
        edits.foresight(this::foresee, part::reload);
        text.text().addListener(SWT.KeyDown, this::key);
        text.onResize(this::resized);
    }

    /** The document was read anew. @param sameText whether only its codings may differ */
    void fresh(boolean sameText) {
        edits.fresh();
        if (!sameText) {
            units = new TextUnits(part.open().document().text());
            nudge = new Nudge(part.open().document().text(), part.positions());
        }
    }

    /** Shows the mark of a coding that the study will have in a moment; what is read then replaces it. */
    private void foresee(Segment segment, Code code) {
        if (segment == null) {
            return;
        }
        int start = part.positions().toUtf16(segment.start());
        int end = part.positions().toUtf16(segment.end());
        List<Mark> marks = new ArrayList<>(text.marks());
        if (marks.stream().noneMatch(m -> m.start() == start && m.end() == end && m.label().equals(code.name()))) {
            marks.add(new Mark(-1 - marks.size(), start, end, Theme.hex(code.colour()), code.name(),
                    OpenDocument.path(part.open().codes(), code.id())));
            text.marks(marks);
        }
    }

    /** The code that new ones of the customer's words go under. */
    void under(long code) {
        chosenCode = code;
    }

    private void key(Event e) {
        if (part.open() == null) {
            return;
        }
        boolean plain = (e.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && Character.isLetter(e.character) && ahead != null && ahead.type(String.valueOf(e.character))) {
            return; // typed faster than the list of codes took the focus
        }
        Optional<Code> shortcut = plain ? shortcut(e.character) : Optional.empty();
        Optional<ReadingAct> act = ReadingAct.of(e.stateMask, e.keyCode, e.character);
        if (shortcut.isPresent()) {
            target().ifPresent(segment -> edits.add(part.open(), segment, shortcut.get().id()));
        } else if (act.isPresent()) {
            act(act.get().plain());
        } else if (plain && Character.isLetter(e.character)) {
            chooseCode(String.valueOf(e.character));
        } else {
            Optional<Said> said = plain ? said(e.character) : Optional.empty();
            if (said.isEmpty()) {
                return;
            }
            tag(said.get());
        }
        e.doit = false;
    }

    void act(ReadingAct act) {
        switch (act) {
            case CODE -> {
                if (text.selection().isEmpty() && current().isPresent()) {
                    details();
                } else {
                    chooseCode("");
                }
            }
            case AGAIN -> again();
            case UNIT -> widen();
            case DETAILS -> details();
            case REMOVE -> current().ifPresent(part::remove);
            case PREVIOUS_DOCUMENT -> part.step(-1);
            case NEXT_DOCUMENT -> part.step(1);
            case NEXT_CODING -> text.walk(true);
            case PREVIOUS_CODING -> text.walk(false);
            case END_ON -> nudge(false, true, true);
            case END_BACK -> nudge(false, false, true);
            case START_ON -> nudge(true, true, true);
            case START_BACK -> nudge(true, false, true);
            case END_LETTER_ON -> nudge(false, true, false);
            case END_LETTER_BACK -> nudge(false, false, false);
            case START_LETTER_ON -> nudge(true, true, false);
            case START_LETTER_BACK -> nudge(true, false, false);
            case MEMO -> part.memo();
            case LINK_FROM -> linkFrom();
            case LINK_TO -> linkTo();
            case FIND_ON -> part.find(true);
            case FIND_BACK -> part.find(false);
            case LEAVE -> leave();
            case ZOOM_IN -> part.zoom(1);
            case ZOOM_OUT -> part.zoom(-1);
            default -> part.zoom(0);
        }
    }

    /** The selected words, or the sentence at the caret, which is selected then; empty when nothing may be changed. */
    Optional<Segment> target() {
        if (!part.mayEdit()) {
            return Optional.empty();
        }
        if (text.selection().isEmpty()) {
            select(units.sentence(text.caret()));
        }
        return part.selected();
    }

    /** The coding that is outlined. */
    Optional<Coding> current() {
        return text.picked().map(Mark::id).flatMap(part::coding);
    }

    /** Opens the list of codes beside the words. @param typed what it is to begin with */
    void chooseCode(String typed) {
        Optional<Segment> segment = target();
        if (segment.isEmpty()) {
            return;
        }
        OpenDocument open = part.open();
        List<TypeAhead.Choice> choices = open.codes().values().stream().filter(Code::active)
                .map(c -> new TypeAhead.Choice(c.id(), OpenDocument.path(open.codes(), c.id()), Theme.hex(c.colour()), c.shortcut(),
                        c.definition()))
                .sorted((a, b) -> a.path().compareToIgnoreCase(b.path())).toList();
        StyledText styled = text.text();
        Point at = text.location(text.selection().map(range -> range[0]).orElse(text.caret()));
        ahead = new TypeAhead(styled.getShell(), Messages.text("reading.choose"), choices, c -> edits.add(open, segment.get(), c.id()),
                Messages.text("reading.new.code"), name -> edits.addNamed(open, segment.get(), name, null));
        ahead.open(styled.toDisplay(at.x, Math.clamp(at.y, 0, styled.getSize().y) + styled.getLineHeight() + Space.GAP), typed);
    }

    /** Puts a code on the selection. */
    void apply(long code) {
        if (part.mayEdit()) {
            part.selected().ifPresent(segment -> edits.add(part.open(), segment, code));
        }
    }

    /** Puts a code on words. */
    void put(Segment words, long code) {
        if (part.mayEdit() && part.open().codes().containsKey(code) && part.open().codes().get(code).active()) {
            edits.add(part.open(), words, code);
        }
    }

    /** Selects the sentence there. */
    void sentence(int offset) {
        select(units.sentence(offset));
    }

    void again() {
        edits.last(part.open()).ifPresent(code -> target().ifPresent(segment -> edits.add(part.open(), segment, code.id())));
    }

    /** The code that {@link #again} puts. */
    Optional<Code> last() {
        return edits.last(part.open());
    }

    /** The selected words become a code under the current one. */
    void inVivo() {
        if (part.mayEdit() && part.selected().isPresent()) {
            Code under = part.open().codes().get(chosenCode);
            InVivo.name(text.words()).ifPresent(name -> edits.addNamed(part.open(), part.selected().orElseThrow(), name,
                    under == null || !under.active() ? null : Long.valueOf(under.id())));
        }
    }

    void details() {
        current().filter(c -> part.mayEdit()).ifPresent(this::details);
    }

    void details(Coding coding) {
        new CodingDialog(text.getShell(), part.open(), coding).ask().ifPresent(changed -> edits.change(part.open(), changed));
    }

    void remove(Coding coding) {
        edits.remove(part.open(), coding);
    }

    void tag(Said said) {
        if (part.mayEdit()) {
            String words = said.aside() == null ? SentimentNames.of(part.open().scale(), said.polarity()) : SentimentNames.of(said.aside());
            edits.tag(part.open(), part.selected().orElse(null), said, words);
        }
    }

    /** Says what the document as a whole feels. */
    void tagWhole(Said said) {
        text.unselect();
        tag(said);
    }

    void linkFrom() {
        if (part.mayEdit()) {
            linking.begin(part.open(), here());
            part.buttons();
        }
    }

    void linkTo() {
        if (part.mayEdit() && linking.begun()) {
            linking.end(text.getShell(), part.open(), here(), part.links());
            part.buttons();
        }
    }

    private Anchor here() {
        return new Anchor(part.open().document().id(), part.selected().orElse(null));
    }

    private Optional<Said> said(char key) {
        Double before = part.open().polarity(session.who(), part.selected().orElse(null));
        return SentimentKeys.said(key, part.open().scale(), before);
    }

    private Optional<Code> shortcut(char key) {
        return part.open().codes().values().stream().filter(c -> c.active() && c.shortcut() != null
                && c.shortcut().equalsIgnoreCase(String.valueOf(key))).findFirst();
    }

    /** The sentence at the caret, then the paragraph. */
    private void widen() {
        int[] before = text.selection().orElse(null);
        int[] sentence = units.sentence(before == null ? text.caret() : before[0]);
        boolean wider = before != null && sentence != null && before[0] <= afterName(sentence) && before[1] >= sentence[1];
        select(wider ? units.paragraph(before[0]) : sentence);
    }

    private void select(int[] range) {
        if (range != null) {
            text.select(afterName(range), range[1]);
            part.buttons();
        }
    }

    /** What a speaker says is coded, not the speaker's name. */
    private int afterName(int[] range) {
        int turn = text.turn(range[0]);
        while (turn < range[1] && Character.isWhitespace(text.content().charAt(turn))) {
            turn++;
        }
        return turn > range[0] && turn < range[1] ? turn : range[0];
    }

    private void nudge(boolean start, boolean on, boolean word) {
        if (part.mayEdit()) {
            current().ifPresent(c -> nudge.moved(edits.place(c), start, on, word).ifPresent(segment -> edits.move(part.open(), c, segment)));
        }
    }

    private void resized(Resized now) {
        if (part.mayEdit()) {
            part.coding(now.id()).ifPresent(c -> edits.move(part.open(), c, part.positions().segment(now.start(), now.end())));
        }
    }

    private void leave() {
        if (linking.begun()) {
            linking.forget();
        } else {
            part.closeFind();
            text.unselect();
        }
        part.buttons();
    }
}
