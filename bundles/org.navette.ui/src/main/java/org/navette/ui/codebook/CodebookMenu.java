package org.navette.ui.codebook;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** What can be done with the chosen code, and with the codebook as a whole. */
final class CodebookMenu {
    private final Menu menu;
    private final StudySession session;
    private final CodeEdits edits;
    private final Supplier<List<Code>> codes;
    private final Supplier<Code> chosen;

    /** @param chosen gives null when no code is */
    CodebookMenu(Tree tree, StudySession session, CodeEdits edits, Supplier<List<Code>> codes, Supplier<Code> chosen) {
        this.session = session;
        this.edits = edits;
        this.codes = codes;
        this.chosen = chosen;
        menu = new Menu(tree);
        menu.addListener(SWT.Show, e -> fill(tree.getShell()));
    }

    Menu menu() {
        return menu;
    }

    private void fill(Shell shell) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (!edits.allowed()) {
            item("codebook.menu.compare", () -> edits.compare(shell));
            return;
        }
        Code code = chosen.get();
        List<Code> all = codes.get();
        item("codebook.menu.add", () -> edits.add(shell, all, code));
        if (code != null) {
            item("codebook.menu.edit", () -> edits.change(shell, all, code));
            moves(all, code);
            item("codebook.menu.merge", () -> edits.merge(shell, all, code)).setEnabled(all.size() > 1);
            item("codebook.menu.split", () -> edits.split(shell, code));
            item(code.active() ? "codebook.menu.off" : "codebook.menu.on", () -> edits.turn(code));
            item("codebook.menu.delete", () -> edits.delete(shell, code));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem ready = new MenuItem(menu, SWT.CASCADE);
        ready.setText(Messages.text("codebook.ready"));
        Menu books = new Menu(ready);
        ready.setMenu(books);
        ReadyCodebookMenu.fill(books, session);
        item("codebook.menu.keep", () -> edits.keep(shell));
        item("codebook.menu.compare", () -> edits.compare(shell));
    }

    private void moves(List<Code> all, Code code) {
        MenuItem move = new MenuItem(menu, SWT.CASCADE);
        move.setText(Messages.text("codebook.menu.move"));
        Menu below = new Menu(move);
        move.setMenu(below);
        CodeMoves moves = new CodeMoves(all);
        for (CodeMoves.Step step : CodeMoves.Step.values()) {
            String key = "codebook.menu." + step.name().toLowerCase(java.util.Locale.ROOT);
            MenuItem item = item(below, key, () -> edits.move(moves.step(code.id(), step)));
            item.setEnabled(moves.step(code.id(), step).isPresent());
        }
    }

    private MenuItem item(String key, Runnable action) {
        return item(menu, key, action);
    }

    private static MenuItem item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.text(key));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
