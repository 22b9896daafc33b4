package org.navette.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.navette.core.study.Kind;

/**
 * Which documents, in which order: {@code DocumentQuery.ALL.code(7L).sortedBy("date", true)}. Null or empty parts do not restrict.
 *
 * @param contains  words that the text, name or customer key contains, whatever their case and accents
 * @param sample    name of a sample
 * @param set       name of a set
 * @param code      id of a code that some coder put on the document, or one below it
 * @param coder     id of a coder who coded or tagged the document
 * @param notBy     id of a coder who did not yet
 * @param coded     true: only documents judged by people; false: only those not yet; null: all
 * @param sentiment 1, 0 or -1: the {@link #sign} of the sentiment that lists show
 * @param language  as the document has it ({@code fr})
 * @param from      first day
 * @param until     last day
 * @param values    name of a variable of documents or cases → value; of a multi-response variable one of its values
 * @param sort      column of {@link DocumentRow}: id, name, kind, language, channel, date, customer, codings, sentiment; or
 *                  {@code var:NAME}. Empty ones last
 */
public record DocumentQuery(String contains, String sample, String set, Long code, Long coder, Long notBy, Boolean coded,
        Integer sentiment, Kind kind, String language, String channel, LocalDate from, LocalDate until, Map<String, String> values,
        String sort, boolean descending) {
    public static final DocumentQuery ALL = new DocumentQuery(null, null, null, null, null, null, null, null, null, null, null, null,
            null, Map.of(), "id", false);
    /** A mean polarity nearer to zero than this is neutral. */
    private static final double WEAK = 0.1;

    public DocumentQuery {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** 1 for a positive mean polarity, -1 for a negative one, 0 for one near zero. */
    public static int sign(double polarity) {
        return polarity >= WEAK ? 1 : polarity <= -WEAK ? -1 : 0;
    }

    public DocumentQuery contains(String words) {
        return new DocumentQuery(words, sample, set, code, coder, notBy, coded, sentiment, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery sample(String name) {
        return new DocumentQuery(contains, name, set, code, coder, notBy, coded, sentiment, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery set(String name) {
        return new DocumentQuery(contains, sample, name, code, coder, notBy, coded, sentiment, kind, language, channel, from, until,
                values, sort, descending);
    }

    public DocumentQuery code(Long id) {
        return new DocumentQuery(contains, sample, set, id, coder, notBy, coded, sentiment, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery coder(Long id) {
        return new DocumentQuery(contains, sample, set, code, id, notBy, coded, sentiment, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery notBy(Long id) {
        return new DocumentQuery(contains, sample, set, code, coder, id, coded, sentiment, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery coded(Boolean judged) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, judged, sentiment, kind, language, channel, from, until,
                values, sort, descending);
    }

    public DocumentQuery sentiment(Integer sign) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sign, kind, language, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery kind(Kind wanted) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, wanted, language, channel, from, until,
                values, sort, descending);
    }

    public DocumentQuery language(String tag) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, kind, tag, channel, from, until, values,
                sort, descending);
    }

    public DocumentQuery channel(String name) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, kind, language, name, from, until, values,
                sort, descending);
    }

    /** @param first first day or null. @param last last day or null */
    public DocumentQuery dated(LocalDate first, LocalDate last) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, kind, language, channel, first, last, values,
                sort, descending);
    }

    /** One condition on a variable more; null takes it away. */
    public DocumentQuery value(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        if (value == null) {
            more.remove(variable);
        } else {
            more.put(variable, value);
        }
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, kind, language, channel, from, until, more,
                sort, descending);
    }

    public DocumentQuery sortedBy(String column, boolean down) {
        return new DocumentQuery(contains, sample, set, code, coder, notBy, coded, sentiment, kind, language, channel, from, until, values,
                column, down);
    }

    /** True when no document is left out. */
    public boolean everything() {
        return sortedBy(ALL.sort(), false).equals(ALL);
    }
}
