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

/** Asks for the name, size, strata, allocation, frame and seed of a sample, and shows what each stratum would give. */
public final class DrawSampleDialog extends WorkDialog<DrawSample.Result> {
    private static final int PAUSE = 300;
    private final StudySession session;
    private final List<Variable> variables;
    private final int documents;
    private Text name;
    private Text size;
    private CheckDrop strata;
    private Combo allocation;
    private Text filter;
    private Text seed;
    private StrataTable preview;
    private int asked;

    /** @param variables of the study. @param documents in the study */
    public DrawSampleDialog(Shell shell, StudySession session, List<Variable> variables, long documents) {
        super(shell, session, Messages.text("sample.title"), Messages.text("sample.sentence", documents), Messages.text("sample.deed"));
        this.session = session;
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
        data.widthHint = Space.across(300);
        strata.control().setLayoutData(data);
        label(area, Messages.text("sample.allocation"));
        allocation = new Combo(area, SWT.READ_ONLY);
        allocation.setItems(Messages.text("sample.proportional"), Messages.text("sample.equal"));
        allocation.select(0);
        allocation.setEnabled(false);
        allocation.addListener(SWT.Selection, e -> later());
        allocation.setLayoutData(Space.wide());
        label(area, Messages.text("sample.filter"));
        filter = text(area, "", true);
        filter.setMessage(Messages.text("sample.filter.all"));
        filter.setToolTipText(Messages.text("sample.filter.tip"));
        label(area, Messages.text("sample.seed"));
        seed = text(area, "1", false);
        seed.setToolTipText(Messages.text("sample.seed.tip"));
        preview = new StrataTable(area);
    }

    private void strata() {
        if (!allocation.isDisposed()) {
            allocation.setEnabled(!strata.chosen().isEmpty());
            later();
        }
    }

    private Text text(Composite area, String words, boolean wide) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(words);
        text.setLayoutData(wide ? Space.wide() : Space.width(110));
        text.addListener(SWT.Modify, e -> later());
        return text;
    }

    /** A draw is reckoned a moment after the last change. */
    private void later() {
        int mine = ++asked;
        name.getDisplay().timerExec(PAUSE, () -> {
            if (mine == asked && !name.isDisposed()) {
                reckon();
            }
        });
    }

    private void reckon() {
        SampleQuestion question = question();
        session.read("sample-preview", study -> Forecast.of(() -> new DrawSample().preview(study, question.params(), Progress.NONE)), forecast -> {
            if (!name.isDisposed()) {
                preview.show(forecast.result());
                complain(forecast.problem() == null && question.name().isBlank() ? Messages.text("sample.nameless") : forecast.problem());
            }
        });
    }

    private SampleQuestion question() {
        return new SampleQuestion(name.getText(), size.getText(), strata.chosen().stream().map(i -> variables.get(i).name()).toList(),
                allocation.getSelectionIndex() == 1, filter.getText(), seed.getText());
    }

    @Override
    public void create() {
        super.create();
        if (documents == 0) {
            complain(Messages.text("sample.no.documents"));
        } else {
            reckon();
        }
        name.selectAll();
        name.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, DrawSample.Result> work() {
        DrawSample.Params params = question().params();
        return (study, progress) -> new DrawSample().run(study, params, progress);
    }
}
