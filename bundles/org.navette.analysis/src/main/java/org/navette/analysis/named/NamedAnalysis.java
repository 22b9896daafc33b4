package org.navette.analysis.named;

import java.util.List;

import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/**
 * An analysis that is asked for by name: the verb {@code analyse}, the window's form and the tests read the same definition.
 *
 * <p>Its title stands under {@code named.NAME} and what it does under {@code named.NAME.about} in the messages.
 */
public interface NamedAnalysis {
    /** The word by which it is asked for: lower-case letters and hyphens. */
    String name();

    /** In the order in which a form shows them. */
    List<Parameter> parameters();

    /**
     * Throws {@code InputProblem} when the study or the values cannot be used and {@code Cancelled} when the user stopped; the
     * study is unchanged after either.
     */
    Findings run(Study study, Values values, Progress progress);

    /** Whether it may change the study or the data beside it, so that the study must be open for writing. */
    default boolean writes() {
        return false;
    }

    /** Its name in the user's language. */
    default String title() {
        return Messages.text("named." + name());
    }

    /** What it does, in one or two sentences in the user's language. */
    default String description() {
        return Messages.text("named." + name() + ".about");
    }
}
