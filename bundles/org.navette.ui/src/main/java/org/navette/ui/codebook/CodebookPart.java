package org.navette.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.memos.MemoPane;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The codes as a tree with their counts; a double click codes the selection in the text. */
public final class CodebookPart {
    private static final String WHOSE = "codebook.whose";
    private static final String CARD = "codebook.card";
    private final StudySession session;
    private final CodeEdits edits;
    private CodeFigures figures = CodeFigures.NONE;
    private Composite stack;
    private Composite page;
    private Text filter;
    private Label note;
    private CodebookTree codes;
    private Tree tree;
    private KeyCell key;
    private CodeCard card;
    private MemoPane memos;
    private Menu menu;
    private EmptyState empty;
    private FlatButton change;
    private FlatButton delete;

    private record Notes(List<Memo> memos, Map<Long, Coder> coders) {
    }

    @Inject
    public CodebookPart(StudySession session) {
        this.session = session;
        edits = new CodeEdits(session);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (tree != null && !tree.isDisposed()) {
            tree.setFocus();
        }
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        Composite bar = new Composite(root, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        bar.setLayout(Space.padded(5, Space.GAP));
        bar.setLayoutData(Space.wide());
        FlatButton.words(bar, "add", Messages.text("codebook.add"), Messages.text("codebook.add.tip"), this::add)
                .setEnabled(session.mayEdit());
        change = FlatButton.icon(bar, "edit", Messages.text("codebook.edit"), this::edit);
        delete = FlatButton.icon(bar, "delete", Messages.text("codebook.delete"), this::delete);
        FlatButton[] more = new FlatButton[1];
        more[0] = FlatButton.icon(bar, "more", Messages.text("codebook.more.tip"), () -> {
            menu.setLocation(more[0].toDisplay(0, more[0].getSize().y));
            menu.setVisible(true);
        });
        filter(bar);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Space.plain(1));
        tree();
        note = Dress.own(new Label(page, SWT.WRAP));
        note.setFont(Fonts.SMALL.get());
        note.setBackground(Theme.current().surface());
        GridData line = Space.wide();
        line.horizontalIndent = Space.PAD;
        line.widthHint = 120;
        note.setLayoutData(line);
        card = new CodeCard(page);
        card.visible(definitions());
        memos = new MemoPane(page, session, Messages.text("memos.code"), () -> chosen().map(code -> Subject.of(Subject.Kind.CODE, code.id())));
        memos.control().setLayoutData(Space.wide());
        empty = new EmptyState(stack, "codebook", Messages.text("codebook.none"), Messages.text("codebook.none.sentence"));
        new FlatButton(empty.actions(), "add", Messages.text("codebook.add"), Messages.text("codebook.add.tip"), true, this::add)
                .setEnabled(session.mayEdit());
        FlatButton.words(empty.actions(), "import", Messages.text("import.codebook"), Messages.text("import.codebook"),
                () -> new ImportActions(session).codebook(root.getShell())).setEnabled(session.mayEdit());
        FlatButton[] ready = new FlatButton[1];
        Menu books = new Menu(empty.actions());
        ReadyCodebookMenu.fill(books, session);
        ready[0] = FlatButton.words(empty.actions(), "codebook", Messages.text("codebook.ready"), Messages.text("codebook.ready.tip"), () -> {
            books.setLocation(ready[0].toDisplay(0, ready[0].getSize().y));
            books.setVisible(true);
        });
        ready[0].setEnabled(session.mayEdit());
        refresh();
    }

