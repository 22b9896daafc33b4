package org.navette.ui.behaviour;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.metrics.KeptRule;
import org.navette.behaviour.metrics.RfmRule;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Shows the rule that names RFM segments as the small table that it is, to be changed. */
public final class RuleDialog extends WorkDialog<RfmRule> {
    private static final int LINES = 14;
    private final RfmRule rule;
    private Text text;

    public RuleDialog(Shell shell, StudySession session, RfmRule rule) {
        super(shell, session, Messages.text("rule.title"), Messages.text("rule.sentence"), Messages.text("rule.deed"));
        this.rule = rule;
    }

    @Override
    protected void form(Composite area) {
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        text.setText(rule.text());
        GridData data = Space.wide(2);
        data.heightHint = LINES * text.getLineHeight();
        data.grabExcessVerticalSpace = true;
        data.verticalAlignment = SWT.FILL;
        text.setLayoutData(data);
        Spoken.as(text, Messages.text("rule.title"));
        text.addListener(SWT.Modify, e -> complain(null));
        Button usual = new Button(area, SWT.PUSH);
        usual.setText(Messages.text("rule.usual"));
        usual.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        usual.addListener(SWT.Selection, e -> text.setText(RfmRule.USUAL.text()));
    }

    @Override
    protected BiFunction<Study, Progress, RfmRule> work() {
        RfmRule wanted = RfmRule.parse(null, text.getText());
        return (study, progress) -> {
            KeptRule.keep(study, wanted);
            return wanted;
        };
    }
}
