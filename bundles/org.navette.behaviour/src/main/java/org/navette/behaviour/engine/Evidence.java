package org.navette.behaviour.engine;

/**
 * How the values of a column were read, and what spoke for it.
 *
 * @param column as the file calls it
 * @param pro    values that speak for the reading
 * @param contra values that speak for the other one
 */
public record Evidence(String column, Finding finding, long pro, long contra) {

    /** What was found. */
    public enum Finding {
        DECIMAL_COMMA, DECIMAL_POINT, DAY_FIRST, MONTH_FIRST,
        /** Every date makes sense both ways: day first was taken. */
        DATES_OPEN
    }
}
