package org.navette.ui.report;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The list of kept tables: ticked or not, in the order of the report; and the button that writes it. */
final class ReportSheet {
    private final StudySession session;
    private final Consumer<Saved> onChoice;
    private final Table table;
    private final Label count;
    private final FlatButton write;
    private ReportList list = new ReportList(List.of(), "");
    private Saved inHand;

    ReportSheet(Composite parent, StudySession session, Consumer<Saved> onChoice, Runnable standard) {
        this.session = session;
        this.onChoice = onChoice;
        Composite side = new Composite(parent, SWT.NONE);
        side.setLayout(Space.padded(1, Space.PAD));
        side.setBackground(Theme.current().surface());
        Composite head = new Composite(side, SWT.NONE);
        head.setLayout(Space.plain(4));
        head.setLayoutData(Space.wide());
        count = new Label(head, SWT.NONE);
        count.setFont(Fonts.STRONG.get());
        count.setLayoutData(Space.wide());
        FlatButton.words(head, null, "↑", Messages.text("report.up"), () -> move(-1));
        FlatButton.words(head, null, "↓", Messages.text("report.down"), () -> move(1));
        FlatButton.icon(head, "delete", Messages.text("report.forget"), this::forget);
        table = new Table(side, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setLayoutData(Space.fill());
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.KeyDown, this::key);
        Spoken.as(table, () -> Messages.text("report.tables"));
        Label hint = new Label(side, SWT.WRAP);
        hint.setText(Messages.text("report.hint"));
        hint.setFont(Fonts.SMALL.get());
        hint.setLayoutData(Space.wide());
        write = new FlatButton(side, "export", Messages.text("report.write"), Messages.text("report.write.tip"), true, this::write);
        write.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton.words(side, null, Messages.text("report.standard"), Messages.text("report.standard.tip"), standard)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    /** Shows what the study keeps. */
    void offer(List<Saved> kept) {
        list = new ReportList(kept, session.settings().get(key()).orElse(""));
        fill();
        choose(list.entries().stream().map(ReportList.Entry::name).toList().indexOf(inHand == null ? "" : inHand.name()));
    }

    /** @return whether there is something to focus on */
    boolean focus() {
        return !table.isDisposed() && table.isVisible() && table.setFocus();
    }

    private String key() {
        return "report." + session.study().map(s -> s.file().toAbsolutePath().toString()).orElse("");
    }

    private void fill() {
        table.removeAll();
        for (ReportList.Entry entry : list.entries()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(entry.name());
            item.setChecked(entry.ticked());
        }
        say();
    }

    private void say() {
        count.setText(Messages.text("report.count", list.chosen().size(), list.entries().size()));
        write.setEnabled(!list.chosen().isEmpty());
    }

    /** Chooses a line, the first when there is none of that number. */
    private void choose(int at) {
        int line = Math.max(0, at);
        Saved before = inHand;
        inHand = list.entries().isEmpty() ? null : list.entries().get(line).table();
        table.setSelection(line);
        if (inHand == null || !inHand.equals(before)) {
            onChoice.accept(inHand);
        }
    }

    private void selected(Event e) {
        int at = table.indexOf((TableItem) e.item);
        if (e.detail == SWT.CHECK) {
            list.tick(at, ((TableItem) e.item).getChecked());
            session.settings().put(key(), list.remember());
            say();
        } else {
            choose(at);
        }
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.ALT) != 0 && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
            e.doit = false;
            move(e.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (e.keyCode == SWT.DEL) {
            forget();
        }
    }

    private void move(int steps) {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            int to = list.move(at, steps);
            session.settings().put(key(), list.remember());
            fill();
            choose(to);
        }
    }

    private void forget() {
        if (inHand != null && session.mayEdit()) {
            String name = inHand.name();
            session.edit(org.navette.store.Label.of(Deed.FORGET_QUESTION, name), editor -> editor.forget(Saved.Kind.TABLE, name));
        }
    }

    private void write() {
        if (!list.chosen().isEmpty()) {
            new ReportExport(session).ask(table.getShell(), list.chosen());
        }
    }
}
