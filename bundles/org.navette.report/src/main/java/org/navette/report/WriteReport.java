package org.navette.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.report.content.Report;
import org.navette.report.content.ReportBuilder;
import org.navette.report.content.Section;
import org.navette.report.html.HtmlReport;
import org.navette.report.xlsx.XlsxReport;
import org.navette.store.Study;

/** Writes a study's tables and the sentences behind them as one file, in the study's language. */
public final class WriteReport implements Analysis<WriteReport.Params, WriteReport.Result> {
    /** Names of the templates there are. */
    public static final List<String> TEMPLATES = List.of("standard");

    private final Analysis<CrosstabParams, CrosstabResult> crosstab;

    /**
     * @param template what the report holds when it names no table: one of {@link #TEMPLATES}
     * @param tables   names of kept tables in the order of the report; empty for what the template says
     * @param out      ends in {@code .xlsx} or {@code .html}; an existing file is replaced
     */
    public record Params(String template, List<String> tables, Path out) {
        public Params {
            tables = List.copyOf(tables);
        }

        /** What the template says. */
        public Params(String template, Path out) {
            this(template, List.of(), out);
        }
    }

    /** @param verbatims quotes in the report */
    public record Result(Path file, int tables, int verbatims) {
    }

    public WriteReport() {
        this(new Crosstab());
    }

    WriteReport(Analysis<CrosstabParams, CrosstabResult> crosstab) {
        this.crosstab = crosstab;
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.tables().isEmpty() && !TEMPLATES.contains(params.template())) {
            throw new InputProblem(Place.NOWHERE,
                    Messages.text("problem.template", params.template(), String.join(", ", TEMPLATES)));
        }
        boolean workbook = workbook(params.out());
        OutputFile file = new OutputFile(params.out());
        file.mustBeWritable();
        ReportBuilder builder = new ReportBuilder(crosstab);
        Report report = params.tables().isEmpty() ? builder.build(study, LocalDate.now(), progress)
                : builder.build(study, chosen(study, params.tables()), LocalDate.now(), progress);
        if (report.tables().isEmpty()) {
            throw new InputProblem(Place.in(study.file()),
                    Messages.text(params.tables().isEmpty() ? "problem.empty" : "problem.empty.chosen"));
        }
        file.write(out -> {
            if (workbook) {
                XlsxReport.write(report, out, progress);
            } else {
                HtmlReport.write(report, out, progress);
            }
        }, progress);
        return new Result(params.out(), report.tables().size(), report.verbatims());
    }

    /** @throws InputProblem when no table has one of the names */
    private static List<Section> chosen(Study study, List<String> names) {
        return names.stream().map(name -> new Section(name, KeptTable.find(study, name))).toList();
    }

    private static boolean workbook(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return true;
        }
        if (name.endsWith(".html")) {
            return false;
        }
        throw new InputProblem(Place.in(out), Messages.text("problem.ending"));
    }
}
