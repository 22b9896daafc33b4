package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.navette.core.study.Aside;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads codings, sentiment tags and coders. */
public final class Codings {
    static final String CODING = "SELECT id, document_id, span_start, span_end, code_id, coder_id, weight, origin, at, memo FROM coding ";
    private static final String TAG = "SELECT id, document_id, span_start, span_end, polarity, aside, coder_id, origin, at FROM sentiment_tag ";
    private static final String IN_TEXT_ORDER = "ORDER BY span_start NULLS FIRST, span_end, id";

    private final Connections connections;

    Codings(Connections connections) {
        this.connections = connections;
    }

    /** Of one document, by start then end; whole-document codings first. */
    public List<Coding> of(long document) {
        return connections.list(CODING + "WHERE document_id = ? " + IN_TEXT_ORDER, Codings::coding, document);
    }

    /** With one code, by document. */
    public List<Coding> withCode(long code) {
        return connections.list(CODING + "WHERE code_id = ? ORDER BY document_id, span_start NULLS FIRST, span_end, id",
                Codings::coding, code);
    }

    /** How many codings a code has, itself only. */
    public long count(long code) {
        return connections.number("SELECT count(*) FROM coding WHERE code_id = ?", code);
    }

    /** Every coding in id order. */
    public void forEach(Consumer<Coding> reader) {
        connections.each(CODING + "ORDER BY id", row -> {
            reader.accept(coding(row));
            return null;
        });
    }

    /** Reads where a coding lies. @param start -1 with the whole document. @param machine whether a machine put it */
    @FunctionalInterface
    public interface PlaceReader {
        void read(long document, int start, int end, long code, long coder, boolean machine);
    }

    /**
     * Where the codings of some coders lie on the documents from one id to another, both included, by document and then in text order.
     *
     * @param codes null for all
     */
    // The + keeps the engine from the index of coders, which would walk through all of their codings for each page of documents.
    public void forEachPlace(long first, long last, Collection<Long> codes, Collection<Long> coders, PlaceReader reader) {
        connections.each("SELECT document_id, ifnull(span_start, -1), span_end, code_id, coder_id, origin = 'machine' FROM coding"
                + " WHERE document_id BETWEEN ?1 AND ?2 AND +coder_id IN (SELECT value FROM json_each(?3))"
                + (codes == null ? "" : " AND code_id IN (SELECT value FROM json_each(?4))")
                + " ORDER BY document_id, span_start NULLS FIRST, span_end, id", row -> {
                    reader.read(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4), row.getLong(5), row.getInt(6) != 0);
                    return null;
                }, codes == null ? new Object[] { first, last, coders.toString() }
                        : new Object[] { first, last, coders.toString(), codes.toString() });
    }

    /** Tags of some coders on the documents from one id to another, both included, by document and then in text order. */
    public void forEachSentimentBetween(long first, long last, Collection<Long> coders, Consumer<SentimentTag> reader) {
        connections.each(TAG + "WHERE document_id BETWEEN ?1 AND ?2 AND +coder_id IN (SELECT value FROM json_each(?3))"
                + " ORDER BY document_id, span_start NULLS FIRST, span_end, id", row -> {
                    reader.accept(tag(row));
                    return null;
                }, first, last, coders.toString());
    }

    public List<SentimentTag> sentimentsOf(long document) {
        return connections.list(TAG + "WHERE document_id = ? " + IN_TEXT_ORDER, Codings::tag, document);
    }

    /** Every whole-document and segment tag in id order. */
    public void forEachSentiment(Consumer<SentimentTag> reader) {
        connections.each(TAG + "ORDER BY id", row -> {
            reader.accept(tag(row));
            return null;
        });
    }

    /** @throws NoSuchElementException when there is none */
    public Coding get(long id) {
        return connections.first(CODING + "WHERE id = ?", Codings::coding, id)
                .orElseThrow(() -> new NoSuchElementException("no coding " + id));
    }

    public List<Coder> coders() {
        return connections.list("SELECT id, name, machine FROM coder ORDER BY name",
                row -> new Coder(row.getLong(1), row.getString(2), row.getBoolean(3)));
    }

    /** Id → coder. */
    public Map<Long, Coder> codersById() {
        Map<Long, Coder> coders = new LinkedHashMap<>();
        coders().forEach(coder -> coders.put(coder.id(), coder));
        return coders;
    }

    static Coding coding(ResultSet row) throws SQLException {
        return new Coding(row.getLong(1), row.getLong(2), Row.segment(row, 3), row.getLong(5), row.getLong(6), Row.real(row, 7),
                Origin.of(row.getString(8)), Row.time(row, 9), row.getString(10));
    }

    private static SentimentTag tag(ResultSet row) throws SQLException {
        return new SentimentTag(row.getLong(1), row.getLong(2), Row.segment(row, 3), Row.real(row, 5),
                row.getString(6) == null ? null : Aside.of(row.getString(6)), row.getLong(7), Origin.of(row.getString(8)),
                Row.time(row, 9));
    }
}
