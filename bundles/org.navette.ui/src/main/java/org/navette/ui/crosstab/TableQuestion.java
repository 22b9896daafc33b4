package org.navette.ui.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.Unit;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The controls above the table: what stands in rows and columns, what is counted, among whom, with which weight. */
final class TableQuestion {
    private static final String FIRST_ROWS = "code:*";
    private static final String FIRST_COLUMNS = "var:channel";
    /** Columns with fewer units are flagged. */
    private static final int LEAST_BASE = 30;
    private final Combo rows;
    private final CheckDrop columns;
    private final Combo unit;
    private final Combo among;
    private final Combo weight;
    private final MoreQuestions more;
    private TableChoices choices = TableChoices.NONE;
    /** A filter that is not simply a sample: offered as it was written. */
    private String filter;
    private boolean filled;

    /** @param drop opens the menu of kept tables below a control */
    TableQuestion(Composite parent, Runnable run, Consumer<Control> drop) {
        Composite band = new Composite(parent, SWT.NONE);
        band.setBackground(Theme.current().surface());
        band.setLayout(Space.padded(2, Space.PAD));
        band.setLayoutData(Space.wide());
        Composite bar = new Composite(band, SWT.NONE);
        org.eclipse.swt.layout.GridLayout layout = Space.plain(6);
        layout.makeColumnsEqualWidth = true;
        layout.verticalSpacing = 2;
        bar.setLayout(layout);
        bar.setLayoutData(Space.wide());
        label(bar, "rows", 2);
        label(bar, "columns", 4);
        Composite deeds = new Composite(band, SWT.NONE);
        deeds.setLayout(Space.plain(2));
        deeds.setLayoutData(new GridData(SWT.FILL, SWT.END, false, true));
        deeds.setBackground(Theme.current().surface());
        more = new MoreQuestions(band, run);
        FlatButton.words(deeds, null, Messages.text("crosstab.more"), Messages.text("crosstab.more.tip"), more::toggle)
                .setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        FlatButton[] button = new FlatButton[1];
        button[0] = FlatButton.words(deeds, null, Messages.text("crosstab.kept") + "  ▾", Messages.text("crosstab.kept.tip"),
                () -> drop.accept(button[0]));
        button[0].setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        new FlatButton(deeds, "run", Messages.text("crosstab.run"), Messages.text("crosstab.run.tip"), true, run)
                .setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 2, 1));
        rows = combo(bar, "rows", run);
        columns = new CheckDrop(bar, Messages.text("crosstab.choose"), run);
        columns.control().setLayoutData(cell(4));
        label(bar, "unit", 2);
        label(bar, "among", 2);
        label(bar, "weight", 2);
        unit = combo(bar, "unit", run);
        unit.setItems(Messages.text("crosstab.documents"), Messages.text("crosstab.customers"));
        unit.select(0);
        among = combo(bar, "among", run);
        weight = combo(bar, "weight", run);
    }

    static void label(Composite bar, String key, int span) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(Messages.text("crosstab." + key));
        label.setFont(Fonts.SMALL.get());
        GridData data = cell(span);
        data.verticalIndent = Space.TIGHT;
        label.setLayoutData(data);
    }

    static Combo combo(Composite bar, String key, Runnable run) {
        Combo combo = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("crosstab." + key));
        combo.setLayoutData(cell(2));
        combo.addListener(SWT.Selection, e -> run.run());
        return combo;
    }

    static GridData cell(int span) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = 60;
        return data;
    }

    /** Offers what the study has; what was chosen before stays when it is still there. */
    void offer(TableChoices offered, CrosstabParams before) {
        choices = offered;
        List<String> labels = offered.dimensions().stream().map(TableChoices.Choice::label).toList();
        rows.setItems(labels.toArray(String[]::new));
        int row = offered.indexOf(before == null ? FIRST_ROWS : before.rows());
        rows.select(Math.max(0, row));
        List<Integer> ticked = new ArrayList<>();
        for (String spec : before == null ? List.of(FIRST_COLUMNS) : before.columns()) {
            if (offered.indexOf(spec) >= 0) {
                ticked.add(offered.indexOf(spec));
            }
        }
        columns.items(labels, ticked);
        among(offered.samples(), before == null ? null : before.filter());
        List<String> weights = new ArrayList<>(List.of(Messages.text("crosstab.weight.sample")));
        weights.addAll(offered.weights());
        int weighted = before == null || before.weight().equals("none") ? 0
                : before.weight().equals("sample") ? 1 : 2 + offered.weights().indexOf(before.weight());
        fill(weight, Messages.text("crosstab.weight.none"), weights, weighted);
        if (before != null) {
            unit.select(before.unit().ordinal());
        }
        more.offer(offered.means(), before);
        filled = true;
        rows.getParent().layout(true, true);
    }

    private void among(List<String> samples, String before) {
        List<String> items = new ArrayList<>(samples.stream().map(n -> Messages.text("documents.sample", n)).toList());
        int sample = before == null ? -1 : samples.indexOf(before.replace("sample:", ""));
        filter = before == null || sample >= 0 ? null : before;
        if (filter != null) {
            items.add(filter);
        }
        fill(among, Messages.text("crosstab.everything"), items, before == null ? 0 : filter != null ? items.size() : 1 + sample);
    }

    /** The question in words: a name for the table. */
    String title() {
        return rows.getText() + " × " + columns.chosen().stream().map(i -> choices.dimensions().get(i).label()).collect(Collectors.joining(", "));
    }

    static void fill(Combo combo, String first, List<String> others, int chosen) {
        List<String> items = new ArrayList<>(List.of(first));
        items.addAll(others);
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.clamp(chosen, 0, items.size() - 1));
    }

    /** The question as it stands; empty until rows and columns are chosen. */
    Optional<CrosstabParams> params() {
        if (!filled || rows.getSelectionIndex() < 0 || columns.chosen().isEmpty()) {
            return Optional.empty();
        }
        int a = among.getSelectionIndex();
        String whom = a <= 0 ? null : a <= choices.samples().size() ? "sample:" + choices.samples().get(a - 1) : filter;
        int w = weight.getSelectionIndex();
        String weighting = w <= 0 ? "none" : w == 1 ? "sample" : choices.weights().get(w - 2);
        return Optional.of(new CrosstabParams(spec(rows.getSelectionIndex()), columns.chosen().stream().map(this::spec).toList(),
                Unit.values()[Math.max(0, unit.getSelectionIndex())], whom, weighting, more.mean(), more.confidence(), LEAST_BASE,
                more.correction()));
    }

    private String spec(int dimension) {
        return TableChoices.banded(choices.dimensions().get(dimension).spec(), more.limits());
    }
}
