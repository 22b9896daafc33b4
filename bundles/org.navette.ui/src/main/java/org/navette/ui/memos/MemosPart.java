package org.navette.ui.memos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.notes.ListNotes;
import org.navette.analysis.notes.Note;
import org.navette.analysis.notes.Tie;
import org.navette.core.study.Anchor;
import org.navette.core.study.Subject;
import org.navette.report.WriteNotes;
import org.navette.store.Deed;
import org.navette.ui.Messages;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.grid.TextRows;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.PartFace;
import org.navette.ui.window.Parts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** All memos and all links between passages: the research diary written at the top, everything to be found, opened and changed below. */
public final class MemosPart {
    private static final List<String> ENDINGS = List.of(".html", ".xlsx", ".csv");
    private final StudySession session;
    private final Parts parts;
    private final MemoEdits edits;
    private ListNotes.Result all = new ListNotes.Result(List.of(), List.of());
    private List<Note> memos = List.of();
    private List<Tie> links = List.of();
    private boolean linked;
    private Text diary;
    private Text words;
    private Combo kind;
    private Combo coder;
    private Combo when;
    private Label count;
    private Composite stack;
    private TextGrid grid;
    private EmptyState empty;
    private FlatButton asMemos;
    private FlatButton asLinks;
    private FlatButton add;
    private FlatButton change;
    private FlatButton remove;
    private FlatButton export;

