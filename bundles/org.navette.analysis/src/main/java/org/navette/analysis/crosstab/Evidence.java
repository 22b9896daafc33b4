package org.navette.analysis.crosstab;

import java.util.List;

import org.navette.core.study.Segment;

/** Opens the sentences behind a figure. */
public interface Evidence {
    /** Documents counted in a cell, in id order. */
    long[] documents(int row, int column);

    /** Verbatims behind a cell: the coded passages when rows or columns are codes, else the documents' texts. */
    List<Verbatim> verbatims(int row, int column, int limit);

    /** @param segment where the quote stands, or null for the whole document */
    record Verbatim(long document, String name, Segment segment, String quote, String customer) {
    }
}
