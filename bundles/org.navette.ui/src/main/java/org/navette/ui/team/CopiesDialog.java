package org.navette.ui.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.team.MergeStudies;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.store.merge.Choice;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks for the copies to be joined, and compares them with the study. */
public final class CopiesDialog extends WorkDialog<MergeChoices> {
    private final List<Path> copies;
    private org.eclipse.swt.widgets.List files;

    /** @param copies chosen already, may be empty */
    public CopiesDialog(Shell shell, StudySession session, List<Path> copies) {
        super(shell, session, Messages.text("merge.title"), Messages.text("merge.sentence"), Messages.text("merge.compare"));
        this.copies = new ArrayList<>(copies);
    }

    @Override
    protected void form(Composite area) {
        files = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = Space.across(560);
        data.heightHint = Space.down(130);
        files.setLayoutData(data);
        Spoken.as(files, Messages.text("merge.copies"));
        files.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide(2));
        FlatButton.words(row, "open", Messages.text("merge.add"), Messages.text("merge.add.tip"), this::add);
        FlatButton.words(row, "delete", Messages.text("merge.remove"), Messages.text("merge.remove.tip"), this::remove);
    }

    @Override
    public void create() {
        super.create();
        show();
    }

    private void add() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.text("merge.add.tip"));
        dialog.setFilterExtensions(new String[] { "*.navette", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("study.filter"), Messages.text("import.filter.all") });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                if (!copies.contains(folder.resolve(name))) {
                    copies.add(folder.resolve(name));
                }
            }
            show();
        }
    }

    private void remove() {
        int[] selected = files.getSelectionIndices();
        for (int i = selected.length - 1; i >= 0; i--) {
            copies.remove(selected[i]);
        }
        show();
    }

    private void show() {
        files.setItems(copies.stream().map(Path::toString).toArray(String[]::new));
        complain(copies.isEmpty() ? Messages.text("merge.copyless") : null);
    }

    @Override
    protected BiFunction<Study, Progress, MergeChoices> work() {
        List<Path> compared = List.copyOf(copies);
        return (study, progress) -> new MergeChoices(compared,
                new MergeStudies().run(study, new MergeStudies.Params(compared, Choice.OURS, Map.of(), true), progress));
    }
}