    @Inject
    public MemosPart(StudySession session, Parts parts) {
        this.session = session;
        this.parts = parts;
        edits = new MemoEdits(session);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.isDisposed()) {
            (rows().count() == 0 ? diary : grid).setFocus();
        }
    }

    /** Shows the links, or the memos. */
    public void links(boolean wanted) {
        linked = wanted;
        fill();
    }

    /** How many rows the list has. */
    public int count() {
        return linked ? links.size() : memos.size();
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).verticalSpacing = 0;
        diary(root);
        filters(root);
        tools(root);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        grid = new TextGrid(stack, rows(), Messages.text("notes.text"), Messages.text("notes.list"));
        grid.onOpen(row -> open(row, false));
        grid.onSelect(row -> enable());
        grid.addListener(SWT.KeyDown, this::key);
        empty = new EmptyState(stack, "notes", "", "");
        fill();
        read();
    }

    private void diary(Composite root) {
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Space.padded(2, Space.GAP));
        bar.setLayoutData(Space.wide());
        Label heading = new Label(bar, SWT.NONE);
        heading.setText(Messages.text("notes.diary"));
        heading.setFont(Fonts.SMALL.get());
        heading.setLayoutData(Space.wide());
        FlatButton write = new FlatButton(bar, "edit", Messages.text("memos.write"), Messages.text("notes.diary.tip"), true, this::write);
        write.setEnabled(session.mayEdit());
        diary = new Text(bar, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Space.wide(2);
        data.widthHint = 120;
        data.heightHint = 3 * diary.getLineHeight();
        diary.setLayoutData(data);
        diary.setToolTipText(Messages.text("notes.diary.tip"));
        diary.setEditable(session.mayEdit());
        diary.addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                write();
            }
        });
        diary.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void filters(Composite root) {
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Space.padded(2, Space.GAP));
        bar.setLayoutData(Space.wide());
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        words.setMessage(Messages.text("notes.filter"));
        words.setLayoutData(Space.wide(2));
        words.addListener(SWT.Modify, e -> fill());
        kind = new Combo(bar, SWT.READ_ONLY);
        kind.setToolTipText(Messages.text("notes.kinds.tip"));
        List<String> kinds = new ArrayList<>(List.of(Messages.text("notes.kinds")));
        Arrays.stream(Subject.Kind.values()).map(k -> Messages.text("notes.kind." + k.word())).forEach(kinds::add);
        kind.setItems(kinds.toArray(String[]::new));
        kind.select(0);
        kind.setLayoutData(Space.wide(2));
        kind.addListener(SWT.Selection, e -> fill());
        when = new Combo(bar, SWT.READ_ONLY);
        when.setToolTipText(Messages.text("notes.when"));
        Spoken.as(when, Messages.text("notes.when"));
        when.setItems(Arrays.stream(Lately.values()).map(Lately::word).toArray(String[]::new));
        when.select(0);
        when.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false)); // as wide as its longest word
        when.addListener(SWT.Selection, e -> fill());
        coder = new Combo(bar, SWT.READ_ONLY);
        coder.setToolTipText(Messages.text("notes.coder"));
        coder.setItems(Messages.text("notes.coders"));
        coder.select(0);
        coder.setLayoutData(narrow());
        coder.addListener(SWT.Selection, e -> fill());
    }

    private static GridData narrow() {
        GridData data = Space.wide();
        data.widthHint = 90;
        return data;
    }

    private void tools(Composite root) {
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Space.padded(6, Space.TIGHT));
        bar.setLayoutData(Space.wide());
        asMemos = FlatButton.words(bar, null, Messages.text("notes.memos"), Messages.text("notes.memos"), () -> links(false));
        asLinks = FlatButton.words(bar, null, Messages.text("notes.links"), Messages.text("notes.links"), () -> links(true));
        add = FlatButton.icon(bar, "add", Messages.text("notes.add"), this::add);
        change = FlatButton.icon(bar, "edit", Messages.text("notes.edit"), this::change);
        remove = FlatButton.icon(bar, "delete", Messages.text("notes.delete"), this::remove);
        export = FlatButton.icon(bar, "export", Messages.text("notes.export"), this::export);
        add.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false)); // takes the room, so that they stand at the right
        count = new Label(bar, SWT.WRAP);
        count.setFont(Fonts.SMALL.get());
        GridData sentence = Space.wide(6);
        sentence.widthHint = 120; // wraps where the part is narrow
        count.setLayoutData(sentence);
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Changed changed when changed.touches("memo", "link", "code", "document", "assignment", "coding") -> read();
            case SessionEvent.CoderChosen chosen -> read();
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    private void forget() {
        all = new ListNotes.Result(List.of(), List.of());
        fill();
        read();
    }

    private void read() {
        Onlooker who = session.onlooker();
        session.read("notes", s -> new ListNotes().run(s, new ListNotes.Params(Blindness.sight(s, who)), org.navette.core.progress.Progress.NONE), read -> {
            if (!grid.isDisposed()) {
                all = read;
                coders();
                fill();
            }
        });
    }

    private void coders() {
        String before = coder.getText();
        List<String> names = new ArrayList<>(List.of(Messages.text("notes.coders")));
        Stream.concat(all.memos().stream().map(Note::coder), all.links().stream().map(Tie::coder)).distinct().sorted().forEach(names::add);
        coder.setItems(names.toArray(String[]::new));
        coder.select(Math.max(0, names.indexOf(before)));
        coder.getParent().layout();
    }

    private void fill() {
        NoteFilter filter = new NoteFilter(words.getText(), kind.getSelectionIndex() <= 0 ? null : Subject.Kind.values()[kind.getSelectionIndex() - 1],
                coder.getSelectionIndex() <= 0 ? null : coder.getText(), Lately.values()[Math.max(0, when.getSelectionIndex())]);
        memos = filter.memos(all.memos());
        links = filter.links(all.links());
        boolean filtered = !(linked ? all.links() : all.memos()).isEmpty();
        String key = filtered ? "notes.no.match" : linked ? "notes.no.links" : "notes.none";
        empty.say(Messages.text(key), Messages.text(key + ".sentence"));
        ((StackLayout) stack.getLayout()).topControl = rows().count() == 0 ? empty : grid;
        grid.refresh();
        grid.select(rows().count() == 0 ? -1 : Math.max(0, Math.min(grid.selection().cursor(), rows().count() - 1)));
        count.setText(linked ? Messages.text("notes.count.links", links.size()) : Messages.text("notes.count", memos.size()));
        count.requestLayout();
        asMemos.choose(!linked);
        asLinks.choose(linked);
        kind.setEnabled(!linked);
        stack.layout();
        enable();
        count.requestLayout(); // its sentence may need a second line
    }

    private void enable() {
        boolean any = row().isPresent();
        add.setEnabled(session.mayEdit() && !linked);
        change.setEnabled(session.mayEdit() && any && !linked);
        remove.setEnabled(session.mayEdit() && any);
        export.setEnabled(!linked && !memos.isEmpty());
    }

    private Optional<Integer> row() {
        int cursor = grid.selection().cursor();
        return cursor < 0 || cursor >= count() ? Optional.empty() : Optional.of(cursor);
    }

    private void key(Event e) {
        if (e.keyCode == SWT.DEL) {
            remove();
        } else if (e.keyCode == SWT.F2) {
            change();
        } else if (e.keyCode == SWT.INSERT && session.mayEdit() && !linked) {
            add();
        } else if (e.character == SWT.CR && (e.stateMask & SWT.SHIFT) != 0 && linked) {
            row().ifPresent(row -> open(row, true));
        }
    }

    /** Goes to what a memo is about, or to an end of a link. @param far the end that the link leads to */
    private void open(int row, boolean far) {
        if (linked) {
            go(far ? links.get(row).link().to() : links.get(row).link().from());
            return;
        }
        Note note = memos.get(row);
        switch (note.memo().subject().kind()) {
            case DOCUMENT, CODING -> go(note.place());
            case CODE -> {
                parts.activate(Parts.CODEBOOK);
                session.fire(new SessionEvent.CodePicked(note.memo().subject().id()));
            }
            case SAMPLE -> parts.activate(Parts.SAMPLES);
            default -> edits.change(grid.getShell(), note.memo());
        }
    }

    private void go(Anchor place) {
        session.show(place.document(), place.segment(), true);
    }

    private void write() {
        String said = diary.getText().strip();
        if (!said.isEmpty() && session.mayEdit()) {
            edits.add(Subject.STUDY, "", said);
            diary.setText("");
        }
    }

    private void add() {
        long shown = session.shown().orElse(0);
        session.read("memo-things", s -> NewMemoMenu.things(s, shown), things -> {
            if (!add.isDisposed()) {
                NewMemoMenu.open(add, things, subject -> edits.write(grid.getShell(), subject));
            }
        });
    }

    private void change() {
        row().filter(row -> !linked).ifPresent(row -> edits.change(grid.getShell(), memos.get(row).memo()));
    }

    private void remove() {
        row().filter(row -> session.mayEdit()).ifPresent(row -> {
            if (linked) {
                long id = links.get(row).link().id();
                session.edit(org.navette.store.Label.of(Deed.REMOVE_LINK, links.get(row).link().name()), editor -> editor.removeLink(id));
            } else {
                edits.remove(memos.get(row).memo());
            }
        });
    }

    private void export() {
        FileDialog dialog = new FileDialog(grid.getShell(), SWT.SAVE);
        dialog.setText(Messages.text("notes.export"));
        dialog.setFilterExtensions(ENDINGS.stream().map(e -> "*" + e).toArray(String[]::new));
        dialog.setFilterNames(ENDINGS.stream().map(e -> Messages.text("segments.form" + e)).toArray(String[]::new));
        dialog.setFileName(Messages.text("notes.file") + ENDINGS.getFirst());
        dialog.setOverwrite(true);
        String named = dialog.open();
        if (named != null) {
            Onlooker who = session.onlooker();
            Set<Long> shown = memos.stream().map(note -> note.memo().id()).collect(Collectors.toSet());
            String file = ENDINGS.stream().anyMatch(named.toLowerCase(Locale.ROOT)::endsWith) ? named
                    : named + ENDINGS.get(Math.max(0, dialog.getFilterIndex()));
            session.run(Messages.text("notes.export"), (study, progress) -> new WriteNotes().run(study,
                    new WriteNotes.Params(Blindness.sight(study, who), shown, Path.of(file)), progress),
                    written -> count.setText(Messages.text("notes.written", written.memos(), written.file())));
        }
    }

    private TextRows rows() {
        return new TextRows() {
            @Override
            public int count() {
                return MemosPart.this.count();
            }

            @Override
            public Optional<TextRow> row(int index) {
                return Optional.of(linked ? NoteRows.row(links.get(index)) : NoteRows.row(memos.get(index)));
            }
        };
    }
}
