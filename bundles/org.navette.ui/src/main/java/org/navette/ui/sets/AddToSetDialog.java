package org.navette.ui.sets;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.sets.EditSet;
import org.navette.core.progress.Progress;
import org.navette.core.study.NamedSet;
import org.navette.store.DocumentRow;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks for a set and puts the document being read, or all that the list shows, into it. */
public final class AddToSetDialog extends WorkDialog<EditSet.Result> {
    private static final int PAGE = 10_000;
    private final List<String> sets;
    private final String shown;
    private final long[] listed;
    private Combo name;
    private Button all;

    /** @param shown name of the document being read, or null. @param listed ids of the documents in the list */
    public AddToSetDialog(Shell shell, StudySession session, List<NamedSet> sets, String shown, long[] listed) {
        super(shell, session, Messages.text("set.title"), Messages.text("set.sentence"), Messages.text("set.deed"));
        this.sets = sets.stream().map(NamedSet::name).toList();
        this.shown = shown;
        this.listed = listed;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("set.name"));
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(sets.toArray(String[]::new));
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> check());
        label(area, Messages.text("set.which"));
        Button one = new Button(area, SWT.RADIO);
        one.setText((shown == null ? Messages.text("set.one.none") : Messages.text("set.one", shown)).replace("&", "&&"));
        one.setEnabled(shown != null);
        one.setSelection(shown != null);
        label(area, "");
        all = new Button(area, SWT.RADIO);
        all.setText(Messages.text("set.all", listed.length));
        all.setEnabled(listed.length > 0);
        all.setSelection(shown == null);
    }

    private void check() {
        complain(name.getText().isBlank() ? Messages.text("set.nameless") : null);
    }

    @Override
    public void create() {
        super.create();
        if (!sets.isEmpty()) {
            name.select(0);
        } else {
            getButton(org.eclipse.jface.dialogs.IDialogConstants.OK_ID).setEnabled(false); // nothing is wrong yet
        }
        name.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, EditSet.Result> work() {
        String set = name.getText().strip();
        boolean everyone = all.getSelection();
        return (study, progress) -> new EditSet().run(study, EditSet.Params.add(set, everyone ? names(study) : List.of(shown)), progress);
    }

    private List<String> names(Study study) {
        List<String> names = new java.util.ArrayList<>();
        for (int from = 0; from < listed.length; from += PAGE) {
            study.documents().rows(java.util.Arrays.copyOfRange(listed, from, Math.min(listed.length, from + PAGE))).stream().map(DocumentRow::name)
                    .forEach(names::add);
        }
        return names;
    }
}
