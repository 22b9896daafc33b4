package org.navette.behaviour.metrics;

import java.time.LocalDate;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.SourceColumn;

/**
 * The words of a metric's formula over the rows of a source.
 *
 * @param asOf the day on which the figures stand; null when the source has no dates
 */
public record Terms(Dialect dialect, SourceTable table, LocalDate asOf) {
    /** The column of a role. */
    public String column(SourceColumn role) {
        return dialect.quote(role.word());
    }

    /**
     * The date of a row that is a purchase, else null. A purchase has a quantity above 0, or, when no quantity is declared,
     * an amount above 0; without either every row is one. A return is not a purchase.
     */
    public String purchaseDay() {
        return purchased(column(SourceColumn.DATE));
    }

    /** The margin of a row: as declared, or else the amount less what the goods cost. */
    public String margin() {
        return table.has(SourceColumn.MARGIN) ? column(SourceColumn.MARGIN) : column(SourceColumn.AMOUNT) + " - " + column(SourceColumn.COST);
    }

    /** An expression on rows that are purchases, else null. */
    public String purchased(String expression) {
        return proven(" > 0", expression);
    }

    /** An expression on rows that are returns (the quantity, or when none is declared the amount, is below 0), else null. */
    public String returned(String expression) {
        return proven(" < 0", expression);
    }

    private String proven(String sign, String expression) {
        SourceColumn proof = table.has(SourceColumn.QUANTITY) ? SourceColumn.QUANTITY : SourceColumn.AMOUNT;
        return table.has(proof) ? "CASE WHEN " + column(proof) + sign + " THEN " + expression + " END" : expression;
    }

    /** One figure divided by another; null when that is 0. */
    public String ratio(String above, String below) {
        return dialect.real(above) + " / NULLIF(" + dialect.real(below) + ", 0)";
    }

    /** Whole days from a date expression to the as-of date. */
    public String daysSince(String day) {
        return dialect.daysBetween(day, dialect.date(asOf));
    }
}
