package org.navette.ui.widgets.grid;

/** A table of figures with a stub at the left and grouped heads above. */
public interface MatrixModel {
    int rows();

    int columns();

    /** Heads with the same group, side by side, stand under one title. */
    String group(int column);

    String head(int column);

    /** The letter by which other columns name this one; empty for none. */
    String letter(int column);

    String stub(int row);

    /** The figure itself. */
    String figure(int row, int column);

    /** A lesser figure beside it, or empty. */
    String aside(int row, int column);

    /** Letters of the columns that this cell exceeds, or empty. */
    String letters(int row, int column);

    /** -2 (far below expectation) to 2 (far above), 0 for none. */
    int level(int row, int column);

    /** True for rows that are no data, such as bases. */
    boolean base(int row);

    /** True when the figure rests on too few units. */
    boolean weak(int row, int column);
}
