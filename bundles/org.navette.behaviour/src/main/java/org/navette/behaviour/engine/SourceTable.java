package org.navette.behaviour.engine;

import java.time.LocalDate;
import java.util.Set;

import org.navette.core.study.KeyRule;
import org.navette.core.study.SourceColumn;

/**
 * A source as the engine holds it: one row per event, one column per role, named {@link SourceColumn#word()}; customer
 * is a normalised key or null, date a DATE, amount, margin and quantity DECIMAL(18,4), the others text.
 *
 * @param number      what the engine counts it by
 * @param relation    the rows: a quoted table or view, or a subquery in a warehouse; an alias must follow
 * @param metrics     table where the per-customer metrics are kept, quoted; need not exist
 * @param roles       the columns there are
 * @param first       earliest date, or null
 * @param last        latest date, or null
 * @param keys        the rule that the customers' keys went through: keys of documents go through {@link #key} before they are compared
 * @param collisions  keys that the rule made one
 */
public record SourceTable(int number, String relation, String metrics, Set<SourceColumn> roles, LocalDate first,
        LocalDate last, KeyRule keys, Collisions collisions) {
    public SourceTable {
        roles = Set.copyOf(roles);
    }

    /** SQL of a document's key as this source writes keys. @param given SQL of the key as the study has it */
    public String key(String given) {
        return keys.sql(given);
    }

    public boolean has(SourceColumn role) {
        return roles.contains(role);
    }
}
