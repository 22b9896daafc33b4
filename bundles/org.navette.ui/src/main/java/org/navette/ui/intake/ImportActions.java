package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.intake.ImportAgain;
import org.navette.analysis.intake.ImportCodebook;
import org.navette.analysis.intake.ImportCodings;
import org.navette.store.DocumentQuery;
import org.navette.store.ImportedFile;
import org.navette.ui.Messages;
import org.navette.ui.behaviour.BehaviourFindings;
import org.navette.ui.behaviour.ComputeMetricsHandler;
import org.navette.ui.intake.ImportDoneDialog.Next;
import org.navette.ui.sampling.DrawSampleHandler;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** Brings documents, a codebook or codings into the open study, and says what came of it. */
public final class ImportActions {
    private final StudySession session;

    public ImportActions(StudySession session) {
        this.session = session;
    }

    public void documents(Shell shell) {
        documents(shell, List.of());
    }

    /** @param files chosen already, may be empty */
    public void documents(Shell shell, List<Path> files) {
        ImportDocumentsDialog dialog = new ImportDocumentsDialog(shell, session, files);
        dialog.ask().ifPresent(result -> new ImportDoneDialog(shell, ImportDoneDialog.sentences(result, dialog.took()), result.examples(),
                result.rejects(), List.of(new Next(Messages.text("import.next.sample"), () -> DrawSampleHandler.ask(session, shell,
                        name -> session.fire(new SessionEvent.SampleWanted(name)))),
                        new Next(Messages.text("import.next.read"), () -> read(result.documents())))).open());
    }

    /** Shows the first of the documents that came last. */
    private void read(long documents) {
        session.read("import-first", s -> Arrays.stream(s.documents().ids(DocumentQuery.ALL)).sorted().toArray(), ids -> {
            if (ids.length > 0) {
                session.show(ids[(int) Math.max(0, ids.length - documents)], null, true);
            }
        });
    }

    public void codebook(Shell shell) {
        file(shell, Messages.text("import.codebook"), "*.qdc;*.csv;*.tsv;*.xlsx").ifPresent(file -> codebook(shell, file));
    }

    public void codebook(Shell shell, Path file) {
        session.run(Messages.text("import.codebook.task"),
                (study, progress) -> new ImportCodebook().run(study, new ImportCodebook.Params(file), progress),
                result -> tell(shell, Messages.text("import.codebook.done", result.codes(), result.sets()), null, result.notes()));
    }

    public void codings(Shell shell) {
        file(shell, Messages.text("import.codings"), "*.csv;*.tsv;*.xlsx").ifPresent(file -> codings(shell, file));
    }

    public void codings(Shell shell, Path file) {
        NameDialog coder = new NameDialog(shell, Messages.text("import.codings"), Messages.text("import.codings.coder"),
                Messages.text("import.deed"), session.who());
        if (coder.open() == Window.OK) {
            String name = coder.name();
            session.run(Messages.text("import.codings.task"),
                    (study, progress) -> new ImportCodings().run(study, new ImportCodings.Params(file, name, null), progress),
                    result -> tell(shell, Messages.text("import.codings.done", result.codings(), result.sentimentTags(),
                            result.rejected()), result.rejects(), List.of()));
        }
    }

    /** Imports a file once more, as the study remembers it: what is new in it is taken. */
    public void again(Shell shell, ImportedFile file) {
        session.run(Messages.text("sources.again.task"), (study, progress) -> {
            ImportAgain.run(study, List.of(file), null, progress);
            return study.imports().list().getLast().file();
        }, done -> tell(shell, Messages.text("sources.again.done", done.taken(), done.rejected()), null, List.of()));
    }

    public void behaviour(Shell shell, Path fileOrNull) {
        ImportBehaviourDialog dialog = new ImportBehaviourDialog(shell, session, fileOrNull);
        dialog.ask().ifPresent(result -> new ImportDoneDialog(shell, BehaviourFindings.of(result).sentences(), result.examples(), result.rejects(),
                List.of(new Next(Messages.text("metrics.title"), () -> new ComputeMetricsHandler().execute(session, shell)))).open());
    }

    private static Optional<Path> file(Shell shell, String title, String extensions) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] { extensions, "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("import.filter"), Messages.text("import.filter.all") });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private static void tell(Shell shell, String sentence, Path rejects, List<String> notes) {
        List<String> sentences = new ArrayList<>(List.of(sentence));
        if (rejects != null) {
            sentences.add(Messages.text("import.rejects", rejects));
        }
        notes.forEach(n -> sentences.add("• " + n));
        new FindingsDialog(shell, new Findings(Messages.text("import.done"), sentences, List.of(), 0, List.of())).open();
    }
}
