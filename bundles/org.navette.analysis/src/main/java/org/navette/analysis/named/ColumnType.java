package org.navette.analysis.named;

/** What the cells of a column are, null where there is no figure. */
public enum ColumnType {
    /** A {@code String}. */
    TEXT,
    /** A {@code Long}. */
    COUNT,
    /** A {@code Double}. */
    NUMBER,
    /** A {@code Double} from 0 to 1, shown as a percentage. */
    SHARE,
    /** A {@code Double} in the currency of the data. */
    MONEY,
    /** A {@code LocalDate}. */
    DATE
}
