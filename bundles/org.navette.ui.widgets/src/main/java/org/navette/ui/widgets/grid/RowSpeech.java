package org.navette.ui.widgets.grid;

/** What a screen reader says of the row with the cursor: all that is drawn of it. */
final class RowSpeech {
    private RowSpeech() {
    }

    /** @param name of the list */
    static String of(TextGrid grid, TextRows rows, String name) {
        int cursor = grid.selection().cursor();
        if (cursor < 0 || cursor >= rows.count()) {
            return name;
        }
        return rows.head(cursor).map(head -> name + "; " + head.words() + "; " + head.count())
                .orElseGet(() -> rows.row(cursor).map(row -> name + "; " + words(grid, row)).orElse(name));
    }

    private static String words(TextGrid grid, TextRow row) {
        StringBuilder words = new StringBuilder(row.text()).append("; ").append(row.spoken());
        row.chips().forEach(chip -> words.append("; ").append(chip.words()));
        for (GridColumn column : grid.columns()) {
            String cell = row.cells().get(column.key());
            if (cell != null && !cell.isEmpty()) {
                words.append("; ").append(column.title()).append(' ').append(cell);
            }
        }
        return words.toString();
    }
}
