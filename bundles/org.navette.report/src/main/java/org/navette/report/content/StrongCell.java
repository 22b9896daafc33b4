package org.navette.report.content;

import java.util.List;

import org.navette.analysis.crosstab.CrosstabResult.Cell;

/** A cell that stands far above what independence would give, with sentences behind it. */
public record StrongCell(Cell cell, List<Quote> quotes) {
    public StrongCell {
        quotes = List.copyOf(quotes);
    }
}
