package org.navette.ui.intake;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** The third step: what the whole files hold, and examples of rows that would be rejected. */
final class ChecksPage extends Composite {
    private final Label sentence;
    private final Label counts;
    private final RefusalGrid grid;

    ChecksPage(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.plain(1));
        sentence = words();
        sentence.setFont(Fonts.STRONG.get());
        counts = words();
        grid = new RefusalGrid(this);
        grid.control().setLayoutData(Space.fill());
    }

    private Label words() {
        Label label = new Label(this, SWT.WRAP);
        GridData data = Space.wide();
        data.widthHint = 400;
        label.setLayoutData(data);
        return label;
    }

    /** While the files are read, or when they could not be. */
    void say(String words) {
        sentence.setText(words.replace("&", "&&"));
        counts.setText("");
        grid.show(List.of());
        layout(true, true);
    }

    void show(CheckWords check) {
        sentence.setText(check.sentence().replace("&", "&&"));
        counts.setText(String.join("\n", check.lines()).replace("&", "&&"));
        grid.show(check.examples());
        layout(true, true);
    }
}
