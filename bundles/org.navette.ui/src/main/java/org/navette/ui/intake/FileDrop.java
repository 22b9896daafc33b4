package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.StudyActions;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** Takes files that are dropped: opens a study, or leads into the import that they are for. */
public final class FileDrop {
    private final StudySession session;

    private FileDrop(StudySession session) {
        this.session = session;
    }

    /** Files may be dropped on the control and on what is in it; a control that takes drops of its own keeps them. */
    public static void on(Control control, StudySession session) {
        if (control.getData(DND.DROP_TARGET_KEY) != null) {
            return;
        }
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    List<Path> files = Stream.of(names).map(Path::of).toList();
                    Shell shell = control.getShell();
                    control.getDisplay().asyncExec(() -> new FileDrop(session).take(shell, files)); // the other window waits for us
                }
            }
        });
    }

    private void take(Shell shell, List<Path> files) {
        Arrivals arrivals = Arrivals.of(files);
        switch (arrivals) {
            case Arrivals.OfNothing nothing -> tell(shell, nothing.sentence());
            case Arrivals.OfStudy study -> new StudyActions(session).open(study.file());
            default -> {
                if (session.study().isPresent() && !session.mayEdit()) {
                    tell(shell, Messages.text("drop.readonly"));
                } else if (session.study().isPresent()) {
                    bring(shell, arrivals);
                } else {
                    Runnable[] stop = new Runnable[1];
                    stop[0] = session.on(event -> {
                        if (event instanceof org.navette.ui.session.SessionEvent.Opened) {
                            stop[0].run();
                            shell.getDisplay().asyncExec(() -> bring(shell, arrivals));
                        }
                    });
                    if (!new StudyActions(session).create(shell, files.getFirst())) {
                        stop[0].run();
                    }
                }
            }
        }
    }

    private void bring(Shell shell, Arrivals arrivals) {
        ImportActions actions = new ImportActions(session);
        switch (arrivals) {
            case Arrivals.OfTexts texts -> actions.documents(shell, texts.files());
            case Arrivals.OfTables tables when tables.files().size() > 1 -> actions.documents(shell, tables.files());
            case Arrivals.OfTables tables -> new KindDialog(shell, tables.files().getFirst()).ask().ifPresent(kind -> {
                Path file = tables.files().getFirst();
                switch (kind) {
                    case DOCUMENTS -> actions.documents(shell, List.of(file));
                    case BEHAVIOUR -> actions.behaviour(shell, file);
                    case CODINGS -> actions.codings(shell, file);
                    case CODEBOOK -> actions.codebook(shell, file);
                }
            });
            case Arrivals.OfBehaviour behaviour -> actions.behaviour(shell, behaviour.file());
            case Arrivals.OfCodebook codebook -> actions.codebook(shell, codebook.file());
            default -> {
                // told or opened before
            }
        }
    }

    private static void tell(Shell shell, String sentence) {
        new FindingsDialog(shell, new Findings(Messages.text("drop.title"), List.of(sentence), List.of(), 0, List.of())).open();
    }
}
