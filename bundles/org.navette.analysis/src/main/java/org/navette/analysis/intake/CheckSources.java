package org.navette.analysis.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.ImportedFile;
import org.navette.store.Imports.Imported;
import org.navette.store.Study;

/** Looks whether imported files are still what they were, and how many customers of the study behaviour knows. */
public final class CheckSources implements Analysis<CheckSources.Params, CheckSources.Result> {
    public record Params() {
    }

    /** What became of a file since. */
    public enum State {
        UNCHANGED, CHANGED, MISSING
    }

    /**
     * @param states  in the order of {@code study.imports().list()}
     * @param matched name of a behavioural source → customers of the study that it knows
     * @param customers of the study's documents
     */
    public record Result(List<State> states, Map<String, Long> matched, long customers) {
        public Result {
            states = List.copyOf(states);
            matched = Map.copyOf(matched);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        List<State> states = new ArrayList<>();
        for (Imported imported : study.imports().list()) {
            progress.begin(Messages.text("intake.reading", imported.file().path()), 0);
            states.add(state(imported.file(), progress));
        }
        Set<String> customers = new HashSet<>(study.documents().customers().values());
        Map<String, Long> matched = new HashMap<>();
        Path file = study.beside(MetricDesk.SUFFIX);
        List<Source> sources = study.sources().list();
        if (!sources.isEmpty() && Files.exists(file)) {
            try (DuckDbEngine engine = DuckDbEngine.open(file)) {
                for (Source source : sources) {
                    try {
                        matched.put(source.name(), BehaviourLoad.matched(engine, source, customers, progress));
                    } catch (InputProblem gone) {
                        continue; // its state tells of the file, the other sources are counted all the same
                    }
                }
            }
        }
        return new Result(states, matched, customers.size());
    }

    private static State state(ImportedFile imported, Progress progress) {
        try {
            Path file = Path.of(imported.path());
            return !Files.isReadable(file) || !Files.isRegularFile(file) ? State.MISSING
                    : FileHash.of(file, progress).equals(imported.sha256()) ? State.UNCHANGED : State.CHANGED;
        } catch (InvalidPathException e) {
            return State.MISSING; // a path of another system
        }
    }
}
