package org.navette.ui.sources;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.analysis.intake.CompareKeys;
import org.navette.analysis.intake.RelocateSource;
import org.navette.core.study.Source;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** What may be done with the source that is looked at, besides removing it. */
final class SourceDeeds {
    private final StudySession session;
    private final Control at;
    private final Supplier<Optional<Source>> source;

    /** @param at beside which dialogs open */
    SourceDeeds(StudySession session, Control at, Supplier<Optional<Source>> source) {
        this.session = session;
        this.at = at;
        this.source = source;
    }

    /** Puts the deeds into a menu; those that cannot be done now are grey. */
    void items(Menu menu) {
        MenuItem keys = item(menu, "sources.keys", this::keys);
        MenuItem place = item(menu, "sources.relocate", this::relocate);
        menu.addListener(SWT.Show, e -> {
            keys.setEnabled(source.get().isPresent());
            place.setEnabled(session.mayEdit() && source.get().isPresent());
        });
    }

    private static MenuItem item(Menu menu, String key, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.text(key));
        item.addListener(SWT.Selection, e -> deed.run());
        return item;
    }

    void keys() {
        source.get().ifPresent(of -> session.run(Messages.text("keys.task"),
                (study, progress) -> new CompareKeys().run(study, new CompareKeys.Params(of.name(), null), progress), result -> {
                    if (!at.isDisposed()) {
                        new KeysDialog(at.getShell(), session, result).open();
                    }
                }));
    }

    void relocate() {
        source.get().ifPresent(of -> {
            FileDialog dialog = new FileDialog(at.getShell(), SWT.OPEN);
            dialog.setText(Messages.text("sources.relocate.title", of.name()));
            dialog.setFileName(of.location().substring(Math.max(of.location().lastIndexOf('/'), of.location().lastIndexOf('\\')) + 1));
            String chosen = dialog.open();
            if (chosen != null) {
                session.run(Messages.text("sources.relocate.task"),
                        (study, progress) -> new RelocateSource().run(study, new RelocateSource.Params(of.name(), Path.of(chosen)), progress),
                        result -> { });
            }
        });
    }
}
