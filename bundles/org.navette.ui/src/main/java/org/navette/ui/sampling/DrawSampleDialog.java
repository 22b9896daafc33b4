package org.navette.ui.sampling;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.crosstab.VariableNames;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks for the name, size, strata, allocation and seed of a sample. */
public final class DrawSampleDialog extends WorkDialog<DrawSample.Result> {
    private final List<Variable> variables;
    private final int documents;
    private Text name;
    private Text size;
    private CheckDrop strata;
    private Combo allocation;
    private Text seed;

    /** @param variables of the study. @param documents in the study */
    public DrawSampleDialog(Shell shell, StudySession session, List<Variable> variables, long documents) {
        super(shell, session, Messages.text("sample.title"), Messages.text("sample.sentence", documents), Messages.text("sample.deed"));
        this.variables = SampleQuestion.strata(variables);
        this.documents = (int) documents;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("sample.name"));
        name = text(area, Messages.text("sample.name.first"), true);
        label(area, Messages.text("sample.size"));
        size = text(area, Integer.toString(Math.min(400, documents)), false);
        label(area, Messages.text("sample.strata"));
        strata = new CheckDrop(area, Messages.text("sample.strata.none"), this::strata);
        strata.items(variables.stream().map(VariableNames::of).toList(), List.of());
        GridData data = Space.wide();
        data.widthHint = 300;
        strata.control().setLayoutData(data);
        label(area, Messages.text("sample.allocation"));
        allocation = new Combo(area, SWT.READ_ONLY);
        allocation.setItems(Messages.text("sample.proportional"), Messages.text("sample.equal"));
        allocation.select(0);
        allocation.setEnabled(false);
        allocation.setLayoutData(Space.wide());
        label(area, Messages.text("sample.seed"));
        seed = text(area, "1", false);
        seed.setToolTipText(Messages.text("sample.seed.tip"));
    }

    private void strata() {
        if (!allocation.isDisposed()) {
            allocation.setEnabled(!strata.chosen().isEmpty());
        }
    }

    private Text text(Composite area, String words, boolean wide) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(words);
        text.setLayoutData(wide ? Space.wide() : Space.width(110));
        text.addListener(SWT.Modify, e -> complain(name.getText().isBlank() ? Messages.text("sample.nameless") : null));
        return text;
    }

    @Override
    public void create() {
        super.create();
        complain(documents == 0 ? Messages.text("sample.no.documents") : null);
        name.selectAll();
        name.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, DrawSample.Result> work() {
        DrawSample.Params params = new SampleQuestion(name.getText(), size.getText(),
                strata.chosen().stream().map(i -> variables.get(i).name()).toList(), allocation.getSelectionIndex() == 1,
                seed.getText()).params();
        return (study, progress) -> new DrawSample().run(study, params, progress);
    }
}
