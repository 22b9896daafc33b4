package org.navette.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Analysis;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.report.Messages;
import org.navette.store.Study;

/** Computes what a report says about a study. */
public final class ReportBuilder {
    private final Analysis<CrosstabParams, CrosstabResult> crosstab;

    public ReportBuilder(Analysis<CrosstabParams, CrosstabResult> crosstab) {
        this.crosstab = crosstab;
    }

    /** The standard report. @param date printed on the report. Throws {@code Cancelled} when the user stopped. */
    public Report build(Study study, LocalDate date, Progress progress) {
        return build(study, ReportPlan.standard(study, Wording.of(study.language())), date, progress);
    }

    /**
     * A report of these tables, in this order; a table without rows or columns is left out.
     *
     * @throws InputProblem naming the table, when one asks for what the study no longer has
     */
    public Report build(Study study, List<Section> sections, LocalDate date, Progress progress) {
        Wording wording = Wording.of(study.language());
        progress.begin(wording.text("progress.tables"), sections.size());
        StrongCells strong = new StrongCells(study.documents()::get);
        List<ReportTable> tables = new ArrayList<>();
        for (Section section : sections) {
            progress.check();
            CrosstabResult result = table(study, section, wording, progress);
            if (!result.rows().isEmpty() && !result.columns().isEmpty()) {
                tables.add(new ReportTable(section, result, strong.of(section, result, progress)));
            }
            progress.worked(1);
        }
        return new Report(study.title(), wording, date, Facts.of(study, wording), tables);
    }

    private CrosstabResult table(Study study, Section section, Wording wording, Progress progress) {
        try {
            return Catalogue.speaking(wording.locale(), () -> crosstab.run(study, section.params(), quiet(progress)));
        } catch (InputProblem p) {
            throw new InputProblem(p.place(), Messages.text("problem.table", section.title(), p.getMessage()), p);
        }
    }

    /** A table is one unit of the report's work, but the user may stop in the middle of it. */
    private static Progress quiet(Progress progress) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
