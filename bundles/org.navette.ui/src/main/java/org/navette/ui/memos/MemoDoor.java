package org.navette.ui.memos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.text.Shorten;

/** Memos from where the thing stands: Insert or the menu writes the first one, and shows those there are. */
public final class MemoDoor {
    private static final int INSET = 24;
    private static final int WIDEST = 420;
    private final StudySession session;
    private final MemoEdits edits;
    private final Control at;
    private final Supplier<Optional<Subject>> subject;

    /** Hears the Insert key. @param subject what is chosen in the list, or empty */
    public MemoDoor(StudySession session, Control at, Supplier<Optional<Subject>> subject) {
        this.session = session;
        this.at = at;
        this.subject = subject;
        edits = new MemoEdits(session);
        at.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.INSERT && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
                e.doit = false;
                open();
            }
        });
    }

    /** Gives the list a menu of its own with memos in it. */
    public MemoDoor withMenu() {
        Menu menu = new Menu(at);
        item(menu);
        at.setMenu(menu);
        return this;
    }

    /** Puts memos at the end of a menu. */
    public void item(Menu menu) {
        MenuItem item = item(menu, Messages.text("memos.door"), this::open);
        menu.addListener(SWT.Show, e -> item.setEnabled(subject.get().isPresent()));
    }

    /** Asks for the first one, or offers those there are. */
    public void open() {
        subject.get().ifPresent(about -> {
            Onlooker who = session.onlooker();
            session.read("memo-door", s -> memos(s, Blindness.sight(s, who), about), memos -> {
                if (at.isDisposed()) {
                    return;
                }
                if (memos.isEmpty() && session.mayEdit()) {
                    edits.write(at.getShell(), about);
                } else if (!memos.isEmpty()) {
                    offer(about, memos);
                }
            });
        });
    }

    /** Those on one thing that one may see. */
    static List<Memo> memos(Study study, Sight sight, Subject about) {
        Set<Long> machines = study.codings().codersById().values().stream().filter(Coder::machine).map(Coder::id).collect(Collectors.toSet());
        return study.memos().about(about.kind(), about.id()).stream().filter(m -> MemoSigns.seen(m, sight, machines)).toList();
    }

    private void offer(Subject about, List<Memo> memos) {
        Menu menu = new Menu(at.getShell(), SWT.POP_UP);
        item(menu, Messages.text("memos.door.new"), () -> edits.write(at.getShell(), about)).setEnabled(session.mayEdit());
        new MenuItem(menu, SWT.SEPARATOR);
        GC gc = new GC(at);
        memos.forEach(memo -> item(menu, Shorten.toWidth(gc, MemoLine.called(memo.title(), memo.text()), WIDEST).replace("&", "&&"),
                () -> edits.change(at.getShell(), memo)));
        gc.dispose();
        menu.setLocation(at.toDisplay(INSET, INSET));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String words, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, e -> deed.run());
        return item;
    }
}
