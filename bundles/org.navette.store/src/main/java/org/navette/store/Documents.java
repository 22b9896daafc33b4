package org.navette.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.navette.core.study.Document;

/** Reads documents. */
public final class Documents {
    /** Ids in the query's order; the caller pages through them. */
    public long[] ids(DocumentQuery query) { throw new UnsupportedOperationException(); }
    /** Rows for a page of ids, in that order. */
    public List<DocumentRow> rows(long... ids) { throw new UnsupportedOperationException(); }
    /** @throws java.util.NoSuchElementException when there is none */
    public Document get(long id) { throw new UnsupportedOperationException(); }
    public Optional<Document> byName(String name) { throw new UnsupportedOperationException(); }
    /** Name → id of all documents. */
    public Map<String, Long> idsByName() { throw new UnsupportedOperationException(); }
    /** All documents in id order, one at a time; may throw through. */
    public void forEach(Consumer<Document> reader) { throw new UnsupportedOperationException(); }
    /** Id → customer key of every document that has one. */
    public Map<Long, String> customers() { throw new UnsupportedOperationException(); }
    public long count() { throw new UnsupportedOperationException(); }
}
