package org.navette.app.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Theme;

/**
 * The product, started once on a thread of its own as Equinox would start it: from its plugin.xml and its model. Stories are
 * played inside its event loop.
 */
final class Workbench {
    private static final long PATIENCE_SECONDS = 60;
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
    private final CompletableFuture<Display> started = new CompletableFuture<>();
    private final CompletableFuture<Object> ended = new CompletableFuture<>();
    private final List<String> surprises = new CopyOnWriteArrayList<>();
    private final Locale locale = Locale.getDefault();
    private final ILogListener errors = (status, plugin) -> logged(status);
    private boolean expecting;
    private MApplication application;
    private Display display;

    /** What a user does and sees. */
    @FunctionalInterface
    interface Story {
        void play(Workbench workbench) throws Exception;
    }

    /** @param home folder of settings, log and studies; English and light are chosen in it */
    Workbench(Path home) throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("window.properties"), "language=en\ntheme=light\n");
        System.setProperty("navette.home", home.toString());
        if (Display.getCurrent() != null) {
            // there can be one only
            Display.getCurrent().dispose();
        }
        Platform.addLogListener(errors);
        Thread.ofPlatform().name("workbench").daemon().start(this::run);
        display = started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            ended.complete(new E4Application() {
                @Override
                public E4Workbench createE4Workbench(IApplicationContext context, Display made) {
                    E4Workbench workbench = super.createE4Workbench(context, made);
                    application = workbench.getApplication();
                    made.addFilter(SWT.Show, Workbench.this::dialog);
                    workbench.getContext().get(IEventBroker.class).subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE,
                            event -> made.asyncExec(() -> started.complete(made)));
                    return workbench;
                }
            }.start(new ProductContext(ProductTest.properties())));
        } catch (Exception | Error e) {
            started.completeExceptionally(e);
            ended.completeExceptionally(e);
        }
    }

    /** Plays a story; fails when it does, when a dialog comes unasked, or when anything is logged as an error. */
    void play(Story story) throws Exception {
        surprises.clear();
        Throwable[] failure = { null };
        display.syncExec(() -> {
            try {
                story.play(this);
            } catch (Exception | Error e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw new AssertionError(failure[0].getMessage(), failure[0]);
        }
        if (!surprises.isEmpty()) {
            throw new AssertionError(surprises.toString());
        }
    }

    /** As {@link #play}, but dialogs may come: whoever opens them closes them. */
    void expectingDialogs(Story story) throws Exception {
        expecting = true;
        try {
            play(story);
        } finally {
            expecting = false;
        }
    }

    /** Quits by the command of the menu, waits until the application has ended, and leaves everything as it was. */
    Object quit() throws Exception {
        try {
            display.asyncExec(() -> command("quit", Map.of()));
            return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            Platform.removeLogListener(errors);
            Theme.use(Theme.LIGHT);
            Locale.setDefault(locale);
            Catalogue.speak(locale);
            System.clearProperty("navette.home");
        }
    }

    /** A dialog nobody asked for would wait for ever. */
    private void dialog(Event event) {
        if (!expecting && event.widget instanceof Shell shell && shell.getParent() != null && (shell.getStyle() & MODAL) != 0) {
            surprises.add("dialog: " + String.join(" ", Widgets.all(shell, Label.class).stream().map(Label::getText).toList()));
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            });
        }
    }

    private void logged(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR) {
            surprises.add("logged: " + status + (status.getException() == null ? "" : " " + status.getException()));
        }
    }

    /** Waits, with the event loop running. @param what for the failure after a minute */
    void until(String what, BooleanSupplier met) {
        until(PATIENCE_SECONDS, () -> what, met);
    }

    void until(long seconds, Supplier<String> what, BooleanSupplier met) {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end || !surprises.isEmpty()) {
                throw new AssertionError("waited in vain for: " + what.get() + " " + surprises);
            }
            if (!display.readAndDispatch()) {
                // wakes the display to look again
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** Plays a story in each dialog that a deed opens, one behind the other; each story lets its dialog close. */
    @SafeVarargs
    final void dialogs(Runnable deed, Consumer<Shell>... stories) {
        Deque<Consumer<Shell>> left = new ArrayDeque<>(List.of(stories));
        Throwable[] failure = { null };
        inNext(List.of(display.getShells()), left, failure);
        display.asyncExec(deed);
        until("the dialogs", () -> left.isEmpty() || failure[0] != null);
        if (failure[0] != null) {
            throw new AssertionError(failure[0].getMessage(), failure[0]);
        }
    }

    /** A dialog has an event loop of its own: what is to happen in it must be called by it. */
    private void inNext(List<Shell> before, Deque<Consumer<Shell>> left, Throwable[] failure) {
        display.timerExec(50, () -> {
            Shell shell = opened(before).orElse(null);
            if (shell == null) {
                inNext(before, left, failure);
                return;
            }
            try {
                left.peek().accept(shell);
                until("the end of the dialog", shell::isDisposed);
                left.poll();
                if (!left.isEmpty()) {
                    inNext(before, left, failure);
                }
            } catch (RuntimeException | Error e) {
                failure[0] = e;
                if (!shell.isDisposed()) {
                    shell.dispose();
                }
            }
        });
    }

    private Optional<Shell> opened(List<Shell> before) {
        return Arrays.stream(display.getShells()).filter(s -> !before.contains(s) && s.isVisible() && s.getDefaultButton() != null).findFirst();
    }

    StudySession session() {
        return application.getContext().get(StudySession.class);
    }

    MWindow window() {
        return application.getChildren().getFirst();
    }

    Shell shell() {
        return (Shell) window().getWidget();
    }

    MPart part(String name) {
        return application.getContext().get(EModelService.class)
                .findElements(application, "org.navette.part." + name, MPart.class).getFirst();
    }

    /** The controls of a part; fails when it is not rendered. */
    Composite face(String name) {
        return (Composite) part(name).getWidget();
    }

    /** Runs a command of the model as its menu entry would, once it is possible. @param name behind org.navette.command. */
    void command(String name, Map<String, Object> parameters) {
        IEclipseContext context = window().getContext();
        var command = context.get(ECommandService.class).createCommand("org.navette.command." + name, parameters);
        EHandlerService handlers = context.get(EHandlerService.class);
        until(name + " to be possible", () -> handlers.canExecute(command));
        handlers.executeHandler(command);
    }

    /** View › a part. */
    void bring(String part) {
        command("part", Map.of("org.navette.parameter.part", "org.navette.part." + part));
        until(part + " in front", () -> face(part) != null && face(part).isVisible());
    }
}
