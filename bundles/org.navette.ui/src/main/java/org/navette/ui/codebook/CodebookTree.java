package org.navette.ui.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.navette.core.study.Code;
import org.navette.store.Codebook.CodeCount;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The codes as a tree with their keys and counts. A closed branch counts for all codes in it. */
final class CodebookTree {
    static final int KEY = 1;
    private static final int DOCUMENTS = 2;
    private static final int CODINGS = 3;
    private static final int KEY_WIDTH = 54;
    private static final int FIGURES = 50;
    private static final int CODINGS_WIDTH = 76;
    private static final int KEY_ALONE = 26;
    /** A narrower tree shows one figure only, and keys without a head, for the sake of the names. */
    private static final int ROOMY = 350;
    private final Tree tree;
    private CodeFigures figures = CodeFigures.NONE;
    private Set<Long> shown = Set.of();
    private boolean filtered;
    /** Branches that the user closed; while a filter is at work all are open. */
    private final Set<Long> closed = new HashSet<>();

    CodebookTree(Composite parent) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setLayoutData(Space.fill());
        tree.setHeaderVisible(true);
        Spoken.as(tree, () -> Messages.text("codebook.tree") + chosen().map(code -> "; " + code.name() + "; "
                + figures.byCoder(code.id()).replace("\n", "; ")).orElse(""));
        column("codebook.code", SWT.LEFT);
        column("codebook.key", SWT.LEFT);
        column("codebook.documents", SWT.RIGHT);
        column("codebook.codings", SWT.RIGHT);
        tree.getColumn(KEY).setToolTipText(Messages.text("codebook.key"));
        tree.addListener(SWT.Resize, e -> fit());
        tree.addListener(SWT.Collapse, e -> turned((TreeItem) e.item, true));
        tree.addListener(SWT.Expand, e -> turned((TreeItem) e.item, false));
        tree.addListener(SWT.MouseMove, e -> {
            String words = at(e.x, e.y).map(this::tip).orElse(null);
            if (!java.util.Objects.equals(words, tree.getToolTipText())) {
                tree.setToolTipText(words);
            }
        });
    }

    /** The scroll bar comes and goes with the rows, behind the resizing. */
    private void fit() {
        widths();
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                widths();
            }
        });
    }

    private void widths() {
        int width = tree.getClientArea().width;
        boolean narrow = width < Space.words(ROOMY);
        int last = narrow ? 0 : Space.words(CODINGS_WIDTH);
        int key = Space.words(narrow ? KEY_ALONE : KEY_WIDTH);
        int documents = Space.words(FIGURES);
        tree.getColumn(KEY).setWidth(key);
        tree.getColumn(KEY).setText(narrow ? "" : Messages.text("codebook.key"));
        tree.getColumn(DOCUMENTS).setWidth(documents);
        tree.getColumn(CODINGS).setWidth(last);
        tree.getColumn(0).setWidth(Math.max(Space.words(120), width - key - documents - last));
    }

    private void column(String key, int style) {
        new TreeColumn(tree, style).setText(Messages.text(key));
    }

    Tree control() {
        return tree;
    }

    /** The code there. */
    Optional<Code> at(int x, int y) {
        TreeItem item = tree.getItem(new Point(x, y));
        return item == null ? Optional.empty() : code(item);
    }

    Optional<Code> chosen() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : code(tree.getSelection()[0]);
    }

    Optional<Code> code(TreeItem item) {
        return figures.codes().stream().filter(c -> c.id() == id(item)).findFirst();
    }

    static long id(TreeItem item) {
        return (Long) item.getData();
    }

    /** A long name may be cut in the tree. */
    private String tip(Code code) {
        String by = figures.byCoder(code.id());
        return by.isEmpty() ? code.name() : code.name() + "\n" + by;
    }

    /** Shows codes and counts. @param typed what the filter holds. @param whose whose codings are counted, for the heads */
    void show(CodeFigures now, String typed, String whose) {
        Set<Long> wanted = CodeFilter.shown(now.codes(), typed);
        boolean same = now.codes().equals(figures.codes()) && wanted.equals(shown) && tree.getItemCount() > 0;
        figures = now;
        shown = Set.copyOf(wanted);
        filtered = !typed.isBlank();
        tree.getColumn(DOCUMENTS).setToolTipText(Messages.text("codebook.documents.tip", whose));
        tree.getColumn(CODINGS).setToolTipText(Messages.text("codebook.codings.tip", whose));
        if (!same) {
            fill();
        }
        for (TreeItem item : tree.getItems()) {
            count(item);
        }
        if (filtered && tree.getSelectionCount() == 0) {
            figures.codes().stream().map(Code::id).filter(CodeFilter.matches(now.codes(), typed)::contains).findFirst().ifPresent(this::choose);
        }
    }

    /** Chooses a code and brings its line into sight. */
    void choose(long id) {
        item(tree.getItems(), id).ifPresent(item -> {
            tree.setSelection(item);
            tree.showSelection();
        });
    }

    private static Optional<TreeItem> item(TreeItem[] items, long id) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = id(item) == id ? Optional.of(item) : item(item.getItems(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void fill() {
        long chosen = tree.getSelectionCount() == 0 ? 0 : id(tree.getSelection()[0]);
        tree.setRedraw(false);
        tree.removeAll();
        Map<Long, TreeItem> items = new HashMap<>();
        for (Code code : figures.codes()) {
            if (!shown.contains(code.id())) {
                continue;
            }
            TreeItem above = code.parent() == null ? null : items.get(code.parent());
            TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
            item.setData(code.id());
            item.setText(0, code.active() ? code.name() : Messages.text("codebook.off", code.name()));
            item.setText(KEY, code.shortcut() == null ? "" : code.shortcut());
            if (!code.active()) {
                item.setForeground(Theme.current().muted());
            }
            item.setImage(0, Swatch.of(Theme.hex(code.colour())));
            items.put(code.id(), item);
        }
        items.forEach((id, item) -> item.setExpanded(filtered || !closed.contains(id)));
        if (items.containsKey(chosen)) {
            tree.setSelection(items.get(chosen));
        }
        tree.setRedraw(true);
        fit();
    }

    private void turned(TreeItem item, boolean shut) {
        if (!filtered && shut) {
            closed.add(id(item));
        } else if (!filtered) {
            closed.remove(id(item));
        }
        count(item, shut);
        fit();
    }

    private void count(TreeItem item) {
        count(item, item.getItemCount() > 0 && !item.getExpanded());
        for (TreeItem child : item.getItems()) {
            count(child);
        }
    }

    private void count(TreeItem item, boolean shut) {
        CodeCount count = figures.of(id(item), shut);
        item.setText(DOCUMENTS, count.codings() == 0 ? "" : Long.toString(count.documents()));
        item.setText(CODINGS, count.codings() == 0 ? "" : Long.toString(count.codings()));
    }
}
