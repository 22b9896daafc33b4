package org.navette.ui.behaviour;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks of which source and for which day the customers' figures are wanted. */
public final class ComputeMetricsDialog extends WorkDialog<ComputeMetrics.Result> {
    private final List<Source> sources;
    private Combo source;
    private Text day;

    /** @param sources of the study */
    public ComputeMetricsDialog(Shell shell, StudySession session, List<Source> sources) {
        super(shell, session, Messages.text("metrics.title"), Messages.text("metrics.sentence"), Messages.text("metrics.deed"));
        this.sources = sources;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("metrics.source"));
        source = new Combo(area, SWT.READ_ONLY);
        source.setItems(sources.stream().map(Source::name).toArray(String[]::new));
        source.select(Math.max(0, sources.stream().map(Source::kind).toList().indexOf(SourceKind.TRANSACTIONS)));
        source.setLayoutData(Space.wide());
        label(area, Messages.text("metrics.day"));
        day = new Text(area, SWT.BORDER);
        day.setMessage(Messages.text("metrics.day.last"));
        day.setLayoutData(Space.wide());
        day.addListener(SWT.Modify, e -> complain(null));
    }

    @Override
    public void create() {
        super.create();
        complain(sources.isEmpty() ? Messages.text("metrics.no.source") : null);
    }

    /** @return null for the last day of the source */
    static LocalDate day(String words) {
        try {
            return words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeParseException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.day.wrong", words.strip()), e);
        }
    }

    @Override
    protected BiFunction<Study, Progress, ComputeMetrics.Result> work() {
        ComputeMetrics.Params params = new ComputeMetrics.Params(source.getText(), List.of(), day(day.getText()));
        return (study, progress) -> new ComputeMetrics().run(study, params, progress);
    }
}
