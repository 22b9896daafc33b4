package org.navette.analysis.crosstab;

import java.util.List;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/**
 * Rows by columns, with bases, shares, intervals, letters, chi-square and the words behind each cell.
 *
 * <p>A document carries a code when at least half of the people who judged it put it there, or one below it. Tables with
 * codes or people's sentiment speak of the documents judged by people. A customer has what any of its documents has.
 * Intervals are Wilson's and letters pooled z tests, both on effective bases after Kish; chi-square as
 * {@link org.navette.statistics.tables.ContingencyTest} does it.
 */
public final class Crosstab implements Analysis<CrosstabParams, CrosstabResult> {
    @Override
    public CrosstabResult run(Study study, CrosstabParams params, Progress progress) {
        if (params.columns().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.noColumns"));
        }
        if (!(params.confidence() >= 50 && params.confidence() < 100)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.confidence", params.confidence()));
        }
        if (params.minBase() < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.minBase"));
        }
        Dimension rows = Dimension.parse(params.rows());
        List<Dimension> columns = params.columns().stream().map(Dimension::parse).toList();
        progress.begin(Messages.text("crosstab.counting"), 0);
        try (Reading reading = new Reading(study, params, progress)) {
            return new Table(reading, rows, columns).result();
        }
    }
}
