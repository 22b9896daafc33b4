package org.navette.ui.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.SentimentNames;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Subject;
import org.navette.core.text.CodePoints;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.ui.Messages;
import org.navette.ui.memos.MemoPane;
import org.navette.ui.reading.SentimentKeys.Said;
import org.navette.ui.sampling.CodingRound;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** One document to read and to code. */
public final class ReadingPart {
    private final StudySession session;
    private OpenDocument open;
    /** The document whose others' work the blind coder wants to see; 0 for none. */
    private long lifted;
    private Positions positions;
    private Composite stack;
    private Composite page;
    private EmptyState empty;
    private ReadingHead head;
    private CodedText text;
    private MemoPane memos;
    private FlatButton coding;
    private FlatButton removing;

    @Inject
    public ReadingPart(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (text != null && !text.isDisposed()) {
            text.text().setFocus();
        }
    }

    private void build(Composite root) {
        open = null;
        stack = root;
        root.setLayout(new StackLayout());
        page = new Composite(root, SWT.NONE);
        page.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) page.getLayout()).verticalSpacing = 0;
        page.setBackground(Theme.current().surface());
        head = new ReadingHead(page, this::step, this::tag, () -> new CodingRound(session).doneAndNext(), this::lift);
        head.control().setLayoutData(Space.wide());
        text = new CodedText(page);
        text.setLayoutData(Space.fill());
        text.text().addListener(SWT.KeyDown, this::key);
        text.text().addListener(SWT.Selection, e -> buttons());
        text.onPick(id -> buttons());
        new ReadingMenu(this, text);
        memos = new MemoPane(page, session, Messages.text("memos.document"), this::here);
        memos.control().setLayoutData(Space.wide());
        memos.onPick(memo -> session.show(open.document().id(), memo.subject().segment(), false));
        foot();
        empty = new EmptyState(root, "reading", Messages.text("reading.none"), Messages.text("reading.none.sentence"));
        ((StackLayout) root.getLayout()).topControl = empty;
        session.shown().ifPresent(id -> load(id, session.place(), false));
    }

    private void foot() {
        Composite foot = new Composite(page, SWT.NONE);
        foot.setBackground(Theme.current().surface());
        foot.setLayout(Space.padded(3, Space.GAP));
        foot.setLayoutData(Space.wide());
        coding = new FlatButton(foot, "code", Messages.text("reading.code"), Messages.text("reading.code.tip"), true,
                this::chooseCode);
        removing = FlatButton.words(foot, "delete", Messages.text("reading.remove"), Messages.text("reading.remove.tip"),
                () -> text.picked().ifPresent(m -> remove(m.id())));
        Label hint = new Label(foot, SWT.RIGHT);
        org.navette.ui.widgets.theme.Dress.own(hint).setBackground(Theme.current().surface());
        hint.setText(Messages.text("reading.hint"));
        hint.setFont(Fonts.SMALL.get());
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // half a hint is worse than none
        hint.addListener(SWT.Resize, e -> {
            boolean fits = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= hint.getSize().x;
            hint.setForeground(fits ? Theme.current().muted() : Theme.current().surface());
        });
        buttons();
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.DocumentShown shown -> load(shown.document(), shown.place(), true);
            case SessionEvent.Changed changed when open != null -> {
                if (changed.documents().isEmpty() || changed.documents().contains(open.document().id())
                        || changed.touches("code", "assignment", "memo", "property")) {
                    load(open.document().id(), null, false);
                }
            }
            case SessionEvent.CoderChosen chosen when open != null -> {
                lifted = 0;
                load(open.document().id(), null, false);
            }
            case SessionEvent.CodeWanted wanted -> apply(wanted.code());
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    private void load(long id, Segment place, boolean anew) {
        lifted = lifted == id ? id : 0;
        boolean all = lifted == id;
        String who = session.who();
        session.read("reading", s -> OpenDocument.read(s, id, who, all), read -> {
            if (text.isDisposed()) {
                return;
            }
            boolean same = read.sameText(open);
            open = read;
            head.show(read, session.mayEdit());
            memos.show(read.memos(), read.coders(), this::where);
            if (!same) {
                positions = new Positions(read.document().text());
                text.show(read.document().text(), read.marks(positions));
            } else {
                text.marks(read.marks(positions));
            }
            ((StackLayout) stack.getLayout()).topControl = page;
            stack.layout();
            if (!same) {
                text.top();
            }
            if (place != null) {
                text.reveal(positions.toUtf16(place.start()), positions.toUtf16(place.end()));
            } else if (same && anew) {
                text.top();
            }
            buttons();
        });
    }

    private void lift() {
        lifted = lifted == 0 ? open.document().id() : 0;
        load(open.document().id(), null, false);
    }

    private void key(Event e) {
        boolean plain = (e.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (open == null || !plain) {
            return;
        }
        Optional<Code> shortcut = text.selection().isEmpty() ? Optional.empty() : open.codes().values().stream()
                .filter(c -> c.active() && c.shortcut() != null && c.shortcut().equalsIgnoreCase(String.valueOf(e.character))).findFirst();
        if (shortcut.isPresent()) {
            apply(shortcut.get().id());
            return;
        }
        switch (e.character) {
            case SWT.CR -> chooseCode();
            case SWT.DEL, SWT.BS -> text.picked().ifPresent(m -> remove(m.id()));
            case '[' -> step(-1);
            case ']' -> step(1);
            default -> {
                Optional<Said> said = SentimentKeys.said(e.character, open.scale(), open.polarity(who()));
                if (said.isEmpty()) {
                    return;
                }
                tag(said.get());
            }
        }
        e.doit = false;
    }

    private void step(int steps) {
        session.neighbour(steps).ifPresent(id -> session.show(id, null, false));
    }

    private void tag(Said said) {
        if (open == null || !session.mayEdit()) {
            return;
        }
        long document = open.document().id();
        String who = who();
        String words = said.aside() == null ? SentimentNames.of(open.scale(), said.polarity()) : SentimentNames.of(said.aside());
        session.edit(org.navette.store.Label.of(Deed.TAG_SENTIMENT, words, open.document().name()),
                editor -> editor.tagSentiment(new SentimentTag(0, document, null, said.polarity(), said.aside(), editor.coder(who, false).id(),
                        Origin.HUMAN, editor.at())));
    }

    /** Opens the list of codes beside the selection. */
    void chooseCode() {
        if (open == null || text.selection().isEmpty() || !session.mayEdit()) {
            return;
        }
        List<TypeAhead.Choice> choices = open.codes().values().stream().filter(Code::active)
                .map(c -> new TypeAhead.Choice(c.id(), OpenDocument.path(open.codes(), c.id()), Theme.hex(c.colour()), c.shortcut()))
                .sorted((a, b) -> a.path().compareToIgnoreCase(b.path())).toList();
        StyledText styled = text.text();
        Point at = styled.getLocationAtOffset(styled.getSelectionRange().x);
        new TypeAhead(styled.getShell(), Messages.text("reading.choose"), choices, c -> apply(c.id()),
                Messages.text("reading.new.code"), this::applyNew)
                .open(styled.toDisplay(at.x, at.y + styled.getLineHeight() + Space.GAP));
    }

    /** What a new memo is about: the selection, or the document. */
    private Optional<Subject> here() {
        return Optional.ofNullable(open).map(o -> new Subject(Subject.Kind.DOCUMENT, o.document().id(),
                text.selection().map(range -> positions.segment(range[0], range[1])).orElse(null)));
    }

    /** The passage that a memo is about; empty for the whole document. */
    private String where(Memo memo) {
        return memo.subject().segment() == null ? "" : CodePoints.slice(open.document().text(), memo.subject().segment());
    }

    /** Puts a code on the selection. */
    void apply(long code) {
        if (!session.mayEdit()) {
            return;
        }
        text.selection().ifPresent(range -> {
            Segment segment = positions.segment(range[0], range[1]);
            session.edit(org.navette.store.Label.of(Deed.ADD_CODING, open.codes().get(code).name(), open.document().name()),
                    editor -> editor.addCoding(coding(editor, segment, code)));
        });
    }

    private void applyNew(String name) {
        text.selection().ifPresent(range -> {
            Segment segment = positions.segment(range[0], range[1]);
            session.edit(org.navette.store.Label.of(Deed.ADD_CODING, name, open.document().name()), editor -> editor
                    .addCoding(coding(editor, segment, editor.addCode(Code.named(name)))));
        });
    }

    /** Takes a coding away; Undo brings it back. */
    void remove(long id) {
        if (!session.mayEdit()) {
            return;
        }
        open.codings().stream().filter(c -> c.id() == id).findFirst().ifPresent(c -> session.edit(
                org.navette.store.Label.of(Deed.REMOVE_CODING, open.codes().get(c.code()).name(), open.document().name()),
                editor -> editor.removeCoding(id)));
    }

    /** Whether there is a document whose codings may be changed. */
    boolean mayEdit() {
        return open != null && session.mayEdit();
    }

    /** What is shown, or null. */
    OpenDocument open() {
        return open;
    }

    /** UTF-16 index → position in the study. */
    Positions positions() {
        return positions;
    }

    private String who() {
        return session.who();
    }

    private Coding coding(Editor editor, Segment segment, long code) {
        return new Coding(0, open.document().id(), segment, code, editor.coder(who(), false).id(), null, Origin.HUMAN, editor.at(), null);
    }

    private void buttons() {
        coding.setEnabled(mayEdit() && text.selection().isPresent());
        removing.setEnabled(mayEdit() && text.picked().isPresent());
    }
}
