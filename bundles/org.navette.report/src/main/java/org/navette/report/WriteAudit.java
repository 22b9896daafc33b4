package org.navette.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.audit.Audit;
import org.navette.analysis.audit.AuditTable;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.report.html.AuditPage;
import org.navette.store.Study;

/** Writes what an audit found: a page to read as HTML, or a row each as CSV or XLSX. */
public final class WriteAudit implements Analysis<WriteAudit.Params, WriteAudit.Result> {
    private static final List<String> ENDINGS = List.of(".html", ".csv", ".xlsx");

    /** @param out ends in {@code .html}, {@code .csv} or {@code .xlsx}; an existing file is replaced */
    public record Params(Audit.Result found, Path out) {
    }

    public record Result(Path file) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        String name = params.out().getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(params.out()), Messages.text("audit.ending")));
        OutputFile file = new OutputFile(params.out());
        file.mustBeWritable();
        file.write(out -> {
            if (ending.equals(".html")) {
                AuditPage.write(params.found(), out, progress);
            } else {
                AuditTable.write(params.found(), ending.equals(".xlsx"), out, progress);
            }
        }, progress);
        return new Result(params.out());
    }
}
