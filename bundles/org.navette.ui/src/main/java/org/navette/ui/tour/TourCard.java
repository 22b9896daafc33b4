package org.navette.ui.tour;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The card of the tour over the window. It never takes the focus by itself; a key leads to it and Escape back. */
final class TourCard {
    private static final int WIDTH = 350;
    private final Shell shell;
    private final Composite frame;
    private final Label count;
    private final Label title;
    private final Label sentence;
    private final Label done;
    private final Composite buttons;
    private final FlatButton take;
    private final FlatButton back;
    private final FlatButton skip;
    private final FlatButton end;
    /** Where the focus was before it came to the card. */
    private Control work;

    /** What its buttons do. */
    interface Door {
        void take();

        void back();

        void skip();

        void end();
    }

    TourCard(Shell shell, Door door) {
        this.shell = shell;
        frame = Dress.own(new Composite(shell, SWT.DOUBLE_BUFFERED));
        frame.setBackground(Theme.current().paper());
        frame.setLayout(Space.padded(1, Space.PAD + 2));
        frame.addListener(SWT.Paint, e -> {
            Rectangle area = frame.getClientArea();
            e.gc.setForeground(Theme.current().accent());
            e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            e.gc.setBackground(Theme.current().accent());
            e.gc.fillRectangle(0, 0, 4, area.height);
        });
        done = words(Fonts.SMALL, Theme.current().positive());
        count = words(Fonts.SMALL, Theme.current().muted());
        title = words(Fonts.TITLE, Theme.current().ink());
        sentence = words(Fonts.BODY, Theme.current().ink());
        buttons = Dress.own(new Composite(frame, SWT.NONE));
        buttons.setBackground(Theme.current().paper());
        org.eclipse.swt.layout.RowLayout row = new org.eclipse.swt.layout.RowLayout(SWT.HORIZONTAL);
        row.marginLeft = row.marginRight = row.marginBottom = 0;
        row.marginTop = Space.TIGHT;
        row.spacing = Space.GAP;
        buttons.setLayout(row);
        buttons.setLayoutData(Space.wide());
        take = button(Messages.text("tour.take"), "tour.take.tip", true, door::take);
        back = button(Messages.text("tour.back"), "tour.back.tip", false, door::back);
        skip = button(Messages.text("tour.skip"), "tour.skip.tip", false, door::skip);
        end = button(Messages.text("tour.leave"), "tour.leave.tip", false, door::end);
        Label way = words(Fonts.SMALL, Theme.current().muted());
        String key = KeyBook.current().words(TourWords.COMMAND);
        way.setText(key.isEmpty() ? "" : Messages.text("tour.way", key).replace("&", "&&"));
        ((GridData) way.getLayoutData()).exclude = key.isEmpty();
        Dress.all(frame);
    }

    private Label words(Fonts font, Color ink) {
        Label label = Dress.own(new Label(frame, SWT.WRAP));
        label.setFont(font.get());
        label.setBackground(Theme.current().paper());
        label.setForeground(ink);
        GridData data = Space.wide();
        data.widthHint = width();
        label.setLayoutData(data);
        return label;
    }

    private FlatButton button(String words, String tip, boolean main, Runnable deed) {
        FlatButton button = new FlatButton(buttons, null, words, Messages.text(tip), main, deed);
        button.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                leave();
            } else if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        return button;
    }

    private static int width() {
        return WIDTH * Math.min(150, Fonts.choice().percent()) / 100;
    }

    /** @param about what it stands beside, in the shell's coordinates. @param room it may stand in */
    void show(TourWords words, boolean mayBack, boolean maySkip, Rectangle about, Rectangle room) {
        boolean inside = focused();
        say(done, words.done());
        say(count, words.count());
        say(title, words.title());
        say(sentence, words.sentence());
        Spoken.as(frame, words.count() + ". " + words.title() + ". " + words.sentence());
        take.say(words.deed());
        shown(take, !words.deed().isEmpty());
        shown(back, mayBack);
        shown(skip, maySkip);
        end.say(Messages.text(words.deed().isEmpty() ? "tour.close" : "tour.leave"));
        frame.layout(true, true);
        frame.setBounds(CardPlace.of(room, about, frame.computeSize(SWT.DEFAULT, SWT.DEFAULT)));
        frame.layout(true, true);
        frame.moveAbove(null);
        if (inside && !focused()) {
            front().setFocus(); // the button that had it is gone
        }
    }

    private static void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
        label.setVisible(!words.isEmpty());
    }

    private static void shown(FlatButton button, boolean now) {
        if (button.getLayoutData() == null) {
            button.setLayoutData(new org.eclipse.swt.layout.RowData());
        }
        ((org.eclipse.swt.layout.RowData) button.getLayoutData()).exclude = !now;
        button.setVisible(now);
    }

    private FlatButton front() {
        return take.isVisible() ? take : end;
    }

    /** Whether the focus is in it. */
    boolean focused() {
        Control focus = shell.getDisplay().getFocusControl();
        return focus != null && !frame.isDisposed() && focus.getParent() == buttons;
    }

    /** Takes the focus, or gives it back to the work when it has it. */
    void turn() {
        if (focused()) {
            leave();
        } else {
            focus();
        }
    }

    /** Takes the focus; Escape gives it back to where it was. */
    void focus() {
        if (!frame.isDisposed()) {
            work = focused() ? work : shell.getDisplay().getFocusControl();
            front().setFocus();
        }
    }

    private void leave() {
        if (work != null && !work.isDisposed() && work.isVisible()) {
            work.setFocus();
        } else {
            front().traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    void close() {
        frame.dispose();
    }
}
