package org.navette.ui.tour;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.crosstab.CrosstabPart;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Leads through the sample study: watches what the user does and keeps the card beside the place it speaks of. */
public final class TourGuide implements TourStage, TourCard.Door {
    private static final int STATUS = 34;
    @Inject
    private StudySession session;
    private Parts parts;
    private Tour tour;
    private TourDeeds deeds;
    private TourCard card;
    private int cells;
    private final Listener resized = this::moved;

    @PostConstruct
    void listen(IEclipseContext context) {
        parts = context.get(Parts.class);
        tour = new Tour(session.settings());
        deeds = new TourDeeds(session, this);
        context.set(TourGuide.class, this);
        session.on(this::hear);
    }

    /** Goes on where the tour was when the program ended. */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        if (tour != null && tour.running() && System.getProperty("navette.shots") == null && System.getProperty("navette.bench") == null) {
            shell().getDisplay().asyncExec(this::start);
        }
    }

    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) org.osgi.service.event.Event event) {
        look();
    }

    /** Whether it was begun and not ended. */
    public boolean running() {
        return tour.running();
    }

    /** Begins, or goes on. */
    public void start() {
        tour.start();
        draw();
        look();
    }

    /** Help › Guided tour: begins; while it goes on, leads to the card and back. */
    public void command() {
        if (card == null) {
            start();
            return;
        }
        card.turn();
    }

    /** Goes to a step. @param number from 1 */
    public void at(int number) {
        tour.at(number);
        start();
    }

    @Override
    public void take() {
        tour.step().ifPresent(step -> {
            boolean inside = card != null && card.focused();
            deeds.take(step);
            if (inside) {
                shell().getDisplay().asyncExec(() -> {
                    if (card != null) {
                        card.focus();
                    }
                });
            }
        });
    }

    @Override
    public void back() {
        tour.back();
        draw();
    }

    @Override
    public void skip() {
        tour.skip();
        draw();
    }

    @Override
    public void end() {
        tour.end();
        clear();
    }

    @Override
    public void show(String part) {
        parts.activate(part);
    }

    @Override
    public void cell() {
        parts.activate(Parts.CROSSTAB).map(CrosstabPart.class::cast).filter(p -> p.result() != null && !p.result().rows().isEmpty())
                .ifPresent(p -> p.choose(0, cells % p.result().columns().size()));
    }

    private void hear(SessionEvent event) {
        if (event instanceof SessionEvent.CellOpened) {
            cells++;
        }
        if (event instanceof SessionEvent.LookChanged && card != null) {
            clear();
            draw();
        }
        look();
    }

    private void look() {
        if (tour == null || !tour.running() || card == null) {
            return;
        }
        String part = parts.active();
        long document = session.shown().orElse(0);
        int opened = cells;
        if (session.study().isPresent()) {
            session.promptly("tour", s -> Scene.of(s, part, document, opened), this::seen);
        } else {
            seen(Scene.NOWHERE);
        }
    }

    private void seen(Scene scene) {
        tour.see(scene);
        draw();
    }

    private void draw() {
        Shell shell = shell();
        if (!tour.running() || shell == null || shell.isDisposed()) {
            return;
        }
        if (card == null) {
            card = new TourCard(shell, this);
            shell.addListener(SWT.Resize, resized);
        }
        Rectangle room = shell.getClientArea();
        room.height -= STATUS;
        card.show(TourWords.of(tour, KeyBook.current()), tour.mayBack(), tour.step().isPresent() && tour.scene().sample(), about(room), room);
    }

    private void moved(Event e) {
        shell().getDisplay().asyncExec(this::draw);
    }

    /** Where the part stands that the step is about; all the room when it is not to be seen. */
    private Rectangle about(Rectangle room) {
        String part = tour.step().map(TourStep::part).orElse("");
        return parts.widget(part).filter(Composite.class::isInstance).map(Composite.class::cast).filter(c -> !c.isDisposed() && c.isVisible())
                .map(c -> shell().getDisplay().map(c, shell(), c.getClientArea())).orElse(room);
    }

    private void clear() {
        if (card != null) {
            card.close();
            card = null;
            shell().removeListener(SWT.Resize, resized);
        }
    }

    private Shell shell() {
        return (Shell) parts.window().getWidget();
    }
}
