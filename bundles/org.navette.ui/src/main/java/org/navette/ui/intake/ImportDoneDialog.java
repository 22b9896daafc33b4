package org.navette.ui.intake;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.Refusal;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** What came of an import, the first rejected rows, and what may be done next. */
public final class ImportDoneDialog extends Dialog {
    private static final int FIRST = IDialogConstants.CLIENT_ID + 1;
    private final List<String> sentences;
    private final List<Refusal> examples;
    private final Path rejects;
    private final List<Next> next;

    /** What may be done next. @param words of the button */
    public record Next(String words, Runnable deed) {
    }

    /**
     * @param rejects where the rejected rows are, or null
     * @param next    the last one is what Enter does
     */
    public ImportDoneDialog(Shell shell, List<String> sentences, List<Refusal> examples, Path rejects, List<Next> next) {
        super(shell);
        this.sentences = sentences;
        this.examples = examples;
        this.rejects = rejects;
        this.next = next;
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("import.done"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Space.padded(1, Space.WIDE));
        area.setLayoutData(Space.fill());
        Label heading = new Label(area, SWT.NONE);
        heading.setText(Messages.text("import.done"));
        heading.setFont(Fonts.TITLE.get());
        sentences.forEach(sentence -> words(area, sentence));
        if (!examples.isEmpty()) {
            RefusalGrid grid = new RefusalGrid(area);
            GridData data = Space.fill();
            data.widthHint = Space.across(760);
            data.heightHint = Space.down(220);
            grid.control().setLayoutData(data);
            grid.show(examples);
        }
        if (rejects != null) {
            Composite line = new Composite(area, SWT.NONE);
            line.setLayout(Space.plain(2));
            FlatButton.words(line, "open", Messages.text("import.rejects.open"), rejects.toString(), () -> open(rejects));
            FlatButton.words(line, null, Messages.text("import.rejects.folder"), String.valueOf(rejects.toAbsolutePath().getParent()),
                    () -> open(rejects.toAbsolutePath().getParent()));
        }
        return area;
    }

    /** What came of it: taken, rejected, new; then what was decided; then where the rejected rows are. */
    static List<String> sentences(ImportDocuments.Result result, Duration took) {
        NumberFormat seconds = NumberFormat.getNumberInstance(Catalogue.locale());
        seconds.setMaximumFractionDigits(1);
        var sentences = new java.util.ArrayList<>(List.of(
                Messages.text("import.documents.done", result.documents(), result.rejected()) + " "
                        + Messages.text("import.took", seconds.format(took.toMillis() / 1000.0)),
                Messages.text("import.check.new", result.newCases(), result.newVariables().size())));
        sentences.addAll(result.notes());
        if (result.rejects() != null) {
            sentences.add(Messages.text("import.rejects", result.rejects()));
        }
        return sentences;
    }

    private static void words(Composite area, String sentence) {
        Label words = new Label(area, SWT.WRAP);
        words.setText(sentence.replace("&", "&&"));
        GridData data = Space.wide();
        data.widthHint = Space.across(560);
        words.setLayoutData(data);
    }

    private static void open(Path path) {
        Program.launch(path.toString());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        for (int i = 0; i < next.size(); i++) {
            createButton(parent, FIRST + i, next.get(i).words(), i == next.size() - 1);
        }
        createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
        if (id >= FIRST) {
            next.get(id - FIRST).deed().run();
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        return contents;
    }
}
