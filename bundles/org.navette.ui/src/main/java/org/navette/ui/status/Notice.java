package org.navette.ui.status;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A slim line with something the user should know about the study, and one thing to do about it. */
final class Notice {
    private final Composite line;
    private final Label sentence;

    /** @param deed words on the button. @param tip what it does. @param icon of the button, or null */
    Notice(Composite parent, int columns, String icon, String deed, String tip, Runnable action) {
        Theme theme = Theme.current();
        line = Dress.own(new Composite(parent, SWT.NONE));
        line.setBackground(theme.soft());
        GridLayout layout = Space.plain(3);
        layout.marginWidth = Space.GAP;
        layout.marginHeight = 2;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        Label sign = Dress.own(new Label(line, SWT.NONE));
        sign.setBackground(theme.soft());
        sign.setImage(Icons.get("warning", theme.ink()));
        sentence = Dress.own(new Label(line, SWT.NONE));
        sentence.setBackground(theme.soft());
        sentence.setForeground(theme.ink());
        sentence.setFont(Fonts.LIST.get());
        sentence.setLayoutData(Space.wide());
        if (deed.isEmpty()) {
            FlatButton.icon(line, icon, tip, action);
        } else {
            FlatButton.words(line, icon, deed, tip, action);
        }
    }

    /** Puts another sentence on it; the whole of it is its tooltip too. */
    void say(String words) {
        if (!sentence.isDisposed()) {
            sentence.setText(words.replace("&", "&&"));
            sentence.setToolTipText(words);
            sentence.requestLayout();
        }
    }

    /** Takes it away. */
    void close() {
        if (!line.isDisposed()) {
            Composite parent = line.getParent();
            line.dispose();
            parent.requestLayout();
        }
    }
}
