package org.navette.ui.codebook;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.analysis.codebook.ready.AddReadyCodebook;
import org.navette.analysis.codebook.ready.ReadyCodebook;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** The ready codebooks, an entry each that adds its codes to the study. */
final class ReadyCodebookMenu {
    private ReadyCodebookMenu() {
    }

    static void fill(Menu menu, StudySession session) {
        for (ReadyCodebook book : ReadyCodebook.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(book.title());
            item.setToolTipText(book.about());
            item.addListener(SWT.Selection, e -> session.run(Messages.text("codebook.ready.task"),
                    (study, progress) -> new AddReadyCodebook().run(study, new AddReadyCodebook.Params(book), progress), result -> {
                    }));
        }
    }
}
