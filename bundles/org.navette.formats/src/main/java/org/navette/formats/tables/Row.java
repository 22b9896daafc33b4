package org.navette.formats.tables;

import java.util.List;

/**
 * One sound record, as wide as the header.
 *
 * @param line  where it begins, from 1
 * @param cells as they stand in the file, line ends inside them as "\n"; missing ones empty, never null
 */
public record Row(long line, List<String> cells) implements Line {
    public Row {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return cells.get(column);
    }

    /** The same record turned away for a reason found later. */
    public Rejected reject(String reason) {
        return new Rejected(line, CsvText.join(cells), reason);
    }
}
