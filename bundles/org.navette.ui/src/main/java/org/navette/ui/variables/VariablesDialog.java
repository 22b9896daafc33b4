package org.navette.ui.variables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.variables.DescribeVariable;
import org.navette.core.progress.Progress;
import org.navette.core.study.Subject;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.memos.MemoSigns;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Describes the study's variables: type, unit, and what their values mean, in which order. */
public final class VariablesDialog extends WorkDialog<VariablesDialog.Described> {
    /** How many variables were described anew. */
    public record Described(int variables) {
    }

    private static final int LIST = 170;
    private static final int TALL = 330;
    private final List<VariableDraft> drafts;
    private final StudySession session;
    private org.eclipse.swt.widgets.List list;
    private Combo type;
    private Text unit;
    private ValueTable values;
    private MemoSigns signs;

    public VariablesDialog(Shell shell, StudySession session, List<VariableDraft> drafts) {
        super(shell, session, Messages.text("variables.title"), Messages.text(drafts.isEmpty() ? "variables.none" : "variables.sentence"),
                Messages.text("dialog.save"));
        this.drafts = List.copyOf(drafts);
        this.session = session;
    }

    @Override
    protected void form(Composite area) {
        list = Spoken.as(new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), Messages.text("variables.title"));
        drafts.forEach(d -> list.add(d.variable().name()));
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = Space.across(LIST);
        data.heightHint = TALL;
        list.setLayoutData(data);
        list.addListener(SWT.Selection, e -> show());
        new MemoDoor(session, list, () -> list.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of(Subject.of(Subject.Kind.VARIABLE, draft().variable().id()))).withMenu();
        list.setToolTipText(Messages.text("memos.door.tip"));
        signs = new MemoSigns(session, this::signs);
        Runnable deaf = session.on(signs::hear);
        list.addListener(SWT.Dispose, e -> deaf.run());
        signs.read();
        Composite right = new Composite(area, SWT.NONE);
        right.setLayout(Space.plain(2));
        right.setLayoutData(Space.fill());
        label(right, Messages.text("variables.type"));
        type = new Combo(right, SWT.READ_ONLY);
        type.setItems(Arrays.stream(VariableType.values()).map(t -> Messages.text("type." + t.word())).toArray(String[]::new));
        type.setLayoutData(Space.wide());
        type.addListener(SWT.Selection, e -> draft().type(VariableType.values()[type.getSelectionIndex()]));
        label(right, Messages.text("variables.unit"));
        unit = new Text(right, SWT.BORDER);
        unit.setLayoutData(Space.wide());
        unit.setToolTipText(Messages.text("variables.unit.tip"));
        unit.addListener(SWT.Modify, e -> {
            if (list.getSelectionIndex() >= 0) {
                draft().unit(unit.getText());
            }
        });
        values = new ValueTable(right);
        values.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        if (!drafts.isEmpty()) {
            list.select(0);
        }
        show();
    }

    private void signs() {
        for (int i = 0; i < drafts.size() && !list.isDisposed(); i++) {
            list.setItem(i, signs.named(drafts.get(i).variable().name(), Subject.Kind.VARIABLE, drafts.get(i).variable().id()));
        }
    }

    private VariableDraft draft() {
        return drafts.get(list.getSelectionIndex());
    }

    private void show() {
        boolean any = list.getSelectionIndex() >= 0;
        type.setEnabled(any);
        unit.setEnabled(any);
        if (any) {
            VariableDraft draft = draft();
            type.select(draft.type().ordinal());
            unit.setText(draft.unit());
            values.show(draft);
        }
    }

    @Override
    public void create() {
        super.create();
        list.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, Described> work() {
        List<DescribeVariable.Params> changed = drafts.stream().filter(VariableDraft::changed).map(VariableDraft::params).toList();
        return (study, progress) -> {
            changed.forEach(params -> new DescribeVariable().run(study, params, progress));
            return new Described(changed.size());
        };
    }
}
