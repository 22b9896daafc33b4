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
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** What came of an import of documents, the first rejected rows, and what may be done next. */
public final class ImportDoneDialog extends Dialog {
    private static final int READ = IDialogConstants.CLIENT_ID + 1;
    private static final int SAMPLE = IDialogConstants.CLIENT_ID + 2;
    private final ImportDocuments.Result result;
    private final Duration took;
    private final Runnable read;
    private final Runnable sample;

    /** @param read shows the first document that came. @param sample goes on to drawing a sample */
    public ImportDoneDialog(Shell shell, ImportDocuments.Result result, Duration took, Runnable read, Runnable sample) {
        super(shell);
        this.result = result;
        this.took = took;
        this.read = read;
        this.sample = sample;
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
        sentences(result, took).forEach(sentence -> words(area, sentence));
        if (!result.examples().isEmpty()) {
            RefusalGrid grid = new RefusalGrid(area);
            GridData data = Space.fill();
            data.widthHint = 760;
            data.heightHint = 220;
            grid.control().setLayoutData(data);
            grid.show(result.examples());
        }
        if (result.rejects() != null) {
            Composite line = new Composite(area, SWT.NONE);
            line.setLayout(Space.plain(2));
            Path rejects = result.rejects();
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
        data.widthHint = 560;
        words.setLayoutData(data);
    }

    private static void open(Path path) {
        Program.launch(path.toString());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAMPLE, Messages.text("import.next.sample"), false);
        createButton(parent, READ, Messages.text("import.next.read"), true);
        createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
        if (id == READ) {
            read.run();
        } else if (id == SAMPLE) {
            sample.run();
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        return contents;
    }
}
