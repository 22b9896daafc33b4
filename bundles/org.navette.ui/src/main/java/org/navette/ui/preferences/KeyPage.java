package org.navette.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.keys.KeyChord;
import org.navette.ui.keys.KeyEntry;
import org.navette.ui.keys.KeyNames;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Every command with its keys: find one, press a new key for it, put it back. */
final class KeyPage {
    private final StudySession session;
    private final KeyNames names;
    private final Runnable codebook;
    private Text search;
    private Table table;
    private Text press;
    private Label said;
    private Button take;
    private Button reset;
    private Button clear;
    private List<KeyEntry> shown = List.of();
    private KeyChord waiting;

    KeyPage(StudySession session, Function<String, String> words, Runnable codebook) {
        this.session = session;
        names = new KeyNames(words);
        this.codebook = codebook;
    }

    void build(Composite form) {
        form.setLayout(Space.plain(1));
        search = new Text(form, SWT.BORDER | SWT.SEARCH);
        search.setMessage(Messages.text("preferences.keys.search"));
        search.setLayoutData(Space.wide());
        search.addListener(SWT.Modify, e -> fill());
        table = Spoken.as(new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), Messages.text("preferences.keys.deed"));
        table.setHeaderVisible(true);
        table.setLayoutData(Space.fill());
        column(Messages.text("preferences.keys.deed"), 350);
        column(Messages.text("preferences.keys.key"), 170);
        table.addListener(SWT.Selection, e -> chosen());
        Composite line = new Composite(form, SWT.NONE);
        line.setLayout(Space.plain(2));
        line.setLayoutData(Space.wide());
        new Label(line, SWT.NONE).setText(Messages.text("preferences.keys.new"));
        press = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        press.setMessage(Messages.text("preferences.keys.press"));
        press.setLayoutData(Space.wide());
        press.addListener(SWT.FocusIn, e -> KeyBook.current().quiet(true));
        press.addListener(SWT.FocusOut, e -> KeyBook.current().quiet(false));
        press.addListener(SWT.Dispose, e -> KeyBook.current().quiet(false));
        press.addListener(SWT.KeyDown, this::record);
        Composite deeds = new Composite(form, SWT.NONE);
        deeds.setLayout(Space.plain(3));
        deeds.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        clear = button(deeds, "preferences.keys.clear", () -> chosenEntry().ifPresent(KeyBook.current()::clear));
        reset = button(deeds, "preferences.keys.reset", () -> chosenEntry().ifPresent(KeyBook.current()::reset));
        button(deeds, "preferences.keys.resetAll", KeyBook.current()::resetAll);
        Composite answer = new Composite(form, SWT.NONE);
        answer.setLayout(Space.plain(2));
        answer.setLayoutData(Space.wide());
        said = Dress.own(new Label(answer, SWT.WRAP));
        said.setBackground(Theme.current().surface());
        said.setForeground(Theme.current().negative());
        said.setLayoutData(Space.wide());
        take = button(answer, "preferences.keys.take", this::takeOver);
        take.setVisible(false);
        codes(form);
        fill();
    }

    private void codes(Composite form) {
        Link link = new Link(form, SWT.WRAP);
        GridData data = Space.wide();
        data.widthHint = Space.words(460);
        link.setLayoutData(data);
        link.setVisible(false);
        link.addListener(SWT.Selection, e -> codebook.run());
        session.read("preferences-keys", s -> s.codebook().codes().stream().filter(c -> c.active() && c.shortcut() != null)
                .map(c -> c.shortcut() + " " + c.name()).collect(Collectors.joining("  ·  ")), words -> {
                    if (!link.isDisposed()) {
                        link.setText(words.isEmpty() ? Messages.text("preferences.keys.codes.none")
                                : Messages.text("preferences.keys.codes", words.replace("&", "&&").replace("<", "‹")));
                        link.setVisible(true);
                        link.requestLayout();
                    }
                });
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(Space.words(width));
    }

    private Button button(Composite parent, String key, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, e -> {
            deed.run();
            fill();
        });
        return button;
    }

    private void fill() {
        KeyEntry before = chosenEntry().orElse(null);
        shown = KeyBook.current().find(search.getText(), names::of).stream()
                .sorted(java.util.Comparator.comparing(names::of, String.CASE_INSENSITIVE_ORDER)).toList();
        table.removeAll();
        for (KeyEntry entry : shown) {
            TableItem row = new TableItem(table, SWT.NONE);
            String keys = KeyBook.current().keys(entry).stream().map(KeyChord::words).collect(Collectors.joining(",  "));
            row.setText(new String[] {names.of(entry), KeyBook.current().changed(entry)
                    ? Messages.text("preferences.keys.changed", keys.isEmpty() ? "–" : keys) : keys});
        }
        table.select(Math.max(0, shown.indexOf(before)));
        table.showSelection();
        chosen();
    }

    private void chosen() {
        say("", null);
        press.setText("");
        Optional<KeyEntry> entry = chosenEntry();
        press.setEnabled(entry.isPresent());
        reset.setEnabled(entry.filter(KeyBook.current()::changed).isPresent());
        clear.setEnabled(entry.filter(e -> !KeyBook.current().keys(e).isEmpty()).isPresent());
    }

    private Optional<KeyEntry> chosenEntry() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
    }

    private void record(Event e) {
        Optional<KeyChord> chord = Pressed.chord(e.stateMask, e.keyCode);
        Optional<KeyEntry> entry = chosenEntry();
        if (chord.isEmpty() || entry.isEmpty() || chord.get().key().equals("TAB")) {
            return; // Tab leads on
        }
        e.doit = false;
        KeyBook book = KeyBook.current();
        Optional<KeyEntry> other = book.clash(entry.get(), chord.get());
        if (!chord.get().serves()) {
            say(Messages.text("preferences.keys.plain", chord.get().words()), null);
        } else if (book.fixed(chord.get())) {
            say(Messages.text("preferences.keys.fixed", chord.get().words()), null);
        } else if (other.isPresent()) {
            say(Messages.text("preferences.keys.clash", chord.get().words(), names.of(other.get())), chord.get());
        } else {
            book.give(entry.get(), chord.get());
            fill();
        }
        press.setText(chord.get().words());
    }

    private void say(String words, KeyChord takeable) {
        waiting = takeable;
        said.setText(words.replace("&", "&&"));
        take.setVisible(takeable != null);
        said.requestLayout();
    }

    private void takeOver() {
        if (waiting != null) {
            KeyChord chord = waiting;
            chosenEntry().ifPresent(entry -> KeyBook.current().give(entry, chord));
        }
    }
}
