package org.navette.ui.sampling;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.sampling.AssignSample;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.TokenField;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.WorkDialog;

/** Asks who is to code a sample and how many of its documents two are to code, and shows who would get how many. */
public final class AssignSampleDialog extends WorkDialog<AssignSample.Result> {
    private static final int FIGURES = 110;
    private static final int WIDTH = 460;
    private final StudySession session;
    private final SampleSheet sheet;
    private final List<String> people;
    private TokenField coders;
    private Text overlap;
    private Label sentence;
    private Table table;

    /** @param people who coded in this study already */
    public AssignSampleDialog(Shell shell, StudySession session, SampleSheet sheet, List<String> people) {
        super(shell, session, Messages.text("assign.title", sheet.sample().name()), Messages.text("assign.sentence", sheet.sample().size()),
                Messages.text("assign.deed"));
        this.session = session;
        this.sheet = sheet;
        this.people = people;
    }

    @Override
    protected void form(Composite area) {
        Label label = label(area, Messages.text("assign.coders"));
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.END;
        coders = new TokenField(area, people, Messages.text("assign.coders"), Messages.text("assign.remove"), this::changed);
        coders.control().setLayoutData(Space.wide());
        coders.box().setToolTipText(Messages.text("assign.coders.tip"));
        label(area, Messages.text("assign.overlap"));
        overlap = new Text(area, SWT.BORDER);
        overlap.setText("20 %");
        overlap.setToolTipText(Messages.text("assign.overlap.tip"));
        overlap.setLayoutData(Space.width(110));
        overlap.addListener(SWT.Modify, e -> changed());
        table = Spoken.as(new Table(area, SWT.FULL_SELECTION | SWT.BORDER), Messages.text("assign.documents"));
        table.setHeaderVisible(true);
        column(Messages.text("assign.coder"), SWT.LEFT, Space.words(WIDTH - FIGURES));
        column(Messages.text("assign.documents"), SWT.RIGHT, Space.words(FIGURES));
        GridData data = Space.wide(2);
        data.heightHint = 120;
        data.widthHint = Space.words(WIDTH);
        table.setLayoutData(data);
        table.addListener(SWT.Resize, e -> table.getColumn(0).setWidth(table.getClientArea().width - Space.words(FIGURES)));
        sentence = Dress.own(new Label(area, SWT.WRAP));
        sentence.setFont(Fonts.SMALL.get());
        sentence.setBackground(Theme.current().surface());
        sentence.setForeground(Theme.current().muted());
        GridData words = Space.wide(2);
        words.widthHint = Space.words(WIDTH);
        sentence.setLayoutData(words);
    }

    private void column(String title, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    public void create() {
        super.create();
        coders.tokens(sheet.progress().coders().isEmpty() ? people : sheet.progress().coders().stream().map(c -> c.coder()).toList());
        coders.box().setFocus();
    }

    private AssignQuestion question() {
        return new AssignQuestion(sheet.sample().name(), sheet.sample().size(), coders.tokens(), overlap.getText());
    }

    private void changed() {
        if (table == null) {
            return;
        }
        AssignQuestion asked = question();
        session.read("assign-preview", study -> Forecast.of(() -> new AssignSample().preview(study, asked.params())), forecast -> {
            if (!table.isDisposed()) {
                complain(forecast.problem());
                show(forecast.result());
            }
        });
    }

    private void show(AssignSample.Result plan) {
        table.removeAll();
        if (plan == null) {
            sentence.setText("");
            return;
        }
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        plan.perCoder().forEach((name, documents) -> new TableItem(table, SWT.NONE).setText(new String[] { name, number.format(documents) }));
        String twice = plan.overlap() == 0 ? Messages.text("assign.once") : Messages.text("assign.twice", plan.overlap());
        sentence.setText(sheet.progress().coders().isEmpty() ? twice : twice + " " + Messages.text("assign.again"));
        sentence.requestLayout();
    }

    @Override
    protected BiFunction<Study, Progress, AssignSample.Result> work() throws InputProblem {
        AssignSample.Params params = question().params();
        return (study, progress) -> new AssignSample().run(study, params, progress);
    }
}
