package org.navette.store;

/**
 * Which documents, in which order. Null or empty parts do not restrict.
 *
 * @param contains words that the text, name or customer key contains (case and accents folded as SQLite's LIKE does for ASCII)
 * @param sample   name of a sample
 * @param code     id of a code that some coder put on the document
 * @param coded    true: only documents judged by people; false: only those not yet; null: all
 * @param sort     column of {@link DocumentRow}: id, name, kind, language, channel, date, customer, codings, sentiment
 */
public record DocumentQuery(String contains, String sample, Long code, Boolean coded, String sort, boolean descending) {
    public static final DocumentQuery ALL = new DocumentQuery(null, null, null, null, "id", false);
}
