package org.navette.ui.crosstab;

import java.text.NumberFormat;

import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.MatrixModel;

/** A crosstab as the grid shows it: the bases first, then one line for each row of the table. */
public final class CrosstabGridModel implements MatrixModel {
    /** Two-sided 5 % and 0.1 % points of the standard normal distribution. */
    private static final double NOTABLE = 1.96;
    private static final double STRONG = 3.29;

    private final CrosstabResult result;
    private final int bases;
    private final NumberFormat percent = NumberFormat.getPercentInstance(Catalogue.locale());
    private final NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());

    public CrosstabGridModel(CrosstabResult result) {
        this.result = result;
        bases = result.weight() == null || result.weight().equals("none") ? 1 : 3;
    }

    /** Row of the result that a line of the grid shows. */
    public int resultRow(int row) {
        return row - bases;
    }

    /** Line of the grid that shows a row of the result. */
    public int gridRow(int resultRow) {
        return resultRow + bases;
    }

    @Override
    public int rows() {
        return result.rows().size() + bases;
    }

    @Override
    public int columns() {
        return result.columns().size();
    }

    @Override
    public String group(int column) {
        String group = result.columns().get(column).group();
        return result.columns().get(column).letter() == null || group == null ? "" : group;
    }

    @Override
    public String head(int column) {
        return result.columns().get(column).label();
    }

    @Override
    public String letter(int column) {
        String letter = result.columns().get(column).letter();
        return letter == null ? "" : letter;
    }

    @Override
    public String stub(int row) {
        return base(row) ? Messages.text("crosstab.base." + row) : result.rows().get(row - bases).label();
    }

    @Override
    public String figure(int row, int column) {
        if (base(row)) {
            var c = result.columns().get(column);
            return number.format(row == 0 ? c.base() : row == 1 ? c.weightedBase() : c.effectiveBase());
        }
        Cell cell = cell(row, column);
        return cell.share() == null ? "–" : percent.format(cell.share());
    }

    @Override
    public String aside(int row, int column) {
        if (base(row)) {
            return "";
        }
        Double mean = cell(row, column).mean();
        return mean == null ? number.format(cell(row, column).count()) : Messages.text("crosstab.mean.figure", number.format(mean));
    }

    @Override
    public String letters(int row, int column) {
        String letters = base(row) ? null : cell(row, column).letters();
        return letters == null ? "" : letters;
    }

    @Override
    public int level(int row, int column) {
        Double z = base(row) || letter(column).isEmpty() ? null : cell(row, column).adjustedResidual();
        if (z == null || Math.abs(z) < NOTABLE) {
            return 0;
        }
        return (z > 0 ? 1 : -1) * (Math.abs(z) >= STRONG ? 2 : 1);
    }

    @Override
    public boolean base(int row) {
        return row < bases;
    }

    @Override
    public boolean weak(int row, int column) {
        return !base(row) && !cell(row, column).flags().isEmpty();
    }

    private Cell cell(int row, int column) {
        return result.cell(row - bases, column);
    }
}
