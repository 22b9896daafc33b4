package org.navette.ui.codebook;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.navette.analysis.codebook.RecolourCodes;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.look.Look;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.theme.Theme;

/** What can be done with the chosen code, and with the codebook as a whole. */
final class CodebookMenu {
    private final Menu menu;
    private final StudySession session;
    private final CodeEdits edits;
    private final CodebookPart part;

    CodebookMenu(CodebookPart part, Tree tree, StudySession session, CodeEdits edits) {
        this.part = part;
        this.session = session;
        this.edits = edits;
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
            counting();
            item("codebook.menu.compare", () -> edits.compare(shell));
            item("codebook.menu.export", () -> new CodebookExport(session).ask(shell)).setEnabled(!part.figures().codes().isEmpty());
            return;
        }
        Code code = part.chosen().orElse(null);
        List<Code> all = part.figures().codes();
        item("codebook.menu.add", () -> edits.add(shell, all, code));
        if (code != null) {
            item("codebook.menu.edit", () -> edits.change(shell, all, code));
            item("codebook.menu.key", part::editKey);
            colours(all, code);
            moves(all, code);
            item("codebook.menu.merge", () -> edits.merge(shell, all, code)).setEnabled(all.size() > 1);
            item("codebook.menu.split", () -> edits.split(shell, code));
            item(code.active() ? "codebook.menu.off" : "codebook.menu.on", () -> edits.turn(code));
            item("codebook.menu.delete", () -> edits.delete(shell, code));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        counting();
        MenuItem card = new MenuItem(menu, SWT.CHECK);
        card.setText(Messages.text("codebook.menu.card"));
        card.setSelection(part.definitions());
        card.addListener(SWT.Selection, e -> part.turnDefinitions());
        new MenuItem(menu, SWT.SEPARATOR);
        ReadyCodebookMenu.fill(below("codebook.ready"), session);
        item("codebook.menu.keep", () -> edits.keep(shell));
        item("codebook.menu.compare", () -> edits.compare(shell));
        item("codebook.menu.export", () -> new CodebookExport(session).ask(shell)).setEnabled(!part.figures().codes().isEmpty());
    }

    private void moves(List<Code> all, Code code) {
        Menu below = below("codebook.menu.move");
        CodeMoves moves = new CodeMoves(all);
        for (CodeMoves.Step step : CodeMoves.Step.values()) {
            String key = "codebook.menu." + step.name().toLowerCase(java.util.Locale.ROOT);
            MenuItem item = item(below, key, () -> edits.move(moves.step(code.id(), step)));
            item.setEnabled(moves.step(code.id(), step).isPresent());
        }
    }

    private void colours(List<Code> all, Code code) {
        Menu below = below("codebook.menu.colour");
        int number = 1;
        for (String colour : Look.codeColours().all()) {
            MenuItem item = new MenuItem(below, SWT.RADIO);
            item.setText(Messages.text("code.colour.number", number++, Look.codeColours().all().size()));
            item.setImage(Swatch.of(Theme.hex(colour)));
            item.setSelection(colour.equalsIgnoreCase(code.colour()));
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection() && !colour.equalsIgnoreCase(code.colour())) {
                    edits.recolour(RecolourCodes.one(code.id(), colour));
                }
            });
        }
        new MenuItem(below, SWT.SEPARATOR);
        RecolourCodes shades = RecolourCodes.shades(all, code);
        item(below, "codebook.menu.shades", () -> edits.recolour(shades)).setEnabled(!shades.colours().isEmpty());
    }

    /** Whose codings are counted. */
    private void counting() {
        Menu below = below("codebook.menu.count");
        counted(below, Messages.text("codebook.count.all"), CodeFigures.ALL);
        counted(below, Messages.text("codebook.count.me"), CodeFigures.ME);
        part.figures().by().keySet().forEach(name -> counted(below, name.replace("&", "&&"), name));
    }

    private void counted(Menu below, String words, String whose) {
        MenuItem item = new MenuItem(below, SWT.RADIO);
        item.setText(words);
        item.setSelection(whose.equals(part.whose()));
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                part.count(whose);
            }
        });
    }

    private Menu below(String key) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(Messages.text(key));
        Menu below = new Menu(item);
        item.setMenu(below);
        return below;
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
