package org.navette.analysis.intake;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Takes a behavioural source out of the study. Copied data stay beside the study, so that undo brings the source back whole, until
 * another source takes the name.
 */
public final class RemoveSource implements Analysis<RemoveSource.Params, RemoveSource.Result> {
    /** @param name of the source; ASCII case does not matter */
    public record Params(String name) {
    }

    /** @param name of the source that was removed. @param rows that it had */
    public record Result(String name, long rows) {
    }

    /** The source of that name. @throws InputProblem when there is none, listing those there are */
    static Source named(Study study, String name) {
        return study.sources().find(name).orElseThrow(() -> new InputProblem(Place.NOWHERE,
                Messages.text("source.unknown", name, String.join(", ", study.sources().list().stream().map(Source::name).toList()))));
    }

    /** @throws InputProblem when there is no such source */
    @Override
    public Result run(Study study, Params params, Progress progress) {
        Source source = named(study, params.name());
        return study.edit(Label.of(Deed.REMOVE_SOURCE, source.name()), editor -> {
            editor.removeSource(source.id());
            return new Result(source.name(), source.rows());
        });
    }
}
