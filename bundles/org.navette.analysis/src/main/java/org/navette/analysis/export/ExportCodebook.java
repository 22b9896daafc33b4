package org.navette.analysis.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.codebook.CodeTree;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.formats.codebooks.CodebookTable;
import org.navette.formats.codebooks.QdaCodebookWriter;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;
import org.navette.store.Study;

/**
 * Writes the codebook as REFI-QDA ({@code .qdc}, with the sets of codes) or as the table that the import of codebooks reads.
 * Texts stay as they are: an apostrophe before what looks like a formula would come back with the next import.
 */
public final class ExportCodebook implements Analysis<ExportCodebook.Params, ExportCodebook.Result> {
    /** @param file ends in {@code .qdc}, {@code .csv} or {@code .xlsx}; an existing file is replaced */
    public record Params(Path file) {
    }

    /**
     * @param sets  of codes that were written
     * @param notes sentences: what the file has no room for
     */
    public record Result(Path file, int codes, int sets, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    private enum Form {
        QDC, CSV, XLSX
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Form form = form(params.file());
        List<Code> codes = new CodeTree(study.codebook().codes()).codes();
        if (codes.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("export.codebook.none"));
        }
        List<NamedSet> sets = study.sets().list().stream().filter(set -> !set.codes().isEmpty()).toList();
        OutputFile file = new OutputFile(params.file());
        file.mustBeWritable();
        if (form == Form.QDC) {
            long keys = codes.stream().filter(c -> c.shortcut() != null).count();
            file.write(out -> QdaCodebookWriter.write(codes, sets, study.language(), out), progress);
            return new Result(params.file(), codes.size(), sets.size(), keys == 0 ? List.of() : List.of(Messages.text("export.codebook.keys", keys)));
        }
        CodebookTable.ambiguous(codes).ifPresent(name -> {
            throw new InputProblem(Place.in(params.file()), Messages.text("export.codebook.ambiguous", name));
        });
        file.write(out -> {
            TableWriter table = form == Form.CSV ? new CsvTable(out, false, false) : new XlsxTable(out, Messages.text("export.sheet.codebook"));
            CodebookTable.write(codes, table);
            table.finish();
        }, progress);
        return new Result(params.file(), codes.size(), 0, sets.isEmpty() ? List.of() : List.of(Messages.text("export.codebook.sets", sets.size())));
    }

    private static Form form(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw new InputProblem(Place.in(file), Messages.text("export.codebook.ending"));
    }
}
