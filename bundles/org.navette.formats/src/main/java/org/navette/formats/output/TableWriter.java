package org.navette.formats.output;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row in bounded memory. */
public sealed interface TableWriter permits CsvTable, XlsxTable {
    /**
     * Writes the next row; the first one is the header.
     *
     * @param cells texts, numbers ({@code Number}), {@code Boolean}s, {@code LocalDate}s; null for an empty cell
     * @throws org.navette.core.problem.InputProblem when the format cannot hold the row
     */
    void row(List<?> cells) throws IOException;

    /** Writes what stands at the end of the file; the stream stays open. */
    void finish() throws IOException;
}
