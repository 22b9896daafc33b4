package org.navette.analysis.crosstab;

import java.util.BitSet;
import java.util.List;

/**
 * One banner question of a table under way.
 *
 * @param axis     over units, its categories within the table's base
 * @param first    index of its first column in the table
 * @param answered units of the base that gave an answer
 * @param base     of those
 */
record Question(Axis axis, int first, BitSet answered, Tally.Base base, List<Tally.Base> columns) {
    int size() {
        return axis.categories().size();
    }
}
