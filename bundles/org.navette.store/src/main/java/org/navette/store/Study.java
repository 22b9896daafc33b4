package org.navette.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One research project: one {@code .navette} file. Reads may come from any thread; edits are serialised.
 *
 * <p>Every failure that a user can mend (no such file, not a study, newer schema, read-only, disk full, in use by another
 * process) is an {@link org.navette.core.problem.InputProblem}.
 */
public final class Study implements AutoCloseable {
    /** Makes an empty study. @param who the person at the desk, kept with every journal entry */
    public static Study create(Path file, String title, String language, String who) { throw new UnsupportedOperationException(); }

    /** Opens a study for reading and writing, migrating an older schema after a copy of the file was kept beside it. */
    public static Study open(Path file, String who) { throw new UnsupportedOperationException(); }

    /** Opens a study without ever writing to its folder. */
    public static Study openReadOnly(Path file) { throw new UnsupportedOperationException(); }

    public Path file() { throw new UnsupportedOperationException(); }
    public String title() { throw new UnsupportedOperationException(); }
    public String language() { throw new UnsupportedOperationException(); }
    public String who() { throw new UnsupportedOperationException(); }
    public boolean readOnly() { throw new UnsupportedOperationException(); }

    /** A file or folder beside the study that belongs to it: {@code x.navette} → {@code x.<suffix>}. */
    public Path beside(String suffix) { throw new UnsupportedOperationException(); }

    public Documents documents() { throw new UnsupportedOperationException(); }
    public Variables variables() { throw new UnsupportedOperationException(); }
    public Codebook codebook() { throw new UnsupportedOperationException(); }
    public Codings codings() { throw new UnsupportedOperationException(); }
    public Samples samples() { throw new UnsupportedOperationException(); }
    public Sources sources() { throw new UnsupportedOperationException(); }
    public Journal journal() { throw new UnsupportedOperationException(); }
    public StudyInfo info() { throw new UnsupportedOperationException(); }

    /**
     * One edit: one transaction with its journal entry. When the work throws (also {@code Cancelled}), nothing changed.
     * An edit that changes no row leaves no entry.
     */
    public <T> T edit(Label label, Function<Editor, T> work) { throw new UnsupportedOperationException(); }

    /** As {@link #edit(Label, Function)}, for labels that tell what the work found (numbers): the label is asked for afterwards. */
    public <T> T edit(Function<Editor, T> work, Function<T, Label> label) { throw new UnsupportedOperationException(); }

    /** Calls back after each committed change, undo and redo, on the thread that made it. @return runs to stop listening */
    public Runnable onChange(Consumer<Change> listener) { throw new UnsupportedOperationException(); }

    @Override
    public void close() { throw new UnsupportedOperationException(); }
}
