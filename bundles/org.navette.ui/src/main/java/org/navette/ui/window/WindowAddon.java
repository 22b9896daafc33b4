package org.navette.ui.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.navette.store.Label;
import org.navette.ui.Messages;
import org.navette.ui.bench.WindowBench;
import org.navette.ui.intake.FileDrop;
import org.navette.ui.journal.JournalState;
import org.navette.ui.look.Outfit;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.shots.Camera;
import org.navette.ui.shots.Shots;
import org.navette.ui.study.StudyActions;
import org.navette.ui.widgets.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Keeps the frame in step with the session: perspective, title, names of Undo and Redo, the part to look at. */
public final class WindowAddon {
    private static final String LAYOUT = "window.layout";
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private IEventBroker broker;
    @Inject
    private StudySession session;
    private Parts parts;
    private StudyPlaces places;

    @PostConstruct
    void listen(IEclipseContext context) {
        parts = ContextInjectionFactory.make(Parts.class, context);
        context.set(Parts.class, parts);
        places = new StudyPlaces(session, parts);
        session.settings().get(LAYOUT).filter(words -> own()).ifPresent(words -> WindowLayout.apply(parts.window(), words));
        context.set(JournalState.class, JournalState.NOTHING);
        session.on(this::hear);
    }

    /** Opens the study named at the start, when there is one. */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        // the style engine is there only now; parts are drawn in the theme already
        application.getContext().get(IThemeEngine.class).setTheme(Theme.current().id(), false);
        session.fire(new SessionEvent.LookChanged()); // the engine has coloured over what was drawn before it
        new WindowBounds(parts.window(), session.settings()).restore(System.getProperty("navette.size", "").split(",")[0],
                Arrays.stream(Display.getCurrent().getMonitors()).map(Monitor::getClientArea).toList());
        if (parts.window().getWidget() instanceof Shell shell) {
            FileDrop.on(shell, session);
        }
        title();
        names(JournalState.NOTHING);
        String study = System.getProperty("navette.study");
        if (study != null) {
            new StudyActions(session).open(Path.of(study));
        }
        Outfit.tabs();
        if (study == null && System.getProperty("navette.shots") == null && Preference.REOPEN.in(session.settings()).equals("yes")) {
            session.settings().recent().stream().findFirst().ifPresent(new StudyActions(session)::open);
        }
        String shots = System.getProperty("navette.shots");
        if (shots != null) {
            Path folder = Path.of(shots);
            new Shots(Display.getCurrent(), session, parts, folder, new Camera(folder)::take).begin(
                    Shots.sizes(System.getProperty("navette.size", "1280x800,1920x1080")), study == null ? null : Path.of(study),
                    () -> parts.window().getContext().get(IWorkbench.class).close());
        }
        String bench = System.getProperty("navette.bench");
        if (bench != null) {
            new WindowBench(Display.getCurrent(), session, parts, Path.of(bench)).begin();
        }
    }

    /** Remembers where the window stood. */
    @PreDestroy
    void end() {
        if (System.getProperty("navette.size") == null && own()) {
            new WindowBounds(parts.window(), session.settings()).keep();
        }
        if (own()) {
            session.settings().put(LAYOUT, WindowLayout.of(parts.window()));
        }
    }

    /** Whether a person works in this window, and no walk through it. */
    private static boolean own() {
        return System.getProperty("navette.shots") == null && System.getProperty("navette.bench") == null;
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> {
                places.enter();
                journal();
            }
            case SessionEvent.Closed closed -> {
                places.leave(parts.active());
                parts.perspective(Parts.WELCOME);
                names(JournalState.NOTHING);
            }
            case SessionEvent.Changed changed -> journal();
            case SessionEvent.LookChanged look -> journal();
            case SessionEvent.DocumentShown shown -> {
                places.read(shown.document());
                if (shown.follow()) {
                    parts.activate(Parts.READING); // else it is seen beside the list
                }
            }
            case SessionEvent.CodeWanted wanted -> {
                // the reading part's business
            }
            case SessionEvent.CodePicked picked -> {
                // the reading part's business
            }
            case SessionEvent.DefinitionTurned turned -> {
                // the codebook's business
            }
            case SessionEvent.CoderChosen chosen -> {
                // the parts' business
            }
            case SessionEvent.MachineChosen chosen -> {
                // the parts' business
            }
            case SessionEvent.CellOpened cell -> {
                // the tour's business
            }
            case SessionEvent.SampleWanted wanted -> {
                // the list's business
            }
        }
        title();
        if (event instanceof SessionEvent.Opened || event instanceof SessionEvent.Closed || event instanceof SessionEvent.LookChanged) {
            Display.getCurrent().asyncExec(parts::refocus); // faces were built anew, and with the old one the focus went
        }
    }

    private void title() {
        parts.window().setLabel(session.study().map(s -> s.title() + " – Navette").orElse("Navette"));
    }

    private void journal() {
        session.read("journal", JournalState::of, this::names);
    }

    private void names(JournalState state) {
        application.getContext().set(JournalState.class, state);
        name("org.navette.menu.undo", "edit.undo", state, JournalState::undo);
        name("org.navette.menu.redo", "edit.redo", state, JournalState::redo);
        broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void name(String id, String key, JournalState state, Function<JournalState, java.util.Optional<Label>> of) {
        String name = of.apply(state).map(l -> Messages.text(key + ".name", l.sentence())).orElse(Messages.text(key));
        models.findElements(application, id, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU)
                .forEach(item -> item.setLabel(name));
    }
}
