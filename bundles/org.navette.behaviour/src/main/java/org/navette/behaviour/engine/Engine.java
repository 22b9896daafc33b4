package org.navette.behaviour.engine;

import java.sql.SQLException;
import java.util.Optional;

import org.navette.core.progress.Progress;
import org.navette.core.study.Source;

/** A system that computes on behavioural data: the embedded one, or later the firm's own warehouse. */
public interface Engine extends AutoCloseable {
    Dialect dialect();

    /** Where the data of a source stand, or empty when this engine does not hold them: they must be declared again. */
    Optional<SourceTable> table(Source source);

    /**
     * Runs a piece of work as one transaction; pieces run one after the other. Cancels the running statement within a
     * second of {@link Progress#cancelled()}, which is asked on the calling thread only.
     *
     * @throws org.navette.core.progress.Cancelled when the user asked to stop; nothing was changed
     * @throws EngineFault when the engine refuses a statement; nothing was changed
     */
    <T> T work(Progress progress, Work<T> work);

    @Override
    void close();

    /** Statements that belong together. */
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }
}
