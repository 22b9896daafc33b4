package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.widgets.grid.TextGrid;

/** The context menu of the grid: whatever the keys and the heads of the columns do. */
final class VerbatimMenu {
    private final Menu menu;

    /** @param sort takes key and whether the order is to be descending */
    VerbatimMenu(TextGrid grid, VerbatimKeys keys, Runnable open, Runnable next, Supplier<Offers> offers, Supplier<VerbatimView> view,
            BiConsumer<String, Boolean> sort) {
        menu = new Menu(grid);
        item(menu, Messages.text("verbatims.menu.code"), () -> keys.choose(""));
        item(menu, Messages.text("verbatims.menu.again"), keys::again);
        item(menu, Messages.text("verbatims.menu.remove"), keys::removeLast);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Feeling.word(-1.0) + "\t−", () -> keys.tag('-'));
        item(menu, Feeling.word(0.0) + "\t0", () -> keys.tag('0'));
        item(menu, Feeling.word(1.0) + "\t+", () -> keys.tag('+'));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.text("verbatims.menu.open"), open);
        item(menu, Messages.text("verbatims.menu.next"), next);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem order = new MenuItem(menu, SWT.CASCADE);
        order.setText(Messages.text("verbatims.menu.sort"));
        Menu orders = new Menu(order);
        order.setMenu(orders);
        orders.addListener(SWT.Show, e -> fill(orders, offers.get(), view.get(), sort));
        grid.setMenu(menu);
    }

    private static void fill(Menu orders, Offers offers, VerbatimView view, BiConsumer<String, Boolean> sort) {
        for (MenuItem old : orders.getItems()) {
            old.dispose();
        }
        List<String> keys = new ArrayList<>(List.of("id", "sentiment"));
        keys.addAll(offers.columns());
        for (String key : keys) {
            boolean now = key.equals(view.sort());
            String title = key.equals("id") ? Messages.text("verbatims.sort.none") : Offers.title(key);
            MenuItem item = new MenuItem(orders, SWT.CHECK);
            item.setText((now ? title + (view.descending() ? " ↓" : " ↑") : title).replace("&", "&&"));
            item.setSelection(now);
            item.addListener(SWT.Selection, e -> sort.accept(key, now && !view.descending()));
        }
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, e -> action.run());
    }
}
