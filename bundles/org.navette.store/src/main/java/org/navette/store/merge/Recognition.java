package org.navette.store.merge;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds out which rows of a copy are which of the study: by id when both have it from their common past, else by what they say.
 */
final class Recognition {
    /** True for a row {@code o} of the study that the copy has under the same id: it is taken. */
    private static final String PAIRED = "(EXISTS (SELECT 1 FROM @b.%1$s b WHERE b.id = o.id) AND EXISTS (SELECT 1 FROM @t.%1$s x WHERE x.id = o.id))";
    private final Ground ground;

    Recognition(Ground ground) {
        this.ground = ground;
    }

    static String paired(String table) {
        return PAIRED.formatted(table);
    }

    /** Fills {@code temp.m_table}: id in the copy, id in the study or null, id in the past or null. */
    void byOrigin(String table) throws SQLException {
        ground.recognising(table);
        ground.run("CREATE TEMP TABLE m_" + table
                + " (theirs INTEGER PRIMARY KEY, ours INTEGER, base INTEGER, added INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0, alias TEXT)");
        ground.run("INSERT INTO temp.m_%1$s (theirs, ours, base) SELECT t.id, o.id, b.id FROM @t.%1$s t LEFT JOIN @b.%1$s b ON b.id = t.id"
                .formatted(table) + " LEFT JOIN main.%1$s o ON o.id = b.id ORDER BY t.id".formatted(table));
    }

    void byKey(Rule rule) throws SQLException {
        for (List<String> key : rule.keys()) {
            byKey(rule, key, false);
            if (rule.unique() != null) {
                byKey(rule, key, true);
            }
        }
        shareBase(rule.table());
    }

    /** What was made anew under the same name is still the same thing. */
    void shareBase(String table) throws SQLException {
        ground.run("UPDATE temp.m_%1$s SET base = ours WHERE base IS NULL AND ours IN (SELECT id FROM @b.%1$s)".formatted(table));
    }

    /** @param other true to look for the name that an earlier merge gave to a thing whose own was taken */
    private void byKey(Rule rule, List<String> key, boolean other) throws SQLException {
        Shape shape = ground.shape(rule.table());
        String equal = key.stream().map(column -> other && column.equals("name") ? otherName("o", "t")
                : equal(shape, column, column.equals(key.getFirst())))
                .collect(Collectors.joining(" AND "));
        String more = rule.table().equals("sample") ? " AND " + SAME_UNITS : "";
        ground.run("UPDATE temp.m_" + rule.table() + " AS m SET ours = (SELECT o.id FROM @t." + rule.table() + " t JOIN main."
                + rule.table()
                + " o ON " + equal + " WHERE t.id = m.theirs AND t." + key.getFirst() + " IS NOT NULL AND NOT "
                + paired(rule.table()) + more
                + " LIMIT 1) WHERE ours IS NULL");
    }

    /** The documents of a sample are not known by their ids: those of the copy may be new here. */
    private static final String SAME_UNITS = "(SELECT count(*) FROM @t.sample_unit u WHERE u.sample_id = t.id) = (SELECT count(*) FROM main.sample_unit u"
            + " WHERE u.sample_id = o.id) AND NOT EXISTS (SELECT 1 FROM @t.sample_unit u JOIN temp.m_document d ON d.theirs = u.document_id"
            + " WHERE u.sample_id = t.id AND NOT EXISTS (SELECT 1 FROM main.sample_unit x WHERE x.sample_id = o.id AND x.document_id IS d.ours))";

    /** {@code Name (2)} for {@code Name}. */
    static String otherName(String here, String there) {
        return "(substr(%1$s.name, 1, length(%2$s.name) + 2) = %2$s.name || ' (' AND %1$s.name GLOB '* ([0-9]*)')".formatted(here, there);
    }

    /** @param filled true when the column is known to say something */
    private String equal(Shape shape, String column, boolean filled) {
        String value = ground.mapped(shape, column);
        Shape.Ref ref = shape.refs().get(column);
        if (Shape.documentOf(column) != null) {
            // As the unique indexes say it, so that they are used.
            return "ifnull(o.%1$s, -1) = ifnull(%2$s, -1)".formatted(column, value);
        }
        if (ref == null) {
            return column.equals("hash") ? "o.hash IS t.hash" : "o." + column + " = " + value;
        }
        return ref.optional() && !filled
                ? "CASE WHEN t.%1$s IS NULL THEN o.%1$s IS NULL ELSE o.%1$s = %2$s END".formatted(column, value)
                : "o." + column + " = " + value;
    }
}
