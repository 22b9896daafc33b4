package org.navette.ui.privacy;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.privacy.EraseCustomer;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks whom to erase, says what would go, and has the key typed again. */
public final class EraseCustomerDialog extends WorkDialog<EraseCustomer.Result> {
    private final StudySession session;
    private final String suggested;
    private Text customer;
    private Label goes;
    private Text again;
    private boolean known;

    EraseCustomerDialog(Shell shell, StudySession session, String suggested) {
        super(shell, session, Messages.text("erase.title"), Messages.text("erase.sentence"), Messages.text("erase.deed"));
        this.session = session;
        this.suggested = suggested;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("erase.customer"));
        customer = new Text(area, SWT.BORDER);
        customer.setLayoutData(Space.wide());
        label(area, Messages.text("erase.what"));
        goes = new Label(area, SWT.WRAP);
        GridData data = Space.wide();
        data.widthHint = Space.across(380);
        data.heightHint = Space.down(54);
        goes.setLayoutData(data);
        label(area, Messages.text("erase.again"));
        again = new Text(area, SWT.BORDER);
        again.setLayoutData(Space.wide());
        customer.addListener(SWT.Modify, e -> look());
        again.addListener(SWT.Modify, e -> check());
    }

    @Override
    public void create() {
        super.create();
        customer.setText(suggested);
        look();
        (suggested.isEmpty() ? customer : again).setFocus();
    }

    private record Outlook(boolean known, String sentence) {
    }

    private void look() {
        String key = customer.getText();
        known = false;
        goes.setText("");
        check();
        if (CustomerKey.normalise(key) != null) {
            session.read("erase-outlook", study -> outlook(study, key), outlook -> {
                if (!goes.isDisposed() && key.equals(customer.getText())) {
                    known = outlook.known();
                    goes.setText(outlook.sentence());
                    check();
                }
            });
        }
    }

    private static Outlook outlook(Study study, String key) {
        try {
            return new Outlook(true, EraseCustomerHandler.goes(new EraseCustomer().run(study, new EraseCustomer.Params(key, true), Progress.NONE)));
        } catch (InputProblem unknown) {
            return new Outlook(false, unknown.sentence());
        }
    }

    private void check() {
        complain(customer.getText().isBlank() ? Messages.text("erase.nokey") : !known || again.getText().isEmpty() ? Messages.text("erase.type")
                : again.getText().equals(customer.getText()) ? null : Messages.text("erase.differs"));
    }

    @Override
    protected BiFunction<Study, Progress, EraseCustomer.Result> work() {
        EraseCustomer.Params params = new EraseCustomer.Params(customer.getText(), false);
        return (study, progress) -> new EraseCustomer().run(study, params, progress);
    }
}
