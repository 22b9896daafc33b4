package org.navette.core.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.navette.core.study.Code;

/** A codebook with the paths of its codes ({@code Service/Delivery}). */
public final class CodeTree {
    private final Map<Long, Code> byId = new LinkedHashMap<>();
    private final Map<Long, String> paths = new LinkedHashMap<>();

    /** @param codes depth first */
    public CodeTree(List<Code> codes) {
        for (Code code : codes) {
            byId.put(code.id(), code);
            String above = code.parent() == null ? null : paths.get(code.parent());
            paths.put(code.id(), above == null ? code.name() : above + "/" + code.name());
        }
    }

    /** Depth first. */
    public List<Code> codes() {
        return List.copyOf(byId.values());
    }

    /** Null when there is none. */
    public Code get(Long id) {
        return byId.get(id);
    }

    /** From the top; empty for null: above the top. */
    public String path(Long id) {
        return id == null ? "" : paths.get(id);
    }

    /** How many codes lie above it. */
    public int level(long id) {
        int level = 0;
        for (Code code = byId.get(id); code.parent() != null && byId.containsKey(code.parent()); code = byId.get(code.parent())) {
            level++;
        }
        return level;
    }

    /** In their order; null for those at the top. */
    public List<Code> children(Long parent) {
        return byId.values().stream().filter(c -> Objects.equals(c.parent(), parent)).toList();
    }
}
