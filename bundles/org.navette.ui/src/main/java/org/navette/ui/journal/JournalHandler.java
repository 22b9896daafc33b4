package org.navette.ui.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.store.JournalEntry;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** Edit › Journal: what was done to the study, newest first. */
public final class JournalHandler {
    /** Entries shown; a longer history is for the command line. */
    private static final int LATEST = 1000;

    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("journal-entries", JournalHandler::findings, found -> new FindingsDialog(shell, found).open());
    }

    /** The study's journal in words. */
    public static Findings findings(Study study) {
        return findings(study.journal().latest(LATEST), ZoneId.systemDefault());
    }

    static Findings findings(List<JournalEntry> entries, ZoneId zone) {
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Catalogue.locale());
        List<List<String>> rows = entries.stream().map(e -> List.of(when.format(e.at().atZone(zone)), e.who(),
                e.undone() ? Messages.text("journal.undone", e.label().sentence()) : e.label().sentence())).toList();
        return new Findings(Messages.text("journal.title"), List.of(Messages.text("journal.sentence")),
                List.of(Messages.text("journal.when"), Messages.text("journal.who"), Messages.text("journal.what")), 3, rows);
    }
}
