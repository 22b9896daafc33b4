package org.navette.ui.memos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The memos on one thing: a line while there is none, a short list otherwise. Enter changes one, Delete removes it. */
public final class MemoPane {
    private static final int MOST_ROWS = 3;
    private static final int WHO = 170;
    private static final int AIR = 12;
    private final StudySession session;
    private final MemoEdits edits;
    private final String title;
    private final Supplier<Optional<Subject>> subject;
    private final Composite root;
    private final Label heading;
    private final Table table;
    private final FlatButton add;
    private final FlatButton change;
    private final FlatButton remove;
    private Consumer<Memo> picked = memo -> { };
    private List<Memo> memos = List.of();
    private List<MemoLine> lines = List.of();
    private boolean shown;

    /** @param title what the memos are on. @param subject of a new memo; empty when there is nothing to write about */
    public MemoPane(Composite parent, StudySession session, String title, Supplier<Optional<Subject>> subject) {
        this.session = session;
        edits = new MemoEdits(session);
        this.title = title;
        this.subject = subject;
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        GridLayout layout = Space.plain(1);
        layout.marginWidth = Space.GAP;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        Composite bar = new Composite(root, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        bar.setLayout(Space.plain(4));
        bar.setLayoutData(Space.wide());
        heading = new Label(bar, SWT.NONE);
        heading.setFont(Fonts.SMALL.get());
        heading.setLayoutData(Space.wide());
        add = FlatButton.icon(bar, "add", Messages.text("memos.add"), this::add);
        change = FlatButton.icon(bar, "edit", Messages.text("memos.edit"), () -> chosen().ifPresent(this::change));
        remove = FlatButton.icon(bar, "delete", Messages.text("memos.delete"), () -> chosen().ifPresent(edits::remove));
        table = new Table(root, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(Space.wide());
        Spoken.as(table, title);
        for (int i = 0; i < 2; i++) {
            new TableColumn(table, SWT.LEFT);
        }
        table.addListener(SWT.Resize, e -> widths());
        table.addListener(SWT.Selection, e -> {
            buttons();
            chosen().ifPresent(picked);
        });
        table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(this::change));
        table.addListener(SWT.KeyDown, this::key);
        show(List.of(), Map.of(), memo -> "");
    }

    public Composite control() {
        return root;
    }

    /** Hears of a memo that was chosen in the list. */
    public void onPick(Consumer<Memo> listener) {
        picked = listener;
    }

    /** @param where the passage that a memo is about, or empty */
    public void show(List<Memo> read, Map<Long, Coder> coders, Function<Memo, String> where) {
        List<MemoLine> now = read.stream().map(memo -> MemoLine.of(memo, where.apply(memo), coders)).toList();
        if (shown && read.equals(memos) && now.equals(lines)) {
            buttons(); // another coding came, say: nothing here needs room
            return;
        }
        shown = true;
        long before = chosen().map(Memo::id).orElse(0L);
        memos = List.copyOf(read);
        lines = now;
        table.removeAll();
        for (Memo memo : memos) {
            TableItem item = new TableItem(table, SWT.NONE);
            if (memo.id() == before) {
                table.setSelection(item);
            }
        }
        heading.setText(memos.isEmpty() ? title : Messages.text("memos.count", title, memos.size()));
        heading.setForeground(Theme.current().muted());
        GridData data = (GridData) table.getLayoutData();
        data.exclude = memos.isEmpty();
        data.heightHint = Math.min(MOST_ROWS, memos.size()) * table.getItemHeight() + 2;
        table.setVisible(!memos.isEmpty());
        table.setToolTipText(null);
        widths();
        buttons();
        root.requestLayout();
    }

    /** The words get what the names leave; both are shortened to their room. */
    private void widths() {
        int width = table.getClientArea().width;
        int who = width > 2 * WHO ? WHO : 0;
        table.getColumn(1).setWidth(who);
        table.getColumn(0).setWidth(Math.max(60, width - who));
        GC gc = new GC(table);
        for (int i = 0; i < lines.size(); i++) {
            MemoLine line = lines.get(i);
            table.getItem(i).setText(new String[] { Shorten.toWidth(gc, line.about().isEmpty() ? line.words() : line.words() + "  ·  " + line.about(),
                    Math.max(60, width - who) - AIR), Shorten.toWidth(gc, line.who(), WHO - AIR) });
        }
        gc.dispose();
    }

    private void buttons() {
        boolean writable = session.mayEdit();
        add.setEnabled(writable && subject.get().isPresent());
        change.setEnabled(writable && chosen().isPresent());
        remove.setEnabled(writable && chosen().isPresent());
        table.setToolTipText(chosen().map(Memo::text).orElse(null));
    }

    private Optional<Memo> chosen() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= memos.size() ? Optional.empty() : Optional.of(memos.get(at));
    }

    private void key(Event e) {
        if (e.keyCode == SWT.DEL) {
            chosen().ifPresent(edits::remove);
        } else if (e.keyCode == SWT.F2) {
            chosen().ifPresent(this::change);
        } else if (e.keyCode == SWT.INSERT) {
            add();
        }
    }

    /** Writes a new one. */
    public void add() {
        Optional<Subject> about = session.mayEdit() ? subject.get() : Optional.empty();
        about.ifPresent(s -> edits.write(table.getShell(), s));
    }

    /** Shows one to be read and changed. */
    public void change(Memo memo) {
        edits.change(table.getShell(), memo);
    }
}
