package org.navette.ui.guide;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** The guide beside the window: pages at the left, the page at the right; one such window is enough. */
public final class GuideWindow {
    private static GuideWindow open;
    private final Shell shell;
    private final GuideTrail trail = new GuideTrail();
    private Guide guide;
    private List<GuidePage> listed = List.of();
    private Text search;
    private org.eclipse.swt.widgets.List topics;
    private GuideView view;
    private FlatButton back;
    private FlatButton forward;
    private int percent = 100;

    private GuideWindow(Shell parent, StudySession session) {
        shell = new Shell(parent, SWT.SHELL_TRIM);
        Rectangle screen = parent.getMonitor().getClientArea();
        int width = Math.min(screen.width - 40, 900 * Math.min(150, Fonts.choice().percent()) / 100);
        int height = Math.min(screen.height - 60, 640);
        shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
        shell.setLayout(new FillLayout());
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        Runnable stop = session.on(event -> {
            if (event instanceof SessionEvent.LookChanged) {
                shell.getDisplay().asyncExec(this::anew);
            }
        });
        shell.addListener(SWT.Dispose, e -> {
            stop.run();
            open = null;
        });
        build();
    }

    /** Shows a topic, in the window that is open already or in a new one. @return its shell */
    public static Shell show(Shell parent, StudySession session, String topic) {
        if (open == null) {
            open = new GuideWindow(parent, session);
            open.go(topic);
            open.shell.open();
        } else {
            open.go(topic);
            open.shell.setActive();
        }
        open.view.control().setFocus();
        return open.shell;
    }

    private void build() {
        guide = new Guide(Catalogue.locale());
        shell.setText(Messages.text("guide.title"));
        SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(Space.padded(1, Space.GAP));
        search = new Text(left, SWT.SEARCH | SWT.BORDER);
        search.setMessage(Messages.text("guide.search"));
        search.setLayoutData(Space.wide());
        search.addListener(SWT.Modify, e -> list());
        topics = Spoken.as(new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL), Messages.text("guide.title"));
        topics.setLayoutData(Space.fill());
        topics.addListener(SWT.Selection, e -> go(listed.get(topics.getSelectionIndex()).topic()));
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(Space.plain(1));
        Composite bar = new Composite(right, SWT.NONE);
        bar.setLayout(Space.padded(4, Space.TIGHT));
        bar.setLayoutData(Space.wide());
        back = FlatButton.icon(bar, "previous", Messages.text("guide.back"), () -> step(-1));
        forward = FlatButton.icon(bar, "next", Messages.text("guide.forward"), () -> step(1));
        FlatButton.words(bar, null, "A−", Messages.text("guide.smaller"), () -> zoom(-10));
        FlatButton.words(bar, null, "A+", Messages.text("guide.larger"), () -> zoom(10));
        view = new GuideView(right, this::go);
        view.zoom(percent);
        view.control().setLayoutData(Space.fill());
        view.control().addListener(SWT.KeyDown, this::key);
        sash.setWeights(28, 72);
        list();
        Dress.all(shell);
    }

    private void anew() {
        if (!shell.isDisposed()) {
            String topic = trail.step(0);
            shell.getChildren()[0].dispose();
            build();
            shell.layout(true, true);
            show(topic);
        }
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.ALT) != 0 && (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT)) {
            step(e.keyCode == SWT.ARROW_LEFT ? -1 : 1);
        } else if ((e.stateMask & SWT.MOD1) != 0 && (e.character == '+' || e.character == '=' || e.keyCode == SWT.KEYPAD_ADD)) {
            zoom(10);
        } else if ((e.stateMask & SWT.MOD1) != 0 && (e.character == '-' || e.keyCode == SWT.KEYPAD_SUBTRACT)) {
            zoom(-10);
        }
    }

    private void zoom(int by) {
        percent = Math.clamp(percent + by, 60, 300);
        view.zoom(percent);
    }

    private void list() {
        listed = guide.find(search.getText());
        topics.removeAll();
        listed.forEach(p -> topics.add(p.title()));
        if (!listed.isEmpty() && !search.getText().isBlank()) {
            go(listed.getFirst().topic());
        }
        if (listed.isEmpty()) {
            topics.add(Messages.text("guide.nothing"));
        }
        topics.setEnabled(!listed.isEmpty());
    }

    private void step(int steps) {
        show(trail.step(steps));
    }

    private void go(String topic) {
        trail.go(topic);
        show(topic);
    }

    private void show(String topic) {
        GuidePage page = guide.page(topic);
        view.show(page);
        topics.setSelection(listed.indexOf(page));
        shell.setText(page.title() + " – " + Messages.text("guide.title"));
        back.setEnabled(trail.may(-1));
        forward.setEnabled(trail.may(1));
    }
}
