package org.navette.ui.segments;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Passages;
import org.navette.core.study.Saved;
import org.navette.report.WriteSegments;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.sets.AddToSetDialog;

/** What can be done with the passages that are shown. */
final class SegmentDeeds {
    private static final List<String> ENDINGS = List.of(".html", ".xlsx", ".csv");
    private final StudySession session;
    private final Supplier<Shell> shell;

    SegmentDeeds(StudySession session, Supplier<Shell> shell) {
        this.session = session;
        this.shell = shell;
    }

    void code(Passages passages, SegmentChoices choices) {
        new CodeAllDialog(shell.get(), session, IntStream.range(0, passages.size()).mapToObj(passages::at).toList(), choices.codes(false)).ask();
    }

    void set(Passages passages) {
        session.read("sets", s -> s.sets().list(), sets -> new AddToSetDialog(shell.get(), session, sets, null, passages.documents()).ask());
    }

    void keep(FindSegments.Params asked) {
        new KeepQueryDialog(shell.get(), session, asked).ask();
    }

    void forget(Saved kept) {
        session.edit(Label.of(Deed.FORGET_QUESTION, kept.name()), editor -> editor.forget(Saved.Kind.SEGMENTS, kept.name()));
    }

    /** Asks for a file and writes all that the query finds, grouped as it is shown. */
    void export(FindSegments.Params asked, Passages.Order order) {
        FileDialog dialog = new FileDialog(shell.get(), SWT.SAVE);
        dialog.setText(Messages.text("segments.export"));
        dialog.setFilterExtensions(ENDINGS.stream().map(e -> "*" + e).toArray(String[]::new));
        dialog.setFilterNames(ENDINGS.stream().map(e -> Messages.text("segments.form" + e)).toArray(String[]::new));
        dialog.setFileName(Messages.text("segments.file") + ENDINGS.getFirst());
        dialog.setOverwrite(true);
        String named = dialog.open();
        if (named == null) {
            return;
        }
        String file = ENDINGS.stream().anyMatch(named.toLowerCase(java.util.Locale.ROOT)::endsWith) ? named
                : named + ENDINGS.get(Math.max(0, dialog.getFilterIndex()));
        WriteSegments.Params params = new WriteSegments.Params(asked, order, Path.of(file));
        session.run(Messages.text("segments.export"), (study, progress) -> new WriteSegments().run(study, params, progress), this::offer);
    }

    private void offer(WriteSegments.Result result) {
        MessageDialog question = new MessageDialog(shell.get(), Messages.text("segments.export"), null,
                Messages.text("segments.written", result.passages(), result.file()), MessageDialog.QUESTION, 0, Messages.text("report.open"),
                Messages.text("dialog.close"));
        if (question.open() == 0) {
            Program.launch(result.file().toString());
        }
    }
}
