package org.navette.ui.reading;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.Subject;
import org.navette.core.text.CodePoints;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.memos.MemoPane;
import org.navette.ui.sampling.CodingRound;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
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
    /** Id of the document asked for last, and the place in it that is still to be shown; 0 and null without. */
    private long wanted;
    private Segment wantedPlace;
    /** What was read last, or null; it need not be read again as long as the text is the same. */
    private Page read;
    private boolean textChanged;
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
    private Label hint;
    private PageLinks links;
    private ReadingDeeds deeds;
    private ReadingView view;
    private FindBar find;
    private final Linking linking;

    @Inject
    public ReadingPart(StudySession session) {
        this.session = session;
        linking = new Linking(session);
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
        read = null;
        wanted = 0;
        stack = root;
        root.setLayout(new StackLayout());
        page = new Composite(root, SWT.NONE);
        page.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) page.getLayout()).verticalSpacing = 0;
        page.setBackground(Theme.current().surface());
        head = new ReadingHead(page, this::step, said -> deeds.tagWhole(said), () -> new CodingRound(session).doneAndNext(), this::lift);
        head.control().setLayoutData(Space.wide());
        text = new CodedText(page);
        find = new FindBar(page, text);
        find.control().moveAbove(text);
        text.setLayoutData(Space.fill());
        deeds = new ReadingDeeds(session, this, text, linking);
        view = new ReadingView(session.settings(), text);
        text.text().addListener(SWT.Selection, e -> buttons());
        text.onPick(id -> buttons());
        new ReadingMenu(this, text, deeds, view, linking);
        new ReadingDrag(this, text, deeds);
        session.coding().join(text.text());
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
        foot.setLayout(Space.padded(2, Space.GAP));
        foot.setLayoutData(Space.wide());
        coding = new FlatButton(foot, "code", Messages.text("reading.code"), Messages.text("reading.code.tip"), true,
                () -> deeds.chooseCode(""));
        removing = FlatButton.words(foot, "delete", Messages.text("reading.remove"), Messages.text("reading.remove.tip"),
                () -> deeds.current().ifPresent(this::remove));
        hint = org.navette.ui.widgets.theme.Dress.own(new Label(foot, SWT.WRAP));
        hint.setBackground(Theme.current().surface());
        hint.setFont(Fonts.SMALL.get());
        GridData lines = Space.wide(2);
        lines.widthHint = 300;
        hint.setLayoutData(lines);
        buttons();
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.DocumentShown shown -> load(shown.document(), shown.place(), true);
            case SessionEvent.Changed changed when wanted != 0 -> {
                textChanged |= changed.touches("document");
                if (changed.documents().isEmpty() || changed.documents().contains(wanted)
                        || changed.touches("code", "assignment", "memo", "link", "property")) {
                    renew();
                }
            }
            case SessionEvent.CoderChosen chosen when wanted != 0 -> {
                lifted = 0;
                renew();
            }
            case SessionEvent.MachineChosen chosen when wanted != 0 -> renew();
            case SessionEvent.CodeWanted wanted when open != null && session.coding().of(text.text()) -> deeds.apply(wanted.code());
            case SessionEvent.CodePicked picked -> deeds.under(picked.code());
            case SessionEvent.Closed closed -> {
                read = null;
                linking.forget();
            }
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    /** Reads the document asked for last anew: the one on the screen may still be the one before. */
    private void renew() {
        load(wanted, wantedPlace, false);
    }

    private void load(long id, Segment place, boolean anew) {
        wanted = id;
        wantedPlace = place;
        lifted = lifted == id ? id : 0;
        boolean all = lifted == id;
        Onlooker who = session.onlooker();
        Page known = textChanged ? null : read;
        session.promptly("reading", s -> Page.read(s, id, who, all, known), shown -> {
            OpenDocument now = shown.open();
            if (text.isDisposed()) {
                return;
            }
            boolean same = now.sameText(open);
            wantedPlace = null;
            open = now;
            read = shown;
            textChanged &= known != null;
            links = shown.links();
            head.show(now, session.mayEdit());
            memos.show(now.memos(), now.coders(), this::where);
            if (!same) {
                positions = shown.positions();
                text.show(shown.text(), shown.marks());
            } else {
                text.marks(shown.marks());
            }
            deeds.fresh(same);
            text.notes(new PageNotes(open, links, positions).all(memos::change, deeds::details, this::follow,
                    passage -> session.show(open.document().id(), passage, false)));
            if (!same) {
                find.fresh();
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

    /** Shows what the study has indeed. */
    void reload() {
        if (wanted != 0 && session.study().isPresent()) {
            renew();
        }
    }

    private void lift() {
        lifted = lifted == 0 ? open.document().id() : 0;
        renew();
    }

    void step(int steps) {
        session.neighbour(steps).ifPresent(id -> session.show(id, null, false));
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

    /** Takes a coding away; Undo brings it back. */
    void remove(Coding coding) {
        if (session.mayEdit()) {
            deeds.remove(coding);
        }
    }

    /** The coding with that id. */
    Optional<Coding> coding(long id) {
        return open.codings().stream().filter(c -> c.id() == id).findFirst();
    }

    /** The selected words. */
    Optional<Segment> selected() {
        return text.selection().map(range -> positions.segment(range[0], range[1]));
    }

    /** The links of the document. */
    PageLinks links() {
        return links;
    }

    /** Goes to the passage at the other end of a link. */
    void follow(PageLinks.End end) {
        session.show(end.other().document(), end.other().segment(), true);
    }

    /** Writes a memo on the selection, or on the document. */
    void memo() {
        memos.add();
    }

    /** Opens the line for finding words in the text. */
    public void find() {
        if (open != null) {
            find.open(text.words());
        }
    }

    /** Goes to the next place of the words looked for, or the one before. */
    void find(boolean on) {
        find.go(on);
    }

    void closeFind() {
        find.close();
    }

    /** The selected words become a code. */
    public void inVivo() {
        if (open != null) {
            deeds.inVivo();
        }
    }

    /** Larger letters, smaller ones, or with 0 the usual ones. */
    void zoom(int steps) {
        view.zoom(steps);
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

    void buttons() {
        coding.setEnabled(mayEdit() && text.selection().isPresent());
        removing.setEnabled(mayEdit() && text.picked().isPresent());
        String words = linking.begun() ? Messages.text("link.waiting", linking.words()) : Messages.text("reading.hint",
                SentimentKeys.legend(open == null ? SentimentScale.THREE : open.scale()));
        hint.setForeground(linking.begun() ? Theme.current().accent() : Theme.current().muted());
        if (!hint.getText().equals(words.replace("&", "&&"))) {
            hint.setText(words.replace("&", "&&"));
            page.layout(true, true);
        }
    }
}
