package org.navette.analysis.crosstab;

import java.util.List;

/**
 * What to tabulate.
 *
 * @param rows       the stub: {@code code:*}, {@code code:Price}, {@code codes-under:Service}, {@code sentiment},
 *                   {@code sentiment:machine}, {@code sentiment:points}, {@code var:NAME}, {@code metric:NAME/quintiles}, {@code metric:NAME/bands(0,50)}
 * @param columns    the banner: one or more of the same
 * @param filter     {@code sample:NAME}, {@code var:NAME=VALUE}, {@code code:NAME}, joined by {@code AND}; null for none
 * @param weight     {@code sample}, {@code none}, or the name of a numeric variable
 * @param mean       a metric whose mean is shown in each cell, or null
 * @param confidence in percent, such as 95
 * @param minBase    columns with fewer unweighted units are flagged
 * @param correction {@code none}, {@code bonferroni} or {@code fdr}, for the column letters
 */
public record CrosstabParams(String rows, List<String> columns, Unit unit, String filter, String weight, String mean,
        double confidence, int minBase, String correction) {
    public CrosstabParams {
        columns = List.copyOf(columns);
    }

    public static CrosstabParams of(String rows, String... columns) {
        return new CrosstabParams(rows, List.of(columns), Unit.DOCUMENT, null, "none", null, 95, 30, "none");
    }
}
