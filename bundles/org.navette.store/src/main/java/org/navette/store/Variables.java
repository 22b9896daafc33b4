package org.navette.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.Variable;

/**
 * Reads variables and their values. {@code channel}, {@code language}, {@code kind}, {@code year} and {@code month}
 * ({@code 2026-03}) of documents are variables too, with negative ids.
 */
public final class Variables {
    /** All variables, built-in ones first, then by name. */
    public List<Variable> list() { throw new UnsupportedOperationException(); }
    /** By name, case-insensitively; a document's variable goes before a case's of the same name. */
    public Optional<Variable> find(String name) { throw new UnsupportedOperationException(); }
    /** Document id → value; a case's value stands for all its documents. Documents without one are absent. */
    public Map<Long, String> valuesByDocument(Variable variable) { throw new UnsupportedOperationException(); }
    /** Variable → value of one document and of its case, in the order of {@link #list()}. */
    public Map<Variable, String> of(long document) { throw new UnsupportedOperationException(); }
}
