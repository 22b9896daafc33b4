package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.store.columns.Columns;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads documents. */
public final class Documents {
    private static final String DOCUMENT = """
            SELECT d.id, d.name, d.kind, d.language, d.channel, d.date, r.key, d.text
            FROM document d LEFT JOIN respondent r ON r.id = d.respondent_id\s""";
    private static final String ROW = """
            SELECT d.id, d.name, d.kind, d.language, d.channel, d.date, r.key,
              replace(replace(replace(substr(d.text, 1, 200), char(13, 10), '  '), char(10), ' '), char(13), ' '),
              (SELECT count(*) FROM coding c WHERE c.document_id = d.id), %s, %s
            FROM json_each(?) wanted CROSS JOIN document d ON d.id = wanted.value
              LEFT JOIN respondent r ON r.id = d.respondent_id
            ORDER BY wanted.key""".formatted(polarity("k.machine = 0 AND t.origin <> 'machine'"),
            polarity("NOT (k.machine = 0 AND t.origin <> 'machine')"));

    private static final String OWN = """
            WITH own(document, coder) AS (VALUES (?, ?))
            SELECT (SELECT count(*) FROM coding c WHERE c.document_id = own.document AND c.coder_id = own.coder),
              (SELECT avg(t.polarity) FROM sentiment_tag t
               WHERE t.document_id = own.document AND t.coder_id = own.coder AND t.span_start IS NULL) FROM own""";

    private final Connections connections;
    private final Columns columns;

    Documents(Connections connections, Columns columns) {
        this.connections = connections;
        this.columns = columns;
    }

    /**
     * Ids in the query's order; the caller pages through them.
     *
     * @throws IllegalArgumentException when the query names a column or variable that is not there
     */
    public long[] ids(DocumentQuery query) {
        return ids(query, Sight.WHOLE);
    }

    /** As above, by judgements that somebody may see. */
    public long[] ids(DocumentQuery query, Sight sight) {
        return columns.ids(query, sight);
    }

    /**
     * The same in groups, those without a value last. A document with several codes or several answers is in several groups.
     *
     * @param by    one of {@link DocumentGroup#BY}, {@code var:NAME} or {@code stratum:SAMPLE}
     * @param sight the judgements that count when grouped by code or sentiment
     * @throws IllegalArgumentException when the query names a column or variable that is not there
     */
    public List<DocumentGroup> groups(DocumentQuery query, String by, Sight sight) {
        return columns.groups(query, by, sight);
    }

    /** Rows for a page of ids, in that order. */
    public List<DocumentRow> rows(long... ids) {
        return rows(Sight.WHOLE, ids);
    }

    /** As above, with the judgements that somebody may see. */
    public List<DocumentRow> rows(Sight sight, long... ids) {
        return connections.list(ROW, Documents::row, Arrays.toString(ids)).stream().map(row -> sight.alone(row.id()) ? own(row, sight.coder())
                : row.machine() && !sight.machine(row.id()) ? row.judged(row.codings(), null) : row).toList();
    }

    private DocumentRow own(DocumentRow row, long coder) {
        return connections.first(OWN, own -> row.judged(own.getInt(1), Row.real(own, 2)), row.id(), coder).orElseThrow();
    }

    /** @throws NoSuchElementException when there is none */
    public Document get(long id) {
        return connections.first(DOCUMENT + "WHERE d.id = ?", Documents::document, id)
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    public Optional<Document> byName(String name) {
        return connections.first(DOCUMENT + "WHERE d.name = ?", Documents::document, name);
    }

    /** Id → name of documents whose name holds the letters, by name; ASCII case does not matter. @param most at most so many */
    public Map<Long, String> named(String letters, int most) {
        Map<Long, String> names = new LinkedHashMap<>();
        Row<?> keep = row -> names.put(row.getLong(1), row.getString(2));
        connections.each("SELECT id, name FROM document WHERE name LIKE ? ESCAPE '!' ORDER BY name LIMIT ?", keep,
                "%" + letters.replaceAll("[!%_]", "!$0") + "%", most);
        return names;
    }

    /** Name → id of all documents. */
    public Map<String, Long> idsByName() {
        Map<String, Long> ids = new HashMap<>();
        connections.each("SELECT name, id FROM document", row -> ids.put(row.getString(1), row.getLong(2)));
        return ids;
    }

    /** Some documents in the order of the ids, one at a time; may throw through. */
    public void forEach(long[] ids, Consumer<Document> reader) {
        connections.each(DOCUMENT.replace("FROM document d", "FROM json_each(?) w CROSS JOIN document d ON d.id = w.value")
                + "ORDER BY w.key", row -> {
                    reader.accept(document(row));
                    return null;
                }, Arrays.toString(ids));
    }

    /** All documents in id order, one at a time; may throw through. */
    public void forEach(Consumer<Document> reader) {
        connections.each(DOCUMENT + "ORDER BY d.id", row -> {
            reader.accept(document(row));
            return null;
        });
    }

    /** A text, without what else a document has. */
    public interface TextReader {
        void read(long document, String text);
    }

    /** The texts of the documents from one id to another, both included, in id order, one at a time; may throw through. */
    public void forEachText(long first, long last, TextReader reader) {
        connections.each("SELECT id, text FROM document WHERE id BETWEEN ? AND ? ORDER BY id", row -> {
            reader.read(row.getLong(1), row.getString(2));
            return null;
        }, first, last);
    }

    /** Id → length in code points. */
    public Map<Long, Integer> lengths(Collection<Long> documents) {
        Map<Long, Integer> lengths = new HashMap<>();
        connections.each("SELECT id, length FROM document WHERE id IN (SELECT value FROM json_each(?))",
                row -> lengths.put(row.getLong(1), row.getInt(2)), documents.toString());
        return lengths;
    }

    /** Id → customer key of every document that has one. */
    public Map<Long, String> customers() {
        Map<Long, String> customers = new HashMap<>();
        connections.each("SELECT d.id, r.key FROM document d JOIN respondent r ON r.id = d.respondent_id",
                row -> customers.put(row.getLong(1), row.getString(2)));
        return customers;
    }

    public long count() {
        return connections.number("SELECT count(*) FROM document");
    }

    /** Mean polarity over the whole-document tags of document {@code d} that meet a condition. */
    private static String polarity(String condition) {
        return "(SELECT avg(t.polarity) FROM sentiment_tag t JOIN coder k ON k.id = t.coder_id"
                + " WHERE t.document_id = d.id AND t.span_start IS NULL AND " + condition + ")";
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(row.getLong(1), row.getString(2), Kind.of(row.getString(3)), row.getString(4), row.getString(5),
                Row.date(row, 6), row.getString(7), row.getString(8));
    }

    private static DocumentRow row(ResultSet row) throws SQLException {
        Double people = Row.real(row, 10);
        Double machine = Row.real(row, 11);
        return new DocumentRow(row.getLong(1), row.getString(2), Kind.of(row.getString(3)), row.getString(4), row.getString(5),
                Row.date(row, 6), row.getString(7), row.getString(8), row.getInt(9), people != null ? people : machine,
                people == null && machine != null);
    }
}
