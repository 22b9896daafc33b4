package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.codebook.CodebookChange;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.Variable;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;

/** Asks how a code's codings are to be divided. */
public final class SplitDialog extends ChangeDialog {
    private static final int PARTS = 110;
    private final StudySession session;
    private final SplitPlan plan;
    private final List<SplitPlan.Way> ways;
    /** Null while they are being read. */
    private List<SplitPlan.Choice> choices;
    private Combo by;
    private Label wordsLabel;
    private Text words;
    private Label partsLabel;
    private Table parts;
    private Text target;
    private Combo where;

    /** @param variables of the study */
    public SplitDialog(Shell shell, StudySession session, Code code, List<Variable> variables) {
        super(shell, session, Messages.text("split.title", code.name()), Messages.text("split.sentence"), Messages.text("split.deed"), null);
        this.session = session;
        plan = new SplitPlan(code.id());
        ways = SplitPlan.ways(variables);
    }

    @Override
    void questions(Composite area) {
        label(area, Messages.text("split.by"));
        by = new Combo(area, SWT.READ_ONLY);
        by.setItems(ways.stream().map(SplitPlan.Way::words).toArray(String[]::new));
        by.setLayoutData(Space.wide());
        by.setVisibleItemCount(16);
        by.select(0);
        by.addListener(SWT.Selection, e -> load());
        wordsLabel = label(area, Messages.text("split.words"));
        words = text(area, "split.words.hint");
        partsLabel = label(area, Messages.text("split.parts"));
        ((GridData) partsLabel.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        parts = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = Space.wide();
        data.heightHint = PARTS;
        data.widthHint = Space.across(420);
        parts.setLayoutData(data);
        parts.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                refresh();
            }
        });
        label(area, Messages.text("split.into"));
        target = text(area, "split.into.hint");
        label(area, Messages.text("split.where"));
        where = new Combo(area, SWT.READ_ONLY);
        where.setItems(Messages.text("split.below"), Messages.text("split.beside"));
        where.select(0);
        where.setLayoutData(Space.wide());
        where.addListener(SWT.Selection, e -> refresh());
        load();
    }

    private Text text(Composite area, String hint) {
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(Messages.text(hint));
        text.setLayoutData(Space.wide());
        text.addListener(SWT.Modify, e -> refresh());
        return text;
    }

    private SplitPlan.Way way() {
        return ways.get(by.getSelectionIndex());
    }

    /** Shows what can be ticked for the chosen way. */
    private void load() {
        SplitPlan.Way way = way();
        boolean byWords = way.kind() == SplitPlan.Way.Kind.WORDS;
        visible(wordsLabel, byWords);
        visible(words, byWords);
        visible(partsLabel, !byWords);
        visible(parts, !byWords);
        partsLabel.setText(Messages.text(way.kind() == SplitPlan.Way.Kind.HAND ? "split.codings" : "split.parts"));
        words.getParent().layout(true, true);
        target.setMessage(Messages.text(byWords || way.kind() == SplitPlan.Way.Kind.HAND ? "split.into.name" : "split.into.hint"));
        parts.removeAll();
        choices = null;
        session.read("split-choices", study -> plan.choices(study, way), read -> {
            if (!parts.isDisposed() && way.equals(way())) {
                choices = read;
                for (SplitPlan.Choice choice : read) {
                    boolean part = way.kind() != SplitPlan.Way.Kind.HAND;
                    TableItem item = new TableItem(parts, SWT.NONE);
                    item.setText(part ? Messages.text("split.part", choice.name(), choice.codings()) : choice.name());
                    item.setChecked(part);
                }
                refresh();
            }
        });
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    @Override
    CodebookChange change() {
        if (choices == null) {
            throw new InputProblem(Place.NOWHERE, "");
        }
        List<SplitPlan.Choice> ticked = new ArrayList<>();
        for (int i = 0; i < parts.getItemCount(); i++) {
            if (parts.getItem(i).getChecked()) {
                ticked.add(choices.get(i));
            }
        }
        return plan.split(way(), ticked, words.getText(), target.getText(), where.getSelectionIndex() == 1);
    }
}
