package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.navette.core.language.Catalogue;
import org.navette.store.Backup;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** The backups of a study, newest first; the chosen one is opened as a copy under a new name. */
public final class BackupsDialog extends FormDialog {
    private static final int TALL = 180;
    private final Path study;
    private final List<Backup> backups;
    private Table table;
    private StudyFileField into;
    private Backup chosen;
    private Path chosenFile;

    public BackupsDialog(Shell shell, Path study, List<Backup> backups) {
        super(shell, Messages.text("backups.title"), Messages.text("backups.sentence"), Messages.text("backups.deed"));
        this.study = study;
        this.backups = List.copyOf(backups);
    }

    @Override
    protected void form(Composite area) {
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TableColumn when = new TableColumn(table, SWT.LEFT);
        when.setText(Messages.text("backups.when"));
        TableColumn size = new TableColumn(table, SWT.RIGHT);
        size.setText(Messages.text("backups.size"));
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(Catalogue.locale());
        for (Backup backup : backups) {
            new TableItem(table, SWT.NONE).setText(new String[] { format.format(backup.at().atZone(ZoneId.systemDefault())),
                    Messages.text("backups.megabytes", backup.bytes() / 1e6) });
        }
        Spoken.as(table, Messages.text("backups.title"));
        when.pack();
        size.pack();
        int words = when.getWidth() + Space.WIDE;
        when.setWidth(words);
        GridData room = Space.wide(2);
        room.heightHint = TALL;
        table.setLayoutData(room);
        table.addListener(SWT.Resize, e -> when.setWidth(Math.max(words, table.getClientArea().width - size.getWidth())));
        table.addListener(SWT.Selection, e -> check());
        label(area, Messages.text("study.file"));
        into = new StudyFileField(area, SWT.SAVE, StudyFileField.beside(study, Messages.text("backups.word")), this::check);
        table.select(0);
    }

    private void check() {
        complain(table.getSelectionCount() == 0 ? Messages.text("backups.choose") : into.blank() ? Messages.text("study.fileless")
                : Files.exists(into.path()) ? Messages.text("study.exists") : null);
    }

    @Override
    protected void accept() {
        chosen = backups.get(table.getSelectionIndex());
        chosenFile = into.path();
    }

    Backup chosen() {
        return chosen;
    }

    Path file() {
        return chosenFile;
    }
}
