package org.navette.ui.crosstab;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.study.Saved;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Keeps the table in sight under a name, and opens again those that were kept. */
final class KeptMenu {
    private final StudySession session;
    private final Supplier<String> title;
    private final Supplier<CrosstabParams> asked;
    private final Consumer<CrosstabParams> reopen;

    /** @param title a name to propose. @param asked the table in sight, or null */
    KeptMenu(StudySession session, Supplier<String> title, Supplier<CrosstabParams> asked, Consumer<CrosstabParams> reopen) {
        this.session = session;
        this.title = title;
        this.asked = asked;
        this.reopen = reopen;
    }

    /** Drops the menu below a control, once the study was asked. */
    void drop(Control from) {
        session.read("kept-tables", study -> study.saved().list(Saved.Kind.TABLE), kept -> {
            if (!from.isDisposed()) {
                show(from, kept);
            }
        });
    }

    private void show(Control from, List<Saved> kept) {
        Menu menu = new Menu(from);
        MenuItem keep = item(menu, Messages.text("crosstab.keep.menu"), () -> keep(from, kept));
        keep.setEnabled(asked.get() != null && session.mayEdit());
        new MenuItem(menu, SWT.SEPARATOR);
        if (kept.isEmpty()) {
            item(menu, Messages.text("crosstab.kept.none"), () -> { }).setEnabled(false);
        }
        for (Saved table : kept) {
            item(menu, table.name().replace("&", "&&"), () -> reopen.accept(KeptTable.read(table.content())));
        }
        Point at = from.toDisplay(0, from.getSize().y);
        menu.setLocation(at);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void keep(Control from, List<Saved> kept) {
        new KeepTableDialog(from.getShell(), session, asked.get(), title.get(), kept.stream().map(Saved::name).toList()).ask();
    }

    private static MenuItem item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
