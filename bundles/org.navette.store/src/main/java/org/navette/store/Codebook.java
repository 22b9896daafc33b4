package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.navette.core.study.Code;
import org.navette.store.columns.Columns;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads the hierarchical list of codes. */
public final class Codebook {
    static final String CODE = "SELECT id, parent_id, name, definition, include, exclude, example, colour, shortcut, position, active FROM code ";
    private final Connections connections;
    private final Columns columns;

    Codebook(Connections connections, Columns columns) {
        this.connections = connections;
        this.columns = columns;
    }

    /** Depth first, siblings by position then name. */
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        collect(codes, null, children());
        return codes;
    }

    /** Parent id (null at the top) → its children in order. */
    private Map<Long, List<Code>> children() {
        Map<Long, List<Code>> children = new HashMap<>();
        connections.each(CODE + "ORDER BY position, name, id", row -> {
            Code code = code(row);
            return children.computeIfAbsent(code.parent(), p -> new ArrayList<>()).add(code);
        });
        return children;
    }

    private static void collect(List<Code> codes, Long parent, Map<Long, List<Code>> children) {
        for (Code code : children.getOrDefault(parent, List.of())) {
            codes.add(code);
            collect(codes, code.id(), children);
        }
    }

    /**
     * By name or by path {@code Service/Delivery}, case-insensitively; empty when absent or ambiguous. A path from the
     * top goes before a name, so that a code at the top can always be told from one of the same name below.
     */
    public Optional<Code> find(String nameOrPath) {
        String wanted = nameOrPath.strip();
        Map<Long, String> paths = new HashMap<>();
        List<Code> named = new ArrayList<>();
        for (Code code : codes()) {
            String path = code.parent() == null ? code.name() : paths.get(code.parent()) + "/" + code.name();
            paths.put(code.id(), path);
            if (path.equalsIgnoreCase(wanted)) {
                return Optional.of(code);
            }
            if (code.name().equalsIgnoreCase(wanted)) {
                named.add(code);
            }
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** @throws NoSuchElementException when there is none */
    public Code get(long id) {
        return connections.first(CODE + "WHERE id = ?", Codebook::code, id).orElseThrow(() -> new NoSuchElementException("no code " + id));
    }

    /** The code and all below it. */
    public List<Code> under(long code) {
        List<Code> codes = new ArrayList<>(connections.list(CODE + "WHERE id = ?", Codebook::code, code));
        if (!codes.isEmpty()) {
            collect(codes, code, children());
        }
        return codes;
    }

    /** Code id → documents and codings that carry it, itself only. Codes without any are absent. */
    public Map<Long, CodeCount> counts() {
        return counts(Sight.WHOLE);
    }

    /** The same of one coder's codings. */
    public Map<Long, CodeCount> countsBy(long coder) {
        return counts(coder, Sight.WHOLE);
    }

    /** Of one coder's codings those that somebody may see. */
    public Map<Long, CodeCount> countsBy(long coder, Sight sight) {
        return counts(coder, sight);
    }

    /** Of the codings that somebody may see. */
    public Map<Long, CodeCount> counts(Sight sight) {
        return counts(null, sight);
    }

    private Map<Long, CodeCount> counts(Long coder, Sight sight) {
        return read(columns.counts(coder, sight, Map.of()));
    }

    /**
     * As {@link #counts(Sight)}, a code counted with all below it: a document with several of them counts once.
     *
     * @param coder whose codings count, or null for everyone's
     */
    public Map<Long, CodeCount> countsWithin(Long coder, Sight sight) {
        Map<Long, Long> above = new HashMap<>();
        codes().forEach(code -> above.put(code.id(), code.parent()));
        return read(columns.counts(coder, sight, above));
    }

    private static Map<Long, CodeCount> read(Map<Long, int[]> found) {
        Map<Long, CodeCount> counts = new LinkedHashMap<>();
        found.forEach((code, count) -> counts.put(code, new CodeCount(count[0], count[1])));
        return counts;
    }

    static Code code(ResultSet row) throws SQLException {
        return new Code(row.getLong(1), Row.number(row, 2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getInt(10), row.getBoolean(11));
    }

    /** @param documents documents with it, by anyone. @param codings segments and whole-document codings */
    public record CodeCount(long documents, long codings) {
    }
}
