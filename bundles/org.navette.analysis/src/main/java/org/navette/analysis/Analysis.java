package org.navette.analysis;

import org.navette.core.progress.Progress;
import org.navette.store.Study;

/**
 * One capability: parameters in, a typed result out. The window, the command line, reports and tests all call this.
 *
 * <p>Throws {@code InputProblem} when what the user gave cannot be used and {@code Cancelled} when the user stopped; the
 * study is unchanged after either.
 */
public interface Analysis<P extends Record, R extends Record> {
    R run(Study study, P params, Progress progress);
}
