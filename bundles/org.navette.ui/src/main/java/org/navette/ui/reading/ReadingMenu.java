package org.navette.ui.reading;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.core.study.Coding;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.theme.Theme;

/** The context menu of the text: code the selection, remove codings at this place, copy. */
final class ReadingMenu {
    ReadingMenu(ReadingPart part, CodedText text) {
        Menu menu = new Menu(text.text());
        text.text().setMenu(menu);
        menu.addListener(SWT.Show, e -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            if (part.open() != null) {
                fill(menu, part, text);
            }
        });
    }

    private static void fill(Menu menu, ReadingPart part, CodedText text) {
        MenuItem code = item(menu, Messages.text("reading.code.menu"), part::chooseCode);
        code.setEnabled(part.mayEdit() && text.selection().isPresent());
        int caret = part.positions().fromUtf16(text.text().getCaretOffset());
        List<Coding> here = part.open().codings().stream().filter(c -> c.segment() == null
                || c.segment().start() <= caret && caret <= c.segment().end()).toList();
        for (Coding coding : here) {
            var known = part.open().codes().get(coding.code());
            MenuItem remove = item(menu, Messages.text("reading.remove.menu", part.open().detail(coding).replace('\n', ' ')),
                    () -> part.remove(coding.id()));
            remove.setEnabled(part.mayEdit());
            remove.setImage(Swatch.of(Theme.hex(known.colour())));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem copy = item(menu, Messages.text("reading.copy"), text.text()::copy);
        copy.setEnabled(text.selection().isPresent());
    }

    private static MenuItem item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
