package org.navette.ui.intake;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.intake.CheckDocuments;
import org.navette.analysis.intake.Refusal;
import org.navette.ui.Messages;
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

    void show(CheckDocuments.Result check) {
        sentence.setText(Messages.text("import.check.done", check.documents(), check.rejected()));
        StringBuilder lines = new StringBuilder(Messages.text("import.check.new", check.newCases(), check.newVariables().size()));
        check.causes().forEach((cause, count) -> lines.append('\n').append(Messages.text("import.check.cause", cause.title(), count)));
        check.notes().forEach(note -> lines.append('\n').append(note));
        counts.setText(lines.toString().replace("&", "&&"));
        grid.show(check.examples().stream().sorted(java.util.Comparator.comparingLong(Refusal::line)).toList());
        layout(true, true);
    }
}
