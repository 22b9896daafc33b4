package org.navette.ui.session;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.store.Change;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.preferences.Preference;

/**
 * The open study, and the only bridge from its changes to the display's thread. Everything here is called on that thread;
 * reading goes through {@link #read}, edits and long work through {@link #edit} and {@link #run}.
 */
public final class StudySession {
    private static final String MACHINE = "machine";
    private final Executor ui;
    private final Settings settings;
    private final Tasks tasks;
    private final LatestReader reader;
    private final List<Consumer<SessionEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> changedTables = new HashSet<>();
    private final Set<Long> changedDocuments = new HashSet<>();
    private boolean manyDocuments;
    private boolean telling;
    private Study study;
    /** Done when the study closed last is closed indeed. */
    private volatile CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);
    private boolean backupTold;
    private Runnable stopListening = () -> { };
    private final Turns coding = new Turns();
    private long[] order = {};
    private long shown;
    private Segment place;

    /** @param ui runs things on the display's thread, later. @param onProblem hears of everything that went wrong */
    public StudySession(Executor ui, Settings settings, Consumer<Throwable> onProblem) {
        this.ui = ui;
        this.settings = settings;
        tasks = new Tasks(ui, onProblem);
        reader = new LatestReader(ui, onProblem);
    }

    public Optional<Study> study() {
        return Optional.ofNullable(study);
    }

    public Tasks tasks() {
        return tasks;
    }

    public Settings settings() {
        return settings;
    }

    /** Who puts a code that was chosen in the codebook: the text or the grid. */
    public Turns coding() {
        return coding;
    }

    /** Who codes, tags and notes in this window: remembered for each study, at first the person at the desk; empty without a study. */
    public String who() {
        return study == null ? "" : settings.get(coderKey()).or(() -> Preference.CODER.said(settings)).orElse(study.who());
    }

    /** Somebody else codes from now on. @param name not blank */
    public void codeAs(String name) {
        if (study != null && !name.equals(who())) {
            settings.put(coderKey(), name);
            fire(new SessionEvent.CoderChosen(name));
        }
    }

    /** When the machine's opinion is shown; remembered for all studies. */
    public MachineOpinion machine() {
        return MachineOpinion.of(settings.get(MACHINE).orElse(""));
    }

    /** The machine's opinion is shown or hidden from now on. */
    public void machine(MachineOpinion opinion) {
        if (opinion != machine()) {
            settings.put(MACHINE, opinion.word());
            fire(new SessionEvent.MachineChosen(opinion));
        }
    }

    /** Who looks at the study in this window. */
    public Onlooker onlooker() {
        return new Onlooker(who(), machine());
    }

    private String coderKey() {
        return "coder." + study.file().toAbsolutePath();
    }

    /** @return runs to stop listening */
    public Runnable on(Consumer<SessionEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells everybody. */
    public void fire(SessionEvent event) {
        listeners.forEach(l -> l.accept(event));
    }

    /** Whether the open study may be changed: there is one, and it is not open for reading only. */
    public boolean mayEdit() {
        return study != null && !study.readOnly();
    }

    /** Opens or makes a study in the background and shows it. */
    public void open(String title, Function<Progress, Study> opening) {
        tasks.run(title, opening(opening), this::adopt);
    }

    /** As above, for those who show themselves what went wrong. */
    public void open(String title, Function<Progress, Study> opening, Consumer<Throwable> failed) {
        tasks.run(title, opening(opening), this::adopt, failed);
    }

    /** Behind the end of the study that was closed before: it may be the same one. */
    private Function<Progress, Study> opening(Function<Progress, Study> opening) {
        return progress -> {
            closed.join();
            return opening.apply(progress);
        };
    }

    /** Calls back, once and on the display's thread, when the backup that opening the study began could not be made. */
    public void backupProblem(Consumer<Throwable> told) {
        Study of = study;
        if (of != null && !backupTold) {
            of.backup().exceptionally(problem -> {
                ui.execute(() -> {
                    if (of == study && !backupTold) {
                        backupTold = true;
                        told.accept(problem instanceof CompletionException ? problem.getCause() : problem);
                    }
                });
                return Optional.empty();
            });
        }
    }

    /** Shows a study that is open already; the one before is closed. */
    public void adopt(Study opened) {
        close();
        study = opened;
        stopListening = opened.onChange(this::changed);
        settings.opened(opened.file());
        fire(new SessionEvent.Opened());
    }

    /** Closes the study, behind all work on it. */
    public void close() {
        if (study == null) {
            return;
        }
        Study closing = study;
        study = null;
        stopListening.run();
        tasks.cancel();
        reader.forget();
        order = new long[0];
        shown = 0;
        place = null;
        backupTold = false;
        CompletableFuture<Void> end = new CompletableFuture<>();
        closed = end;
        tasks.quietly(() -> reader.after(() -> {
            try {
                closing.close();
            } finally {
                end.complete(null);
            }
        }));
        fire(new SessionEvent.Closed());
    }

    /** Reads in the background; of readings with the same key only the latest one's result arrives. */
    public <T> void read(Object key, Function<Study, T> reading, Consumer<T> done) {
        Study from = study;
        if (from != null) {
            reader.read(key, () -> reading.apply(from), done);
        }
    }

    /** As {@link #read}, for short readings that a key waits for: counts over the whole study do not stand before them. */
    public <T> void promptly(Object key, Function<Study, T> reading, Consumer<T> done) {
        Study from = study;
        if (from != null) {
            reader.promptly(key, () -> reading.apply(from), done);
        }
    }

    /** Whether nothing is being read and no work is in hand. */
    public boolean idle() {
        return reader.idle() && tasks.state().isEmpty();
    }

    /** One undoable edit, in the background; listeners hear of it as a change. */
    public void edit(Label label, Consumer<Editor> work) {
        edit(label, work, () -> { });
    }

    /** As above. @param failed called on the display's thread when nothing was changed: what was shown already must be taken back */
    public void edit(Label label, Consumer<Editor> work, Runnable failed) {
        Study in = study;
        if (in != null) {
            tasks.quietly(() -> {
                try {
                    in.edit(label, editor -> {
                        work.accept(editor);
                        return null;
                    });
                } catch (RuntimeException | Error e) {
                    ui.execute(failed);
                    throw e;
                }
            });
        }
    }

    /** Long work on the study with progress and Cancel in the status line. */
    public <T> void run(String title, BiFunction<Study, Progress, T> work, Consumer<T> done) {
        Study in = study;
        if (in != null) {
            tasks.run(title, progress -> work.apply(in, progress), done);
        }
    }

    /** As {@link #run(String, BiFunction, Consumer)}, for those who show themselves what went wrong. */
    public <T> void run(String title, BiFunction<Study, Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Study in = study;
        if (in != null) {
            tasks.run(title, progress -> work.apply(in, progress), done, failed);
        }
    }

    /** The order of documents in the list: what next and previous mean. */
    public void order(long[] ids) {
        order = ids;
    }

    /** Ids of the listed documents in that order. */
    public long[] order() {
        return order.clone();
    }

    /** Shows a document at a place (null: its beginning). @param follow true to bring the reader there */
    public void show(long document, Segment where, boolean follow) {
        shown = document;
        place = where;
        fire(new SessionEvent.DocumentShown(document, where, follow));
    }

    /** The document being read; empty when there is none. */
    public OptionalLong shown() {
        return shown == 0 ? OptionalLong.empty() : OptionalLong.of(shown);
    }

    /** The place in it that was asked for, or null. */
    public Segment place() {
        return place;
    }

    /** The document so many steps after the shown one in the list's order. */
    public OptionalLong neighbour(int steps) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == shown && i + steps >= 0 && i + steps < order.length) {
                return OptionalLong.of(order[i + steps]);
            }
        }
        return OptionalLong.empty();
    }

    /** Where studies of the user go when nothing else is said. */
    public static Path home() {
        return Path.of(System.getProperty("navette.home", System.getProperty("user.home")));
    }

    private void changed(Change change) {
        synchronized (changedTables) {
            changedTables.addAll(change.tables());
            changedDocuments.addAll(change.documents());
            manyDocuments |= change.documents().isEmpty();
            if (telling) {
                return;
            }
            telling = true;
        }
        ui.execute(this::tell);
    }

    private void tell() {
        SessionEvent.Changed event;
        synchronized (changedTables) {
            event = new SessionEvent.Changed(Set.copyOf(changedTables),
                    manyDocuments ? Set.of() : Set.copyOf(changedDocuments));
            changedTables.clear();
            changedDocuments.clear();
            manyDocuments = false;
            telling = false;
        }
        if (study != null) {
            fire(event);
        }
    }
}
