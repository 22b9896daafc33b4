package org.navette.ui.crosstab;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** What is asked less often: mean, limits of bands, confidence and correction; hidden until it is wanted or in force. */
final class MoreQuestions {
    private static final List<Integer> LEVELS = List.of(90, 95, 99);
    private static final List<String> CORRECTIONS = List.of("none", "bonferroni", "fdr");
    private static final int USUAL_LEVEL = 95;
    private final Composite row;
    private final Combo mean;
    private final Text limits;
    private final Combo confidence;
    private final Combo correction;
    private List<TableChoices.Choice> means = List.of();

    MoreQuestions(Composite band, Runnable run) {
        row = new Composite(band, SWT.NONE);
        GridLayout layout = Space.plain(8);
        layout.makeColumnsEqualWidth = true;
        layout.verticalSpacing = 2;
        row.setLayout(layout);
        row.setBackground(Theme.current().surface());
        row.setLayoutData(Space.wide(2));
        for (String key : List.of("mean", "limits", "confidence", "correction")) {
            TableQuestion.label(row, key, 2);
        }
        mean = TableQuestion.combo(row, "mean", run);
        limits = new Text(row, SWT.BORDER);
        limits.setMessage(Messages.text("crosstab.limits.none"));
        limits.setToolTipText(Messages.text("crosstab.limits.tip"));
        limits.setLayoutData(TableQuestion.cell(2));
        limits.addListener(SWT.DefaultSelection, e -> run.run());
        confidence = TableQuestion.combo(row, "confidence", run);
        confidence.setItems(LEVELS.stream().map(l -> Messages.text("crosstab.level", l)).toArray(String[]::new));
        confidence.select(LEVELS.indexOf(USUAL_LEVEL));
        correction = TableQuestion.combo(row, "correction", run);
        correction.setItems(CORRECTIONS.stream().map(c -> Messages.text("crosstab.correction." + c)).toArray(String[]::new));
        correction.select(0);
        show(false);
    }

    /** Shows it, or hides it again; what was chosen stays in force. */
    void toggle() {
        show(!row.getVisible());
    }

    private void show(boolean now) {
        row.setVisible(now);
        ((GridData) row.getLayoutData()).exclude = !now;
        row.getParent().getParent().layout(true, true);
    }

    /** @param before what was asked last, or null */
    void offer(List<TableChoices.Choice> offered, CrosstabParams before) {
        means = offered;
        String chosen = before == null ? null : before.mean();
        TableQuestion.fill(mean, Messages.text("crosstab.mean.none"), offered.stream().map(TableChoices.Choice::label).toList(),
                1 + offered.stream().map(TableChoices.Choice::spec).toList().indexOf(chosen));
        if (before != null) {
            confidence.select(Math.max(0, LEVELS.indexOf((int) before.confidence())));
            correction.select(Math.max(0, CORRECTIONS.indexOf(before.correction())));
            if (limits.getText().isEmpty()) {
                limits.setText(TableChoices.limits(before));
            }
            if (chosen != null || before.confidence() != USUAL_LEVEL || correction.getSelectionIndex() > 0
                    || !limits.getText().isEmpty()) {
                show(true);
            }
        }
    }

    /** A metric, or null. */
    String mean() {
        return mean.getSelectionIndex() <= 0 ? null : means.get(mean.getSelectionIndex() - 1).spec();
    }

    /** Limits of the bands of metrics as written; blank for quintiles. */
    String limits() {
        return limits.getText();
    }

    /** In percent. */
    double confidence() {
        return LEVELS.get(confidence.getSelectionIndex());
    }

    String correction() {
        return CORRECTIONS.get(correction.getSelectionIndex());
    }
}
