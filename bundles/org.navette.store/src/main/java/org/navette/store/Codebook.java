package org.navette.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.Code;

/** Reads the hierarchical list of codes. */
public final class Codebook {
    /** Depth first, siblings by position then name. */
    public List<Code> codes() { throw new UnsupportedOperationException(); }
    /** By name or by path {@code Service/Delivery}, case-insensitively; empty when absent or ambiguous. */
    public Optional<Code> find(String nameOrPath) { throw new UnsupportedOperationException(); }
    /** The code and all below it. */
    public List<Code> under(long code) { throw new UnsupportedOperationException(); }
    /** Code id → documents and codings that carry it, itself only. */
    public Map<Long, CodeCount> counts() { throw new UnsupportedOperationException(); }

    /** @param documents documents with it, by anyone. @param codings segments and whole-document codings */
    public record CodeCount(long documents, long codings) {
    }
}
