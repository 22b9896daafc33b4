package org.navette.analysis.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.formats.encoding.InputFile;
import org.navette.store.Study;

/**
 * Declares a file of behaviour as {@link ImportBehaviour} would, in an engine of its own that goes away afterwards: what would be
 * taken, what not, and which customers meet those of the study.
 */
public final class CheckBehaviour implements Analysis<ImportBehaviour.Params, CheckBehaviour.Result> {
    /**
     * @param rows            that would be taken, with or without a customer
     * @param withoutCustomer of these, rows that name no customer
     * @param rejected        rows that would not be taken
     * @param causes          why not → how many
     * @param examples        the first of each cause, in the order of the file
     * @param total           sum of the amounts, or null without an amount column
     * @param notes           sentences: what looks wrong, and what to do
     */
    public record Result(long rows, long withoutCustomer, long rejected, Map<Refusal.Cause, Long> causes, List<Refusal> examples,
            LocalDate first, LocalDate last, Double total, KeyMatch match, List<String> notes) {
        public Result {
            causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
            examples = List.copyOf(examples);
            notes = List.copyOf(notes);
        }
    }

    @Override
    public Result run(Study study, ImportBehaviour.Params params, Progress progress) {
        InputFile.require(params.file());
        Path aside = Scratch.folder();
        try (DuckDbEngine engine = DuckDbEngine.open(aside.resolve("check.duckdb"))) {
            Source source = new Source(0, params.name() == null || params.name().isBlank() ? "?" : params.name(), params.kind(), params.file().toString(), params.reference(), params.columns(), 0, "");
            Refusals refusals = new Refusals(refusal -> { });
            Declared declared = new BehaviourLoad(engine, params, refusals, progress).into(source);
            SourceTable table = engine.table(source).orElseThrow();
            KeyMatch match = KeyMatch.of(engine, table, new HashSet<>(study.documents().customers().values()),
                    progress);
            return new Result(declared.rows(), declared.withoutCustomer(), refusals.count(), refusals.counts(), refusals.examples(),
                    declared.first(), declared.last(), declared.totalAmount(), match, notes(study, params, declared, match,
                            ProfileValues.read(engine, table, params, new HashSet<>(study.cases().keys().values()),
                                    Locale.forLanguageTag(study.language()), progress)));
        } finally {
            Scratch.discard(aside);
        }
    }

    private static List<String> notes(Study study, ImportBehaviour.Params params, Declared declared, KeyMatch match, ProfileValues profile) {
        List<String> notes = new ArrayList<>();
        if (params.name() != null && study.sources().find(params.name()).isPresent()) {
            notes.add(Messages.text("behaviour.taken", params.name()));
        }
        notes.addAll(SourceNotes.of(params, declared, match, profile));
        return notes;
    }

    /** A folder for the time of one work. */
    static final class Scratch {
        private Scratch() {
        }

        static Path folder() {
            try {
                return Files.createTempDirectory("navette-check");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void discard(Path folder) {
            try {
                LookAtBehaviour.discard(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
