package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.List;

import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/**
 * What the verbatim grid shows and in which order; it is remembered for each study.
 *
 * @param words   words that the texts contain, or null
 * @param sample  name of a sample, or null
 * @param coded   true: only those judged by people; false: only those not yet; null: all
 * @param code    id of a code, or null
 * @param columns keys of the columns beside the text: those of {@link DocumentQuery#sortedBy}, {@code var:NAME} for a
 *                variable, {@code metric:NAME} for a metric of the customer, and {@code text} for the text's own place (else first)
 * @param sort    such a key, or {@code id}
 */
record VerbatimView(String words, String sample, Boolean coded, Long code, List<String> columns, String sort, boolean descending) {
    static final VerbatimView FIRST = new VerbatimView(null, null, null, null, List.of("date", "customer"), "id", false);
    static final String VARIABLE = "var:";
    static final String METRIC = "metric:";
    /** Stands in no name and no word. */
    private static final String BETWEEN = "\t";

    VerbatimView {
        columns = List.copyOf(columns);
    }

    VerbatimView filter(String newWords, String newSample, Boolean newCoded, Long newCode) {
        return new VerbatimView(newWords, newSample, newCoded, newCode, columns, sort, descending);
    }

    VerbatimView columns(List<String> keys) {
        return new VerbatimView(words, sample, coded, code, keys, sort, descending);
    }

    VerbatimView sorted(String key, boolean down) {
        return new VerbatimView(words, sample, coded, code, columns, key, down);
    }

    /** What the store is asked for; it knows no metrics, see {@link MetricOrder}. */
    DocumentQuery query() {
        boolean known = !sort.startsWith(METRIC);
        return DocumentQuery.ALL.contains(words).sample(sample).coded(coded).code(code).sortedBy(known ? sort : FIRST.sort(), known && descending);
    }

    /** For {@link #read}. */
    String write() {
        return String.join(BETWEEN, text(words), text(sample), text(coded), text(code), sort, Boolean.toString(descending),
                String.join(BETWEEN, columns));
    }

    /** As {@link #write} gave it; anything else is the first view. */
    static VerbatimView read(String written) {
        String[] fields = written.split(BETWEEN, -1);
        if (fields.length < 7 || !fields[3].matches("\\d{0,18}")) {
            return FIRST;
        }
        List<String> columns = new ArrayList<>(List.of(fields).subList(6, fields.length));
        columns.removeIf(String::isEmpty);
        return new VerbatimView(none(fields[0]), none(fields[1]), fields[2].isEmpty() ? null : Boolean.valueOf(fields[2]),
                fields[3].isEmpty() ? null : Long.valueOf(fields[3]), columns, fields[4], Boolean.parseBoolean(fields[5]));
    }

    /** Without what the study does not have any more. */
    VerbatimView within(Study study) {
        List<String> kept = columns.stream().filter(key -> there(study, key)).toList();
        boolean codeThere = code != null && study.codebook().codes().stream().anyMatch(c -> c.id() == code);
        String drawn = sample != null && study.samples().find(sample).isPresent() ? sample : null;
        String order = there(study, sort) ? sort : FIRST.sort();
        return new VerbatimView(words, drawn, coded, codeThere ? code : null, kept, order, descending && order.equals(sort));
    }

    private static boolean there(Study study, String key) {
        return key.startsWith(METRIC) || (key.startsWith(VARIABLE) ? study.variables().find(key.substring(VARIABLE.length())).isPresent()
                : List.of("id", "text", "name", "date", "channel", "customer", "language", "codings", "sentiment").contains(key));
    }

    private static String text(Object part) {
        return part == null ? "" : part.toString().replace(BETWEEN, " ");
    }

    private static String none(String field) {
        return field.isEmpty() ? null : field;
    }
}
