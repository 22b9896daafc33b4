package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks for title, language and file of a new study. */
final class NewStudyDialog extends FormDialog {
    private final Path folder;
    private Text title;
    private Combo language;
    private Text file;
    private boolean named;
    private String chosenTitle;
    private String chosenLanguage;
    private Path chosenFile;

    NewStudyDialog(Shell shell, Path folder) {
        super(shell, Messages.text("study.new"), Messages.text("study.new.sentence"), Messages.text("study.make"));
        this.folder = folder;
    }

    String title() {
        return chosenTitle;
    }

    String language() {
        return chosenLanguage;
    }

    Path file() {
        return chosenFile;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("study.title"));
        title = new Text(area, SWT.BORDER);
        title.setLayoutData(Space.wide());
        label(area, Messages.text("study.language"));
        language = new Combo(area, SWT.READ_ONLY);
        language.setItems(Messages.text("language.fr"), Messages.text("language.en"));
        language.select(Catalogue.locale().getLanguage().equals("fr") ? 0 : 1);
        label(area, Messages.text("study.file"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER);
        file.setLayoutData(Space.wide());
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), this::browse);
        title.addListener(SWT.Modify, e -> {
            if (!named) {
                file.setText(folder.resolve(StudyActions.fileName(title.getText())).toString());
            }
            check();
        });
        file.addListener(SWT.Modify, e -> check());
    }

    @Override
    public void create() {
        super.create();
        title.setText(Messages.text("study.untitled"));
        title.selectAll();
        title.setFocus();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.navette" });
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            named = true;
            file.setText(chosen.endsWith(".navette") ? chosen : chosen + ".navette");
        }
    }

    private void check() {
        String complaint = title.getText().isBlank() ? Messages.text("study.titleless")
                : file.getText().isBlank() ? Messages.text("study.fileless")
                        : Files.exists(Path.of(file.getText())) ? Messages.text("study.exists") : null;
        complain(complaint);
    }

    @Override
    protected void accept() {
        chosenTitle = title.getText().strip();
        chosenLanguage = language.getSelectionIndex() == 0 ? "fr" : "en";
        chosenFile = Path.of(file.getText()).toAbsolutePath();
    }
}