    /** Letters typed here leave the codes whose name, definition or key they meet; Escape shows all again. */
    private void filter(Composite bar) {
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.text("codebook.filter"));
        GridData data = Space.wide(5);
        data.widthHint = 100;
        filter.setLayoutData(data);
        Spoken.as(filter, Messages.text("codebook.filter"));
        filter.addListener(SWT.Modify, e -> show());
        filter.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && !filter.getText().isEmpty()) {
                e.doit = false;
                filter.setText("");
                tree.setFocus();
            }
        });
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                e.doit = false;
                tree.setFocus();
            }
        });
    }

    private void tree() {
        codes = new CodebookTree(page);
        tree = codes.control();
        key = new KeyCell(codes, () -> figures.codes(), (code, shortcut) -> edits.key(code, shortcut), this::say);
        menu = new CodebookMenu(this, tree, session, edits).menu();
        tree.setMenu(menu);
        new CodeDrag(tree, (item, spot) -> edits.move(new CodeMoves(figures.codes()).drop(CodebookTree.id(item),
                spot.item() == null ? null : (Long) CodebookTree.id(spot.item()), spot.where())));
        tree.addListener(SWT.Selection, e -> {
            selected();
            codes.chosen().ifPresent(code -> session.fire(new SessionEvent.CodePicked(code.id())));
        });
        tree.addListener(SWT.DefaultSelection, e -> codes.code((TreeItem) e.item).filter(Code::active)
                .ifPresent(code -> session.fire(new SessionEvent.CodeWanted(code.id()))));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MouseMove, e -> card.show(codes.at(e.x, e.y).or(codes::chosen).orElse(null)));
        tree.addListener(SWT.MouseExit, e -> card.show(codes.chosen().orElse(null)));
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
            filter.setText("");
            e.doit = false;
        } else if (e.keyCode == 'f' && e.stateMask == SWT.ALT || e.character == '/' && e.stateMask == 0) {
            filter.setFocus();
            filter.selectAll();
            e.doit = false;
        }
        if (!session.mayEdit()) {
            return;
        }
        CodeMoves.Step step = (e.stateMask & SWT.MODIFIER_MASK) != SWT.ALT ? null : switch (e.keyCode) {
            case SWT.ARROW_UP -> CodeMoves.Step.UP;
            case SWT.ARROW_DOWN -> CodeMoves.Step.DOWN;
            case SWT.ARROW_RIGHT -> CodeMoves.Step.IN;
            case SWT.ARROW_LEFT -> CodeMoves.Step.OUT;
            default -> null;
        };
        if (step != null) {
            e.doit = false;
            codes.chosen().ifPresent(code -> edits.move(new CodeMoves(figures.codes()).step(code.id(), step)));
        } else if (e.keyCode == SWT.F2 && e.stateMask == SWT.SHIFT) {
            editKey();
        } else if (e.keyCode == SWT.F2) {
            edit();
        } else if (e.keyCode == SWT.DEL) {
            delete();
        } else if (e.keyCode == SWT.INSERT) {
            add();
        }
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Changed changed when changed.touches("code", "coding", "document", "assignment") -> refresh();
            case SessionEvent.Changed changed when changed.touches("memo") -> readMemos();
            case SessionEvent.CoderChosen coder -> refresh();
            case SessionEvent.MachineChosen machine -> refresh();
            case SessionEvent.DefinitionTurned turned -> turnDefinitions();
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    /** Whose codings are counted: the name of a coder, or what stands for all of them or for the one at the desk. */
    public String whose() {
        return session.settings().get(WHOSE).orElse(CodeFigures.ALL);
    }

    /** Counts somebody's codings from now on. @param whose see {@link #whose()} */
    public void count(String whose) {
        session.settings().put(WHOSE, whose);
        refresh();
    }

    /** Whether the definition of the chosen code is shown. */
    boolean definitions() {
        return session.settings().get(CARD).map(Boolean::parseBoolean).orElse(true);
    }

    /** Shows the definition of the chosen code, or gives its room to the tree. */
    void turnDefinitions() {
        boolean now = !definitions();
        session.settings().put(CARD, Boolean.toString(now));
        card.visible(now);
    }

    /** Leaves the codes that meet some letters; none for all. */
    public void filter(String letters) {
        filter.setText(letters);
    }

    CodeFigures figures() {
        return figures;
    }

    Optional<Code> chosen() {
        return codes.chosen();
    }

    /** Writes the key of the chosen code in its place. */
    void editKey() {
        if (session.mayEdit()) {
            key.open();
        }
    }

    private void refresh() {
        Onlooker onlooker = session.onlooker();
        String whose = whose();
        session.read("codebook", s -> CodeFigures.read(s, onlooker, whose), read -> {
            if (!tree.isDisposed()) {
                figures = read;
                show();
            }
        });
    }

    private void show() {
        String whose = whose();
        codes.show(figures, filter.getText(), words(whose));
        ((StackLayout) stack.getLayout()).topControl = figures.codes().isEmpty() ? empty : page;
        filter.setEnabled(!figures.codes().isEmpty());
        stack.layout();
        say(null);
        selected();
    }

    private String words(String whose) {
        return Messages.text(whose.equals(CodeFigures.ALL) ? "codebook.whose.all" : whose.equals(CodeFigures.ME) ? "codebook.whose.me"
                : "codebook.whose.one", whose);
    }

    /** @param problem null: then it says whose codings are counted, where that is not everybody's */
    private void say(String problem) {
        String whose = whose();
        String words = problem != null ? problem : !filter.getText().isBlank() && tree.getItemCount() == 0 ? Messages.text("codebook.no.match")
                : figures.hidden() ? Messages.text("codebook.blind") : whose.equals(CodeFigures.ALL) ? "" : words(whose);
        note.setText(words.replace("&", "&&"));
        note.setForeground(problem != null ? Theme.current().negative() : Theme.current().muted());
        note.setVisible(!words.isEmpty());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        page.layout(true, true);
    }

    private void readMemos() {
        long code = chosen().map(Code::id).orElse(0L);
        session.read("code-memos", s -> new Notes(s.memos().about(Subject.Kind.CODE, code), s.codings().codersById()), notes -> {
            if (!memos.control().isDisposed()) {
                memos.show(notes.memos(), notes.coders(), memo -> "");
            }
        });
    }

    /** Chooses a code and brings its line into sight. */
    public void reveal(long code) {
        if (tree != null && !tree.isDisposed()) {
            if (!filter.getText().isEmpty()) {
                filter.setText("");
            }
            codes.choose(code);
            selected();
        }
    }

    private void selected() {
        change.setEnabled(chosen().isPresent() && session.mayEdit());
        delete.setEnabled(chosen().isPresent() && session.mayEdit());
        card.show(chosen().orElse(null));
        readMemos();
    }

    private void add() {
        edits.add(tree.getShell(), figures.codes(), chosen().orElse(null));
    }

    private void edit() {
        chosen().ifPresent(code -> edits.change(tree.getShell(), figures.codes(), code));
    }

    private void delete() {
        chosen().ifPresent(code -> edits.delete(tree.getShell(), code));
    }
}
