package org.navette.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.Evidence.Verbatim;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.text.CodePoints;

/** Finds the strongest cells of each table and the sentences behind them, never the same sentence twice in a report. */
final class StrongCells {
    private static final int CELLS = 3;
    private static final int QUOTES = 3;
    /** More than are shown, so that copies and one-word answers can be passed over. */
    private static final int LOOKED_AT = 40;
    private static final int TELLING = 25;
    /** Fewer units do not carry a finding. */
    private static final int FEW = 5;

    private final LongFunction<Document> texts;
    /** By text, so that copied reviews count as one. */
    private final Map<String, List<Verbatim>> quoted = new HashMap<>();

    /** @param texts the document of an id */
    StrongCells(LongFunction<Document> texts) {
        this.texts = texts;
    }

    /** Largest positive adjusted residuals on a sufficient base, one a row or family of codes. */
    List<StrongCell> of(Section section, CrosstabResult result, Progress progress) {
        List<Cell> candidates = new ArrayList<>(result.cells());
        candidates.removeIf(cell -> !strong(section, result, cell));
        candidates.sort(Comparator.comparingDouble(Cell::adjustedResidual).reversed());
        List<String> rows = new ArrayList<>();
        List<StrongCell> found = new ArrayList<>();
        for (Cell cell : candidates) {
            String key = result.rows().get(cell.row()).key();
            if (found.size() < CELLS && rows.stream().noneMatch(other -> kin(key, other))) {
                progress.check();
                rows.add(key);
                found.add(new StrongCell(cell, quotes(result, cell)));
            }
        }
        return found;
    }

    /** The same row, or a net and a code in it, which say the same twice. */
    private static boolean kin(String key, String other) {
        return key.equals(other) || key.startsWith(other + "/") || other.startsWith(key + "/");
    }

    private static boolean strong(Section section, CrosstabResult result, Cell cell) {
        CrosstabResult.Column column = result.columns().get(cell.column());
        return column.letter() != null && !ReportTable.small(section, column) && cell.count() >= FEW
                && cell.share() != null && cell.adjustedResidual() != null && cell.adjustedResidual() >= Shade.bound(1);
    }

    private List<Quote> quotes(CrosstabResult result, Cell cell) {
        List<Verbatim> verbatims = new ArrayList<>(result.evidence().verbatims(cell.row(), cell.column(), LOOKED_AT));
        verbatims.sort(Comparator.comparing(v -> CodePoints.length(v.quote()) < TELLING));
        Set<String> here = new HashSet<>();
        List<Quote> quotes = new ArrayList<>();
        for (Verbatim verbatim : verbatims) {
            if (quotes.size() == QUOTES) {
                break;
            }
            Document document = texts.apply(verbatim.document());
            String text = document.text().strip();
            List<Verbatim> before = quoted.computeIfAbsent(text, t -> new ArrayList<>());
            if (!verbatim.quote().isBlank() && before.stream().noneMatch(other -> overlap(other, verbatim)) && here.add(text)) {
                before.add(verbatim);
                quotes.add(quote(verbatim, document));
            }
        }
        return quotes;
    }

    /** Two coders seldom draw the same bounds: what overlaps is the same passage. */
    private static boolean overlap(Verbatim one, Verbatim other) {
        return one.segment() == null || other.segment() == null || one.segment().overlaps(other.segment());
    }

    private static Quote quote(Verbatim verbatim, Document document) {
        Excerpt excerpt = Excerpt.of(document.text(), verbatim.segment());
        return new Quote(verbatim.name(), verbatim.customer(), document.date(), excerpt.before(), excerpt.passage(),
                excerpt.after());
    }
}
