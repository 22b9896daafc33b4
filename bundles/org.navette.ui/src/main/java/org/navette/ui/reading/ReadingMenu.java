package org.navette.ui.reading;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.theme.Theme;

/** The context menu of the text: code the words, change codings at this place, notes and links, what is shown. */
final class ReadingMenu {
    private final ReadingPart part;
    private final CodedText text;
    private final ReadingDeeds deeds;
    private final ReadingView view;
    private final Linking linking;
    private final Menu menu;

    ReadingMenu(ReadingPart part, CodedText text, ReadingDeeds deeds, ReadingView view, Linking linking) {
        this.part = part;
        this.text = text;
        this.deeds = deeds;
        this.view = view;
        this.linking = linking;
        menu = new Menu(text.text());
        text.text().setMenu(menu);
        menu.addListener(SWT.Show, e -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            if (part.open() != null) {
                fill();
            }
        });
    }

    private void fill() {
        boolean words = text.selection().isPresent();
        item("reading.code.menu", part.mayEdit(), () -> deeds.chooseCode(""));
        deeds.last().ifPresent(last -> named(Messages.text("reading.again.menu", last.name()), part.mayEdit(), deeds::again));
        named(KeyBook.label(Messages.text("reading.invivo.menu"), "org.navette.command.inVivo"), part.mayEdit() && words, deeds::inVivo);
        codings();
        separator();
        item("reading.memo.menu", part.mayEdit(), part::memo);
        item("link.from.menu", part.mayEdit(), deeds::linkFrom);
        if (linking.begun()) {
            named(Messages.text("link.to.menu", linking.words()), part.mayEdit(), deeds::linkTo);
        }
        links();
        separator();
        named(KeyBook.label(Messages.text("reading.find.menu"), "org.navette.command.findInText"), true, part::find);
        check("reading.numbers.menu", view.numbers(), view::numbers);
        check("reading.speakers.menu", view.speakers(), view::speakers);
        separator();
        item("reading.copy", words, text.text()::copy);
    }

    private void codings() {
        List<Coding> here = part.open().codings().stream().filter(c -> c.segment() == null || at(c.segment()))
                .filter(c -> part.open().codes().containsKey(c.code())).toList();
        if (here.isEmpty()) {
            return;
        }
        separator();
        for (Coding coding : here) {
            String words = part.open().detail(coding).replace('\n', ' ');
            var colour = Swatch.of(Theme.hex(part.open().codes().get(coding.code()).colour()));
            named(Messages.text("reading.details.menu", words), part.mayEdit(), () -> deeds.details(coding)).setImage(colour);
            named(Messages.text("reading.remove.menu", words), part.mayEdit(), () -> part.remove(coding)).setImage(colour);
        }
    }

    private void links() {
        PageNotes notes = new PageNotes(part.open(), part.links(), part.positions());
        for (PageLinks.End end : part.links().ends()) {
            if (end.here().segment() == null || at(end.here().segment())) {
                String words = notes.tip(end).split("\n")[0];
                named(Messages.text("link.follow.menu", words), true, () -> part.follow(end));
                named(Messages.text("link.remove.menu", words), part.mayEdit(), () -> linking.remove(end.link()));
            }
        }
    }

    private boolean at(Segment segment) {
        int caret = part.positions().fromUtf16(text.caret());
        return segment.start() <= caret && caret <= segment.end();
    }

    private void separator() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void item(String key, boolean possible, Runnable action) {
        named(Messages.text(key), possible, action);
    }

    private MenuItem named(String words, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.setEnabled(possible);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void check(String key, boolean now, Consumer<Boolean> set) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(Messages.text(key));
        item.setSelection(now);
        item.addListener(SWT.Selection, e -> set.accept(item.getSelection()));
    }
}
