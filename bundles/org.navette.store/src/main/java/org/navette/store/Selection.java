package org.navette.store;

import java.util.ArrayList;
import java.util.List;

/** A {@link DocumentQuery} as SQL. */
record Selection(String sql, List<Object> arguments) {
    private static final String PEOPLE = "k.machine = 0 AND t.origin <> 'machine'";

    static Selection of(DocumentQuery query) {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        if (query.contains() != null) {
            for (String word : query.contains().strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    conditions.add("(d.text LIKE ? ESCAPE '\\' OR d.name LIKE ? ESCAPE '\\' OR d.respondent_id IN"
                            + " (SELECT id FROM respondent WHERE key LIKE ? ESCAPE '\\'))");
                    String pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
                    arguments.addAll(List.of(pattern, pattern, pattern));
                }
            }
        }
        if (query.sample() != null && !query.sample().isEmpty()) {
            conditions.add("d.id IN (SELECT u.document_id FROM sample_unit u JOIN sample s ON s.id = u.sample_id WHERE s.name = ?)");
            arguments.add(query.sample());
        }
        if (query.code() != null) {
            conditions.add("d.id IN (SELECT document_id FROM coding WHERE code_id = ?)");
            arguments.add(query.code());
        }
        if (query.coded() != null) {
            conditions.add((query.coded() ? "" : "NOT ") + "(" + judged("coding") + " OR " + judged("sentiment_tag") + ")");
        }
        String sort = query.sort() == null || query.sort().isEmpty() ? "id" : query.sort();
        String direction = query.descending() ? " DESC" : "";
        return new Selection("SELECT d.id AS id FROM document d" + join(sort)
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + " ORDER BY " + column(sort)
                + direction + (sort.equals("id") || sort.equals("name") ? "" : " NULLS LAST, d.id"), arguments);
    }

    private static String judged(String table) {
        return "d.id IN (SELECT t.document_id FROM " + table + " t JOIN coder k ON k.id = t.coder_id WHERE " + PEOPLE + ")";
    }

    private static String join(String sort) {
        return sort.equals("customer") ? " LEFT JOIN respondent r ON r.id = d.respondent_id" : "";
    }

    private static String column(String sort) {
        return switch (sort) {
            case "id", "name", "kind", "language", "channel", "date" -> "d." + sort;
            case "customer" -> "r.key";
            case "codings" -> "(SELECT count(*) FROM coding c WHERE c.document_id = d.id)";
            case "sentiment" -> "ifnull(" + polarity(PEOPLE) + ", " + polarity("NOT (" + PEOPLE + ")") + ")";
            default -> throw new IllegalArgumentException("documents cannot be sorted by " + sort);
        };
    }

    /** Mean polarity over the whole-document tags of document {@code d} that meet a condition. */
    static String polarity(String condition) {
        return "(SELECT avg(t.polarity) FROM sentiment_tag t JOIN coder k ON k.id = t.coder_id"
                + " WHERE t.document_id = d.id AND t.span_start IS NULL AND " + condition + ")";
    }

    /** The numbers of a text like {@code 12,7,40}; none for null. */
    static long[] ids(String text) {
        if (text == null) {
            return new long[0];
        }
        long[] ids = new long[(int) text.chars().filter(c -> c == ',').count() + 1];
        int n = 0;
        long id = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                ids[n++] = id;
                id = 0;
            } else {
                id = id * 10 + (c - '0');
            }
        }
        ids[n] = id;
        return ids;
    }
}
