package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.widgets.grid.TextGrid;

/** The context menu of the grid: whatever the keys and the heads of the columns do. */
final class VerbatimMenu {
    private final VerbatimsPart part;
    private final TextGrid grid;

    VerbatimMenu(VerbatimsPart part, TextGrid grid, VerbatimKeys keys, MemoDoor memos) {
        this.part = part;
        this.grid = grid;
        Menu menu = new Menu(grid);
        item(menu, "verbatims.menu.code", () -> keys.choose(""));
        item(menu, "verbatims.menu.again", keys::again);
        item(menu, "verbatims.menu.remove", keys::removeLast);
        new MenuItem(menu, SWT.SEPARATOR);
        named(menu, SWT.PUSH, Feeling.word(-1.0) + "\t-", () -> keys.tag('-'));
        named(menu, SWT.PUSH, Feeling.word(0.0) + "\t0", () -> keys.tag('0'));
        named(menu, SWT.PUSH, Feeling.word(1.0) + "\t+", () -> keys.tag('+'));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "verbatims.menu.open", part::open);
        item(menu, "verbatims.menu.next", part::next);
        memos.item(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        below(menu, "verbatims.menu.sort", this::orders);
        below(menu, "verbatims.menu.group", this::groups);
        below(menu, "verbatims.menu.column", this::column);
        grid.setMenu(menu);
    }

    private interface Filling {
        void fill(Menu menu);
    }

    private static void below(Menu menu, String key, Filling filling) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(Messages.text(key));
        Menu below = new Menu(item);
        item.setMenu(below);
        below.addListener(SWT.Show, e -> {
            for (MenuItem old : below.getItems()) {
                old.dispose();
            }
            filling.fill(below);
        });
    }

    private void orders(Menu menu) {
        VerbatimView view = part.view();
        List<String> keys = new ArrayList<>(List.of("id", "sentiment"));
        keys.addAll(part.offers().columns());
        for (String key : keys) {
            boolean now = key.equals(view.sort());
            String title = key.equals("id") ? Messages.text("verbatims.sort.none") : part.offers().title(key);
            named(menu, SWT.CHECK, (now ? title + (view.descending() ? " ↓" : " ↑") : title).replace("&", "&&"),
                    () -> part.ask(view.sorted(key, now && !view.descending()))).setSelection(now);
        }
    }

    private void groups(Menu menu) {
        String by = part.look().group();
        named(menu, SWT.RADIO, Messages.text("verbatims.group.none"), () -> part.group("")).setSelection(by.isEmpty());
        for (String key : part.offers().groups()) {
            named(menu, SWT.RADIO, part.offers().title(key).replace("&", "&&"), () -> {
                if (!key.equals(part.look().group())) {
                    part.group(key);
                }
            }).setSelection(key.equals(by));
        }
        if (!by.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "verbatims.group.open", () -> part.groups(true));
            item(menu, "verbatims.group.close", () -> part.groups(false));
        }
    }

    private void column(Menu menu) {
        int column = Math.max(0, grid.columnCursor());
        MenuItem title = named(menu, SWT.PUSH, grid.columns().get(column).title().replace("&", "&&"), () -> { });
        title.setEnabled(false);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "verbatims.column.fit", () -> grid.fit(column));
        item(menu, "verbatims.column.narrower", () -> grid.widen(column, -1));
        item(menu, "verbatims.column.wider", () -> grid.widen(column, 1));
        item(menu, "verbatims.column.left", () -> grid.shift(column, -1)).setEnabled(column > 0);
        item(menu, "verbatims.column.right", () -> grid.shift(column, 1)).setEnabled(column < grid.columns().size() - 1);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "verbatims.column.freeze", () -> part.freeze(column + 1));
        item(menu, "verbatims.column.loose", () -> part.freeze(0)).setEnabled(grid.frozen() > 0);
    }

    private static MenuItem item(Menu menu, String key, Runnable action) {
        return named(menu, SWT.PUSH, Messages.text(key), action);
    }

    private static MenuItem named(Menu menu, int style, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(words);
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }
}
