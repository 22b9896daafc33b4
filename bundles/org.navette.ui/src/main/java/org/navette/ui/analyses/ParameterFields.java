package org.navette.ui.analyses;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.ParameterType;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** A field for each parameter of an analysis; the one with the focus says below what it does. */
final class ParameterFields {
    private static final int COLUMNS = 2;
    private final AnalysisForm form;
    private final NamedAnalysis analysis;
    private final Composite root;
    private final Label help;

    ParameterFields(Composite parent, AnalysisForm form, NamedAnalysis analysis) {
        this.form = form;
        this.analysis = analysis;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.plain(COLUMNS));
        ((GridLayout) root.getLayout()).makeColumnsEqualWidth = true;
        root.setLayoutData(Space.wide());
        analysis.parameters().forEach(this::field);
        help = new Label(root, SWT.WRAP);
        help.setFont(Fonts.SMALL.get());
        help.setLayoutData(Space.wide(COLUMNS));
        help.setText(analysis.parameters().isEmpty() ? "" : analysis.parameters().getFirst().help().replace("&", "&&"));
    }

    private void field(Parameter parameter) {
        Composite cell = new Composite(root, SWT.NONE);
        GridLayout layout = Space.plain(1);
        layout.verticalSpacing = 2;
        cell.setLayout(layout);
        cell.setLayoutData(Space.wide());
        Label label = new Label(cell, SWT.NONE);
        label.setText((parameter.type() == ParameterType.SWITCH ? " " : parameter.title()).replace("&", "&&"));
        label.setFont(Fonts.SMALL.get());
        label.setToolTipText(parameter.help());
        label.setLayoutData(Space.wide());
        Control control = control(cell, parameter);
        Spoken.as(control, parameter.title());
        control.setToolTipText(parameter.help());
        org.eclipse.swt.layout.GridData wide = Space.wide();
        wide.widthHint = Space.words(90);
        control.setLayoutData(wide);
        control.addListener(SWT.FocusIn, e -> {
            help.setText(parameter.help().replace("&", "&&"));
            root.getParent().layout(true, true);
        });
    }

    private Control control(Composite cell, Parameter parameter) {
        String value = form.value(analysis, parameter);
        return switch (parameter.type()) {
            case SWITCH -> {
                Button button = new Button(cell, SWT.CHECK);
                button.setText(parameter.title().replace("&", "&&"));
                button.setSelection(value.equals("yes"));
                button.addListener(SWT.Selection, e -> form.enter(analysis, parameter, button.getSelection() ? "yes" : "no"));
                yield button;
            }
            case CHOICE, SOURCE, VARIABLE -> {
                List<AnalysisForm.Choice> choices = form.choices(parameter);
                Combo combo = new Combo(cell, SWT.READ_ONLY);
                combo.setItems(choices.stream().map(AnalysisForm.Choice::words).toArray(String[]::new));
                combo.select(Math.max(0, choices.stream().map(AnalysisForm.Choice::value).toList().indexOf(value)));
                combo.addListener(SWT.Selection, e -> form.enter(analysis, parameter, choices.get(combo.getSelectionIndex()).value()));
                yield combo;
            }
            default -> {
                Text text = new Text(cell, SWT.BORDER);
                text.setText(value);
                if (parameter.type() == ParameterType.DATE) {
                    text.setMessage(Messages.text("analyses.date"));
                }
                text.addListener(SWT.Modify, e -> form.enter(analysis, parameter, text.getText()));
                yield text;
            }
        };
    }
}
