package org.navette.ui.widgets.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Stands where a part has nothing to show, and says what to do next. */
public final class EmptyState extends Composite {
    private final Label title;
    private final Label sentence;
    private final Composite actions;

    public EmptyState(Composite parent, String icon, String title, String sentence) {
        super(parent, SWT.NONE);
        Theme theme = Theme.current();
        setLayout(Space.padded(1, Space.WIDE));
        Dress.own(this).setBackground(theme.paper());
        Label picture = ground(new Label(this, SWT.NONE));
        picture.setImage(Icons.get(icon, theme.accent()));
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, true));
        this.title = ground(new Label(this, SWT.WRAP | SWT.CENTER));
        this.title.setFont(Fonts.TITLE.get());
        this.title.setForeground(theme.ink());
        this.title.setLayoutData(centred());
        this.sentence = ground(new Label(this, SWT.WRAP | SWT.CENTER));
        this.sentence.setForeground(theme.muted());
        this.sentence.setLayoutData(centred());
        actions = ground(new Composite(this, SWT.NONE));
        actions.setLayout(Space.plain(1));
        actions.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        say(title, sentence);
    }

    /** Where a button or two may stand. */
    public Composite actions() {
        return actions;
    }

    /** Changes the words. */
    public void say(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
        layout(true, true);
    }

    private static <T extends org.eclipse.swt.widgets.Control> T ground(T control) {
        Dress.own(control).setBackground(Theme.current().paper());
        return control;
    }

    private static GridData centred() {
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = Space.words(360);
        return data;
    }
}
