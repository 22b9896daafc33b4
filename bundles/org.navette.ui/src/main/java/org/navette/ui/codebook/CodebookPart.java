package org.navette.ui.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.store.Codebook.CodeCount;
import org.navette.ui.Messages;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.memos.MemoPane;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The codes as a tree with their counts; a double click codes the selection in the text. */
public final class CodebookPart {
    private static final int FIGURES = 58;
    private static final int CODINGS = 76;
    /** A narrower tree shows one figure only, for the sake of the names. */
    private static final int ROOMY = 330;
    private final StudySession session;
    private final CodeEdits edits;
    private Contents contents = new Contents(List.of(), Map.of());
    private Composite stack;
    private Composite page;
    private Tree tree;
    private Label detail;
    private MemoPane memos;
    private Menu menu;
    private EmptyState empty;
    private FlatButton change;
    private FlatButton delete;

    /** What the study holds: codes depth first, and their counts. */
    private record Contents(List<Code> codes, Map<Long, CodeCount> counts) {
    }

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
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Space.plain(1));
        tree();
        detail = new Label(page, SWT.WRAP);
        GridData words = new GridData(SWT.FILL, SWT.FILL, true, false);
        words.heightHint = 116;
        words.horizontalIndent = Space.PAD;
        words.verticalIndent = Space.TIGHT;
        detail.setLayoutData(words);
        detail.setFont(Fonts.LIST.get());
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

    private void tree() {
        tree = new Tree(page, SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setLayoutData(Space.fill());
        tree.setHeaderVisible(true);
        Spoken.as(tree, Messages.text("codebook.tree"));
        TreeColumn name = column(Messages.text("codebook.code"), SWT.LEFT);
        TreeColumn documents = column(Messages.text("codebook.documents"), SWT.RIGHT);
        TreeColumn codings = column(Messages.text("codebook.codings"), SWT.RIGHT);
        tree.addListener(SWT.Resize, e -> {
            int width = tree.getClientArea().width;
            int second = width < ROOMY ? 0 : CODINGS;
            documents.setWidth(FIGURES);
            codings.setWidth(second);
            name.setWidth(Math.max(120, width - FIGURES - second));
        });
        menu = new CodebookMenu(tree, session, edits, () -> contents.codes(), () -> chosen().orElse(null)).menu();
        tree.setMenu(menu);
        new CodeDrag(tree, (item, spot) -> edits.move(new CodeMoves(contents.codes()).drop(id(item),
                spot.item() == null ? null : (Long) id(spot.item()), spot.where())));
        tree.addListener(SWT.Selection, e -> {
            selected();
            chosen().ifPresent(code -> session.fire(new SessionEvent.CodePicked(code.id())));
        });
        tree.addListener(SWT.DefaultSelection, e -> edits.find(contents.codes(), id((TreeItem) e.item)).filter(Code::active)
                .ifPresent(code -> session.fire(new SessionEvent.CodeWanted(code.id()))));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MouseMove, e -> {
            TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(e.x, e.y));
            tree.setToolTipText(item == null ? null : edits.find(contents.codes(), id(item)).map(CodebookPart::tip).orElse(null));
        });
    }

    private TreeColumn column(String title, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(title);
        return column;
    }

    /** A long name may be cut in the tree. */
    private static String tip(Code code) {
        return code.definition() == null || code.definition().isBlank() ? code.name() : code.name() + "\n" + code.definition();
    }

    private void key(Event e) {
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
            chosen().ifPresent(code -> edits.move(new CodeMoves(contents.codes()).step(code.id(), step)));
        } else if (e.keyCode == SWT.F2) {
            edit();
        } else if (e.keyCode == SWT.DEL) {
            delete();
        } else if (e.keyCode == SWT.INSERT) {
            add();
        }
    }

    private void hear(SessionEvent event) {
        if (event instanceof SessionEvent.Changed changed && changed.touches("code", "coding", "document")) {
            refresh();
        } else if (event instanceof SessionEvent.Changed changed && changed.touches("memo")) {
            readMemos();
        }
    }

    private void refresh() {
        session.read("codebook", s -> new Contents(s.codebook().codes(), s.codebook().counts()), read -> {
            if (!tree.isDisposed()) {
                boolean sameCodes = read.codes().equals(contents.codes()) && tree.getItemCount() > 0;
                contents = read;
                if (sameCodes) {
                    for (TreeItem item : tree.getItems()) {
                        figures(item);
                    }
                } else {
                    fill();
                }
                ((StackLayout) stack.getLayout()).topControl = read.codes().isEmpty() ? empty : page;
                stack.layout();
                selected();
            }
        });
    }

    private void fill() {
        Set<Long> closed = new HashSet<>();
        long chosen = tree.getSelectionCount() == 0 ? 0 : id(tree.getSelection()[0]);
        collectClosed(tree.getItems(), closed);
        tree.setRedraw(false);
        tree.removeAll();
        Map<Long, TreeItem> items = new HashMap<>();
        for (Code code : contents.codes()) {
            TreeItem above = code.parent() == null ? null : items.get(code.parent());
            TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
            item.setData(code.id());
            String words = code.shortcut() == null ? code.name() : code.name() + "  (" + code.shortcut() + ")";
            item.setText(0, code.active() ? words : Messages.text("codebook.off", words));
            if (!code.active()) {
                item.setForeground(Theme.current().muted());
            }
            item.setImage(0, Swatch.of(Theme.hex(code.colour())));
            items.put(code.id(), item);
        }
        items.forEach((id, item) -> item.setExpanded(!closed.contains(id)));
        for (TreeItem item : tree.getItems()) {
            figures(item);
        }
        if (items.containsKey(chosen)) {
            tree.setSelection(items.get(chosen));
        }
        tree.setRedraw(true);
    }

    private void figures(TreeItem item) {
        CodeCount count = contents.counts().get(id(item));
        item.setText(1, count == null ? "" : Long.toString(count.documents()));
        item.setText(2, count == null ? "" : Long.toString(count.codings()));
        for (TreeItem child : item.getItems()) {
            figures(child);
        }
    }

    private static void collectClosed(TreeItem[] items, Set<Long> closed) {
        for (TreeItem item : items) {
            if (item.getItemCount() > 0 && !item.getExpanded()) {
                closed.add(id(item));
            }
            collectClosed(item.getItems(), closed);
        }
    }

    private static long id(TreeItem item) {
        return (Long) item.getData();
    }

    private java.util.Optional<Code> chosen() {
        return tree.getSelectionCount() == 0 ? java.util.Optional.empty()
                : edits.find(contents.codes(), id(tree.getSelection()[0]));
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
            find(tree.getItems(), code).ifPresent(item -> {
                tree.setSelection(item);
                tree.showSelection();
                selected();
            });
        }
    }

    private static Optional<TreeItem> find(TreeItem[] items, long code) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = id(item) == code ? Optional.of(item) : find(item.getItems(), code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void selected() {
        change.setEnabled(chosen().isPresent() && session.mayEdit());
        delete.setEnabled(chosen().isPresent() && session.mayEdit());
        detail.setText(chosen().map(CodebookPart::words).orElse(Messages.text("codebook.hint")).replace("&", "&&"));
        readMemos();
        detail.setForeground(chosen().isPresent() ? Theme.current().ink() : Theme.current().muted());
    }

    private static String words(Code code) {
        boolean undefined = code.definition() == null || code.definition().isBlank();
        StringBuilder words = new StringBuilder(undefined ? Messages.text("codebook.undefined") : code.definition());
        if (!code.active()) {
            words.insert(0, Messages.text("codebook.off.sentence") + "\n");
        }
        line(words, "codebook.include", code.include());
        line(words, "codebook.exclude", code.exclude());
        line(words, "codebook.example", code.example());
        return words.toString();
    }

    private static void line(StringBuilder words, String key, String value) {
        if (value != null && !value.isBlank()) {
            words.append('\n').append(Messages.text(key)).append(' ').append(value);
        }
    }

    private void add() {
        edits.add(tree.getShell(), contents.codes(), chosen().orElse(null));
    }

    private void edit() {
        chosen().ifPresent(code -> edits.change(tree.getShell(), contents.codes(), code));
    }

    private void delete() {
        chosen().ifPresent(code -> edits.delete(tree.getShell(), code));
    }
}
