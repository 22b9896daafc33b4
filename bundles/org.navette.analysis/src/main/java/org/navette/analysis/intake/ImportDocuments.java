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
import org.navette.core.study.Kind;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.interviews.TextReader;
import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Deed;
import org.navette.store.ImportedFile;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Brings documents into a study: rows of CSV, TSV and XLSX tables, and TXT and DOCX files as one document each. Rows that
 * cannot be used go to the rejects file; the others are taken, all in one edit.
 */
public final class ImportDocuments implements Analysis<ImportDocuments.Params, ImportDocuments.Result> {
    /**
     * @param text      columns with words; empty for the first one called text, texte, verbatim, comment, commentaire, review
     *                  or avis. Several make one document per filled cell, called {@code <id>.<column>}
     * @param id        column that names the documents; null for one called id or document, else names are made
     * @param customer  column with the customer's key; for TXT and DOCX {@code name:REGEX}, whose first group in the file
     *                  name is the key; null for none
     * @param date      column with the date, or null
     * @param language  a BCP 47 tag, {@code col:NAME}, or null for the study's language
     * @param variables {@code NAME}, {@code NAME=type}, or {@code *} for every column that plays no other part
     * @param kind      null for review (tables) or interview (TXT, DOCX)
     * @param channel   a word, {@code col:NAME}, or null
     * @param rejects   null for the usual place beside the first file
     * @param manner    header, quotes, ways of writing dates and numbers
     */
    public record Params(List<Path> files, List<String> text, String id, String customer, String date, String language,
            List<String> variables, Kind kind, String channel, String format, String encoding, String delimiter,
            String sheet, Path rejects, Manner manner) {
        public Params {
            files = List.copyOf(files);
            text = List.copyOf(text);
            variables = List.copyOf(variables);
        }

        /** A table written as usual. */
        public Params(List<Path> files, List<String> text, String id, String customer, String date, String language,
                List<String> variables, Kind kind, String channel, String format, String encoding, String delimiter,
                String sheet, Path rejects) {
            this(files, text, id, customer, date, language, variables, kind, channel, format, encoding, delimiter, sheet, rejects,
                    Manner.USUAL);
        }

        public static Params of(Path file, String... textColumns) {
            return new Params(List.of(file), List.of(textColumns), null, null, null, null, List.of(), null, null, null,
                    null, null, null, null);
        }
    }

    /**
     * @param documents taken
     * @param rejected  rows (or files) not taken
     * @param rejects   where they stand with line and reason, or null when none was rejected
     * @param variables name → type of the variables filled
     * @param notes     sentences about what was found out or decided
     * @param newVariables of the variables, those that the study had not
     * @param newCases  customers that the study did not know
     * @param examples  the first rejected rows of each cause
     */
    public record Result(long documents, long rejected, Path rejects, Map<String, String> variables,
            List<String> notes, List<String> newVariables, long newCases, List<Refusal> examples) {
        public Result {
            variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
            notes = List.copyOf(notes);
            newVariables = List.copyOf(newVariables);
            examples = List.copyOf(examples);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.files().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("intake.noFile"));
        }
        params.files().forEach(InputFile::require);
        Path first = params.files().getFirst();
        RejectsFile rejects = RejectsPlace.of(params.rejects(), first, study);
        try {
            return study.edit(editor -> {
                Refusals refusals = new Refusals(refusal -> rejects.add(refusal.row()));
                DocumentShelf shelf = new DocumentShelf(study, editor);
                DocumentIntake intake = new DocumentIntake(study, shelf, params, refusals, progress);
                Map<String, String> variables = new LinkedHashMap<>();
                List<String> notes = new ArrayList<>();
                for (Path file : params.files()) {
                    String hash = FileHash.of(file, progress);
                    long taken = intake.taken();
                    long refused = rejects.count();
                    Recipe found = new Recipe();
                    if (TextReader.reads(file)) {
                        intake.text(file);
                    } else {
                        found = intake.table(file, variables, notes);
                    }
                    editor.importedFile(new ImportedFile(file.toAbsolutePath().normalize().toString(), hash, intake.taken() - taken,
                            rejects.count() - refused, editor.at(), "documents", ImportAgain.recipe(params, found).json()));
                }
                long rejected = rejects.count();
                Path path = rejects.path().orElse(null);
                rejects.close();
                RejectsPlace.requireTaken(intake.taken(), first, rejects);
                return new Result(intake.taken(), rejected, path, variables, notes, shelf.newVariables(), shelf.newCases(),
                        refusals.examples());
            }, result -> Label.of(Deed.IMPORT_DOCUMENTS, result.documents(), first.getFileName()));
        } catch (RuntimeException e) {
            rejects.discard();
            throw e;
        }
    }
}
