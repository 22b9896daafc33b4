package org.navette.ui.verbatims;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The grid, or what to do when there is nothing in it; the keys in a line below. */
final class VerbatimStack {
    private final Composite stack;
    private final TextGrid grid;
    private final EmptyState empty;
    private final FlatButton importing;
    private final FlatButton clearing;
    private final Label hint;

    VerbatimStack(Composite root, Function<Composite, TextGrid> making, Runnable onImport, Runnable onClear) {
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        grid = making.apply(stack);
        empty = new EmptyState(stack, "verbatims", "", "");
        importing = new FlatButton(empty.actions(), "import", Messages.text("import.documents"), Messages.text("import.documents"), true, onImport);
        clearing = new FlatButton(empty.actions(), "cancel", Messages.text("verbatims.clear"), Messages.text("verbatims.clear"), true, onClear);
        hint = Dress.own(new Label(root, SWT.WRAP));
        hint.setFont(Fonts.SMALL.get());
        hint.setBackground(Theme.current().surface());
        hint.setForeground(Theme.current().muted());
        GridData data = Space.wide();
        data.widthHint = 300;
        data.horizontalIndent = Space.GAP;
        hint.setLayoutData(data);
    }

    TextGrid grid() {
        return grid;
    }

    boolean visible() {
        return stack.isVisible();
    }

    /** Whether documents can be imported into the study. */
    void editable(boolean now) {
        importing.setEnabled(now);
    }

    /** @param none no row. @param everything nothing is filtered out. @param legend of the keys for sentiment */
    void show(boolean none, boolean everything, String legend) {
        empty.say(Messages.text(everything ? "documents.none" : "documents.no.match"),
                Messages.text(everything ? "documents.none.sentence" : "verbatims.no.match.sentence"));
        choose(importing, everything);
        choose(clearing, !everything);
        String words = Messages.text("verbatims.hint", legend, KeyBook.current().named("org.navette.command.nextUndone"));
        boolean other = !words.equals(hint.getText());
        hint.setText(words);
        ((StackLayout) stack.getLayout()).topControl = none ? empty : grid;
        if (other) {
            stack.getParent().layout(true, true);
        }
        stack.layout(true, true);
    }

    private static void choose(FlatButton button, boolean shown) {
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
    }
}
