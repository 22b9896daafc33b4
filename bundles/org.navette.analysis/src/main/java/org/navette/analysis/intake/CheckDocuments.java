package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.interviews.TextReader;
import org.navette.store.Study;

/** Reads files as {@link ImportDocuments} would, to the end, and writes nothing: what would be taken and what not. */
public final class CheckDocuments implements Analysis<ImportDocuments.Params, CheckDocuments.Result> {
    /**
     * @param documents    that would be taken
     * @param rejected     rows (or files) that would not
     * @param causes       why not → how many
     * @param examples     the first of each cause, in the order of the file
     * @param variables    name → type
     * @param newVariables of these, those that the study has not yet
     * @param newCases     customers that the study does not know yet
     * @param notes        sentences about what was found out or decided
     */
    public record Result(long documents, long rejected, Map<Refusal.Cause, Long> causes, List<Refusal> examples,
            Map<String, String> variables, List<String> newVariables, long newCases, List<String> notes) {
        public Result {
            causes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(causes));
            examples = List.copyOf(examples);
            variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
            newVariables = List.copyOf(newVariables);
            notes = List.copyOf(notes);
        }
    }

    @Override
    public Result run(Study study, ImportDocuments.Params params, Progress progress) {
        if (params.files().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("intake.noFile"));
        }
        params.files().forEach(InputFile::require);
        Refusals refusals = new Refusals(refusal -> { });
        DocumentShelf shelf = new DocumentShelf(study, null);
        DocumentIntake intake = new DocumentIntake(study, shelf, params, refusals, progress);
        Map<String, String> variables = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Path file : params.files()) {
            if (TextReader.reads(file)) {
                intake.text(file);
            } else {
                intake.table(file, variables, notes);
            }
        }
        return new Result(intake.taken(), refusals.count(), refusals.counts(), refusals.examples(), variables, shelf.newVariables(),
                shelf.newCases(), notes);
    }
}
