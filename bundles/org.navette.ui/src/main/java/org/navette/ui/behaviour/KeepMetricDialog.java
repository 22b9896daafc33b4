package org.navette.ui.behaviour;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.metrics.DeriveVariable;
import org.navette.behaviour.metrics.Metric;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks which figure of the customers becomes a variable of theirs, and in which classes. */
public final class KeepMetricDialog extends WorkDialog<DeriveVariable.Result> {
    private final List<Metric> metrics;
    private Combo metric;
    private Combo manner;
    private Text limits;
    private Text name;
    private String proposed = "";

    /** @param metrics those that were computed */
    public KeepMetricDialog(Shell shell, StudySession session, List<Metric> metrics) {
        super(shell, session, Messages.text("keep.metric.title"), Messages.text("keep.metric.sentence"), Messages.text("keep.metric.deed"));
        this.metrics = List.copyOf(metrics);
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("metrics.metric"));
        metric = new Combo(area, SWT.READ_ONLY);
        metric.setItems(metrics.stream().map(Metric::title).toArray(String[]::new));
        metric.setLayoutData(Space.wide());
        metric.addListener(SWT.Selection, e -> chosen());
        label(area, Messages.text("keep.metric.manner"));
        manner = new Combo(area, SWT.READ_ONLY);
        manner.setLayoutData(Space.wide());
        manner.addListener(SWT.Selection, e -> changed());
        label(area, Messages.text("keep.metric.limits.field"));
        limits = new Text(area, SWT.BORDER);
        limits.setMessage(Messages.text("keep.metric.limits.hint"));
        limits.setLayoutData(Space.wide());
        limits.addListener(SWT.Modify, e -> changed());
        label(area, Messages.text("keep.metric.name"));
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> changed());
    }

    @Override
    public void create() {
        super.create();
        metric.select(0);
        chosen();
    }

    private void chosen() {
        if (!metrics.isEmpty()) {
            Metric now = metrics.get(metric.getSelectionIndex());
            manner.setItems(MetricKeeping.Manner.of(now).stream().map(MetricKeeping.Manner::label).toArray(String[]::new));
            manner.select(0);
            if (name.getText().equals(proposed)) {
                proposed = now.title();
                name.setText(proposed);
            }
        }
        changed();
    }

    private MetricKeeping keeping() {
        Metric now = metrics.get(metric.getSelectionIndex());
        return new MetricKeeping(now, MetricKeeping.Manner.of(now).get(manner.getSelectionIndex()), limits.getText(), name.getText());
    }

    private void changed() {
        limits.setEnabled(!metrics.isEmpty() && keeping().manner() == MetricKeeping.Manner.LIMITS);
        complain(metrics.isEmpty() ? Messages.text("keep.metric.none") : keeping().complaint().orElse(null));
    }

    @Override
    protected BiFunction<Study, Progress, DeriveVariable.Result> work() {
        DeriveVariable.Params params = keeping().params();
        return (study, progress) -> new DeriveVariable().run(study, params, progress);
    }
}
