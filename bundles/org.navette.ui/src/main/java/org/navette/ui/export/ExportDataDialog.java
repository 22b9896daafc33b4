package org.navette.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.export.ExportData;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.export.ExportQuestion.Form;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks what the rows of an exported table shall be, of which documents and coders, and in which form. */
public final class ExportDataDialog extends WorkDialog<ExportData.Result> {
    private final ExportQuestion question;
    private Combo unit;
    private Combo scope;
    private CheckDrop coders;
    private Combo form;
    private Button active;
    private Button text;
    private Button labels;

    public ExportDataDialog(Shell shell, StudySession session, ExportQuestion question) {
        super(shell, session, Messages.text("export.title"), Messages.text("export.sentence"), Messages.text("export.deed"));
        this.question = question;
    }

    @Override
    protected void form(Composite area) {
        unit = combo(area, "export.unit", Arrays.stream(ExportData.Unit.values())
                .map(u -> Messages.text("export.unit." + u.name().toLowerCase(Locale.ROOT))).toList());
        scope = combo(area, "export.scope", question.scopes());
        label(area, Messages.text("export.coders"));
        coders = new CheckDrop(area, Messages.text("export.coders.all"), () -> { });
        coders.items(question.coders(), List.of());
        coders.control().setEnabled(!question.coders().isEmpty());
        GridData data = Space.wide();
        data.widthHint = Space.across(300);
        coders.control().setLayoutData(data);
        form = combo(area, "export.form", Arrays.stream(Form.values()).map(f -> Messages.text("export.form." + f.name().toLowerCase(Locale.ROOT))).toList());
        text = check(area, "export.text");
        labels = check(area, "export.labels");
        active = check(area, "export.active");
    }

    private static Combo combo(Composite area, String key, List<String> items) {
        label(area, Messages.text(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setLayoutData(Space.wide());
        return combo;
    }

    private static Button check(Composite area, String key) {
        label(area, "");
        Button check = new Button(area, SWT.CHECK);
        check.setText(Messages.text(key));
        return check;
    }

    @Override
    protected BiFunction<Study, Progress, ExportData.Result> work() {
        Form chosen = Form.values()[form.getSelectionIndex()];
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.text("export.title"));
        dialog.setFilterExtensions(new String[] { "*" + chosen.ending() });
        dialog.setFileName(question.fileName(chosen));
        dialog.setOverwrite(true);
        String named = dialog.open();
        if (named == null) {
            throw new InputProblem(Place.NOWHERE, Messages.text("export.no.file"));
        }
        Path file = ExportQuestion.file(named, chosen);
        ExportData.Params params = question.params(file, chosen, ExportData.Unit.values()[unit.getSelectionIndex()], scope.getSelectionIndex(),
                coders.chosen(), active.getSelection(), text.getSelection(), labels.getSelection());
        return (study, progress) -> new ExportData().run(study, params, progress);
    }
}
