package org.navette.analysis.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.core.study.SourceSettings;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Deed;
import org.navette.store.ImportedFile;
import org.navette.store.Label;
import org.navette.store.Study;

/** Declares a behavioural source: its rows go into the engine beside the study, or stay in their file by reference. */
public final class ImportBehaviour implements Analysis<ImportBehaviour.Params, ImportBehaviour.Result> {
    /**
     * @param name      of the source; free, or that of a source whose data were lost and come from the same file again
     * @param columns   role → column of the file; the customer's is needed. A number may be a product of two columns:
     *                  {@code quantity*price}
     * @param reference true to leave the data in the file
     * @param sheet     of a workbook, or the table of a database
     * @param rejects   null for the usual place beside the file
     * @param manner    keys, numbers, dates, events, variables; its table is the sheet
     */
    public record Params(Path file, String name, SourceKind kind, Map<SourceColumn, String> columns, boolean reference,
            String delimiter, String encoding, String sheet, Path rejects, SourceManner manner) {
        public Params {
            columns = Map.copyOf(columns);
            manner = manner.withTable(sheet);
        }

        /** Everything about the rows is found out. */
        public Params(Path file, String name, SourceKind kind, Map<SourceColumn, String> columns, boolean reference,
                String delimiter, String encoding, String sheet, Path rejects) {
            this(file, name, kind, columns, reference, delimiter, encoding, sheet, rejects, SourceManner.USUAL);
        }

        /** The same with something said about the rows. */
        public Params with(SourceManner said) {
            return new Params(file, name, kind, columns, reference, delimiter, encoding, sheet, rejects, said);
        }

        /** The same of another file. */
        public Params of(Path other, Path otherRejects) {
            return new Params(other, name, kind, columns, reference, delimiter, encoding, sheet, otherRejects, manner);
        }
    }

    /**
     * @param rows            taken, with or without a customer
     * @param withoutCustomer of these, rows that name no customer
     * @param customers       different customers in the source
     * @param matched         customers of the study's documents that the source knows
     * @param total           sum of the amounts, or null without an amount column
     * @param examples        the first rejected rows of each cause
     * @param variables       names of the customers' variables that a profile filled
     * @param match           how the customers of both sides meet
     * @param notes           sentences: what was found out or looks odd, and what to do
     */
    public record Result(long rows, long withoutCustomer, long rejected, Path rejects, long customers, long matched,
            LocalDate first, LocalDate last, Double total, List<Refusal> examples, List<String> variables, KeyMatch match,
            List<String> notes) {
        public Result {
            variables = List.copyOf(variables);
            notes = List.copyOf(notes);
            examples = List.copyOf(examples);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        InputFile.require(params.file());
        if (params.name() == null || params.name().isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("behaviour.name"));
        }
        Optional<Source> standing = study.sources().find(params.name());
        Set<String> customers = new HashSet<>(study.documents().customers().values());
        Set<String> known = new HashSet<>(study.cases().keys().values());
        RejectsFile rejects = RejectsPlace.of(params.rejects(), params.file(), study);
        Path file = study.beside(MetricDesk.SUFFIX);
        boolean fresh = Files.notExists(file);
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            if (standing.isPresent() && engine.table(standing.get()).isPresent()) {
                throw new InputProblem(Place.NOWHERE, Messages.text("behaviour.taken", params.name()));
            }
            Source source = new Source(0, params.name(), params.kind(), params.file().toString(), params.reference(),
                    params.columns(), 0, "");
            Refusals refusals = new Refusals(refusal -> rejects.add(refusal.row()));
            BehaviourLoad load = new BehaviourLoad(engine, params, refusals, progress);
            Declared declared = load.into(source);
            try {
                SourceTable table = engine.table(source).orElseThrow();
                ProfileValues profile = ProfileValues.read(engine, table, params, known, Locale.forLanguageTag(study.language()), progress);
                KeyMatch match = KeyMatch.of(engine, table, customers, progress);
                keep(study, params, standing, declared, refusals.count(), profile);
                Path path = rejects.path().orElse(null);
                rejects.close();
                return new Result(declared.rows(), declared.withoutCustomer(), refusals.count(), path,
                        declared.customers(), match.matched(), declared.first(), declared.last(), declared.totalAmount(),
                        refusals.examples(), profile.names(), match, SourceNotes.of(params, declared, match, profile));
            } catch (InputProblem | Cancelled e) {
                if (study.sources().find(params.name()).equals(standing)) {
                    engine.forget(params.name());
                }
                throw e;
            }
        } catch (RuntimeException e) {
            if (fresh) {
                removeEmpty(file, e);
            }
            rejects.discard();
            throw e;
        }
    }

    /** A failed first import leaves nothing beside the study, least of all on a full disk. */
    private static void removeEmpty(Path file, RuntimeException cause) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void keep(Study study, Params params, Optional<Source> standing, Declared declared, long rejected,
            ProfileValues profile) {
        if (standing.isPresent()) {
            if (!standing.get().hash().equals(declared.hash()) || !standing.get().columns().equals(params.columns())) {
                throw new InputProblem(Place.in(params.file()), Messages.text("behaviour.other", params.name()));
            }
            return;
        }
        study.edit(Label.of(Deed.IMPORT_BEHAVIOUR, declared.rows(), params.name()), editor -> {
            String file = params.file().toAbsolutePath().normalize().toString();
            editor.importedFile(new ImportedFile(file, declared.hash(), declared.rows(), rejected, editor.at(), "behaviour",
                    ImportAgain.recipe(params).json()));
            profile.write(editor);
            return editor.addSource(new Source(0, params.name(), params.kind(), file,
                    params.reference(), params.columns(), declared.rows(), declared.hash(), SourceSettings.of(params.manner().words())));
        });
    }
}
