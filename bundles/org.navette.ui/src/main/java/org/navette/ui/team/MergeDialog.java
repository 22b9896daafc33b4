package org.navette.ui.team;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.team.MergeStudies;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Shows what copies bring and where they disagree with the study, lets choose, and joins them. */
public final class MergeDialog extends WorkDialog<MergeStudies.Result> {
    private static final int WIDTH = 820;
    private static final int MOST_NOTES = 6;
    private final MergeChoices choices;

    MergeDialog(Shell shell, StudySession session, MergeChoices choices) {
        super(shell, session, Messages.text("merge.title"), Messages.text("merge.found", choices.conflicts().size()),
                Messages.text("merge.deed"));
        this.choices = choices;
    }

    @Override
    protected void form(Composite area) {
        words(area, MergeFindings.summary(choices.found())).setFont(Fonts.STRONG.get());
        var besides = MergeFindings.besides(choices.found());
        besides.stream().limit(MOST_NOTES).forEach(sentence -> words(area, sentence));
        if (besides.size() > MOST_NOTES) {
            words(area, Messages.text("merge.more", besides.size() - MOST_NOTES));
        }
        if (!choices.conflicts().isEmpty()) {
            new ConflictTable(area, choices);
        }
    }

    private static Label words(Composite area, String sentence) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(sentence.replace("&", "&&"));
        GridData data = Space.wide(2);
        data.widthHint = Space.across(WIDTH);
        label.setLayoutData(data);
        return label;
    }

    @Override
    protected BiFunction<Study, Progress, MergeStudies.Result> work() {
        MergeStudies.Params params = choices.params();
        return (study, progress) -> new MergeStudies().run(study, params, progress);
    }
}
