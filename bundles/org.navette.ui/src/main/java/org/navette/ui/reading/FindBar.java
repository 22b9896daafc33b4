package org.navette.ui.reading;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.text.FoldedText;
import org.navette.ui.widgets.text.Hits;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Finds words in the text being read: as they are typed, whatever case and accents; Enter goes on, Shift+Enter back, Escape leaves. */
final class FindBar {
    private final Composite root;
    private final CodedText text;
    private final Text words;
    private final Label count;
    private FoldedText folded;
    private Hits hits = Hits.NONE;
    private int current = -1;

    FindBar(Composite parent, CodedText text) {
        this.text = text;
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        GridLayout layout = Space.plain(5);
        layout.marginWidth = Space.GAP;
        layout.marginHeight = Space.TIGHT;
        root.setLayout(layout);
        root.setLayoutData(Space.wide());
        words = new Text(root, SWT.SEARCH | SWT.BORDER | SWT.ICON_CANCEL);
        words.setMessage(Messages.text("reading.find"));
        words.setLayoutData(Space.width(260));
        count = Dress.own(new Label(root, SWT.NONE));
        count.setFont(Fonts.SMALL.get());
        count.setForeground(Theme.current().muted());
        count.setBackground(Theme.current().surface());
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton.icon(root, "previous", Messages.text("reading.find.previous"), () -> go(false));
        FlatButton.icon(root, "next", Messages.text("reading.find.next"), () -> go(true));
        FlatButton.icon(root, "cancel", Messages.text("reading.find.close"), this::close);
        words.addListener(SWT.Modify, e -> search());
        words.addListener(SWT.KeyDown, this::key);
        visible(false);
    }

    Composite control() {
        return root;
    }

    /** Opens with the selected words, if any. */
    void open(String selected) {
        visible(true);
        if (!selected.isBlank() && selected.indexOf('\n') < 0 && selected.length() < 60) {
            words.setText(selected);
        }
        words.setFocus();
        words.selectAll();
        search();
    }

    /** @return whether it was open */
    boolean close() {
        if (!root.getVisible()) {
            return false;
        }
        visible(false);
        hits = Hits.NONE;
        folded = null;
        text.hits(Hits.NONE);
        text.text().setFocus();
        return true;
    }

    /** Another text is shown. */
    void fresh() {
        folded = null;
        if (root.getVisible()) {
            find();
            current = -1;
            tell();
        }
    }

    /** The next place, or the one before, from the caret. */
    void go(boolean on) {
        if (!root.getVisible()) {
            open("");
            return;
        }
        if (hits.size() == 0) {
            return;
        }
        current = current < 0 ? hits.from(text.caret()) - (on ? 0 : 1) : current + (on ? 1 : -1);
        current = Math.floorMod(current, hits.size());
        reveal();
    }

    private void search() {
        find();
        if (hits.size() > 0) {
            current = hits.from(text.selection().map(range -> range[0]).orElse(text.caret())) % hits.size();
            reveal();
        } else {
            current = -1;
            tell();
        }
    }

    private void find() {
        if (folded == null) {
            folded = new FoldedText(text.content());
        }
        hits = folded.find(words.getText());
        text.hits(hits);
    }

    private void reveal() {
        text.reveal(hits.starts()[current], hits.ends()[current]);
        tell();
    }

    private void tell() {
        count.setText(words.getText().isEmpty() ? "" : hits.size() == 0 ? Messages.text("reading.find.none")
                : current < 0 ? Messages.text("reading.find.count", hits.size()) : Messages.text("reading.find.place", current + 1, hits.size()));
    }

    private void key(Event e) {
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.keyCode == SWT.F3) {
            go((e.stateMask & SWT.SHIFT) == 0);
            e.doit = false;
        } else if (e.keyCode == SWT.ESC) {
            close();
            e.doit = false;
        }
    }

    private void visible(boolean now) {
        root.setVisible(now);
        ((GridData) root.getLayoutData()).exclude = !now;
        root.requestLayout();
    }
}
