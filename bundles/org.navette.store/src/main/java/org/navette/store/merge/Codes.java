package org.navette.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins the codebooks. A code is the same when both have it from their common past, however it was renamed or moved since; else
 * when its path of names is the same, capitals aside.
 */
final class Codes {
    private final Ground ground;
    private final Asking asking;
    private final Tally tally;
    private final Rule rule;
    private final List<String> columns;
    private final CodeTree tree = new CodeTree();
    /** Codes of the copy, what lies above first: id → values. */
    private final Map<Long, Map<String, Object>> theirs = new LinkedHashMap<>();
    private final Map<Long, Long> ours = new HashMap<>();
    private final Map<Long, Long> base = new HashMap<>();
    /** Codes whose names others took: id → name. */
    private final Map<Long, String> setAside = new HashMap<>();

    Codes(Ground ground, Asking asking, Tally tally) {
        this.ground = ground;
        this.asking = asking;
        this.tally = tally;
        this.rule = Rules.ALL.stream().filter(r -> r.table().equals("code")).findFirst().orElseThrow();
        this.columns = ground.shape("code").columns();
    }

    /** Does all but deletions: whether a code is still used shows only when its codings are where they belong. */
    void run() throws SQLException {
        read();
        recognise();
        tree.going.addAll(ground.list("SELECT o.id FROM @b.code b JOIN main.code o ON o.id = b.id WHERE o.id NOT IN (SELECT ours FROM temp.m_code"
                + " WHERE ours IS NOT NULL)", row -> row.getLong(1)));
        arrive();
        Differences differences = new Differences(ground, asking, tally);
        Map<Long, Differences.Pair> pairs = new HashMap<>();
        for (Differences.Pair pair : differences.pairs(rule)) {
            pairs.put(pair.ours(), pair);
            for (Field field : rule.fields()) {
                tree.nodes.get(pair.ours()).now.putAll(differences.settle(rule, field, pair));
            }
        }
        for (CodeTree.Node node : tree.uncoil()) {
            impossible(differences, pairs.get(node.id), "parent");
        }
        for (CodeTree.Node node : tree.part()) {
            impossible(differences, pairs.get(node.id), "name");
        }
        write();
    }

    private void impossible(Differences differences, Differences.Pair pair, String field) throws SQLException {
        if (pair != null) {
            differences.ask(rule, rule.fields().stream().filter(f -> f.name().equals(field)).findFirst().orElseThrow(), pair,
                    Matter.IMPOSSIBLE,
                    Choice.OURS);
        }
    }

    private void read() throws SQLException {
        String list = String.join(", ", columns);
        ground.each("SELECT id, " + list + " FROM main.code ORDER BY id", row -> tree.nodes.put(row.getLong(1),
                new CodeTree.Node(row.getLong(1), false, Ground.columns(row, 2, columns))));
        ground.each("WITH RECURSIVE down(id, depth) AS (SELECT id, 0 FROM @t.code WHERE parent_id IS NULL UNION ALL SELECT c.id, depth + 1 FROM down"
                + " JOIN @t.code c ON c.parent_id = down.id) SELECT c.id, " + columns.stream().map(c -> "c." + c)
                .collect(Collectors.joining(", "))
                + " FROM down JOIN @t.code c ON c.id = down.id ORDER BY depth, c.id",
                row -> theirs.put(row.getLong(1), Ground.columns(row, 2, columns)));
        ground.each("SELECT theirs, ours, base FROM temp.m_code", row -> {
            if (row.getObject(2) != null) {
                ours.put(row.getLong(1), row.getLong(2));
            }
            return row.getObject(3) == null ? null : base.put(row.getLong(1), row.getLong(3));
        });
    }

    private void recognise() throws SQLException {
        Set<Long> taken = new HashSet<>(ours.values());
        Map<String, Long> free = new HashMap<>();
        Set<String> held = new HashSet<>();
        for (CodeTree.Node node : tree.nodes.values()) {
            String key = CodeTree.key(node.parent(), node.name());
            held.add(key);
            if (!taken.contains(node.id)) {
                free.put(key, node.id);
            }
        }
        for (Map.Entry<Long, Map<String, Object>> code : theirs.entrySet()) {
            Long parent = (Long) code.getValue().get("parent_id");
            if (ours.containsKey(code.getKey()) || parent != null && !ours.containsKey(parent)) {
                continue;
            }
            String key = CodeTree.key(parent == null ? null : ours.get(parent), (String) code.getValue().get("name"));
            // An earlier merge gave it another name when its own was taken.
            for (int n = 2; !free.containsKey(key) && held.contains(key)
                    && held.contains(key.replaceFirst(" \\(\\d+\\)$", "") + " (" + n + ")"); n++) {
                key = key.replaceFirst(" \\(\\d+\\)$", "") + " (" + n + ")";
            }
            Long same = free.remove(key);
            if (same != null) {
                ours.put(code.getKey(), same);
                ground.run("UPDATE temp.m_code SET ours = ? WHERE theirs = ?", same, code.getKey());
            }
        }
        new Recognition(ground).shareBase("code");
    }

    /** Codes that only the copy has. */
    private void arrive() throws SQLException {
        Set<Long> restored = new HashSet<>();
        List<Long> coming = new ArrayList<>();
        Use use = new Use(ground);
        for (Map.Entry<Long, Map<String, Object>> code : theirs.entrySet()) {
            long id = code.getKey();
            Long parent = (Long) code.getValue().get("parent_id");
            if (ours.containsKey(id)) {
                continue;
            }
            boolean above = parent == null || ours.containsKey(parent) || coming.contains(parent);
            if (!base.containsKey(id)) {
                if (above) {
                    coming.add(id);
                } else {
                    tally.leftOut("code", 1, LeftOut.Why.NOT_HERE, "code", parent);
                }
            } else if (parent != null && restored.contains(parent) || above && returns(id, use)) {
                restored.add(id);
                coming.add(id);
            }
        }
        long first = ground.reserve("code", coming.size());
        for (long id : coming) {
            Map<String, Object> values = new LinkedHashMap<>(theirs.get(id));
            values.computeIfPresent("parent_id", (c, parent) -> ours.get(parent));
            ours.put(id, first);
            tree.nodes.put(first, new CodeTree.Node(first, true, values));
            ground.run("UPDATE temp.m_code SET ours = ?, added = 1 WHERE theirs = ?", first++, id);
        }
    }

    private boolean returns(long id, Use use) throws SQLException {
        Map<String, Object> before = ground.list("SELECT " + String.join(", ", columns) + " FROM @b.code WHERE id = ?",
                row -> Ground.columns(row, 1, columns),
                base.get(id)).getFirst();
        boolean changed = rule.fields().stream().filter(f -> !f.quiet()).flatMap(f -> f.columns().stream())
                .anyMatch(c -> !Objects.equals(before.get(c), theirs.get(id).get(c)));
        return (changed || use.since("@t", "code", id)) && asking.ask(Matter.DELETED_HERE, "code", null, id, null, null, id,
                Choice.OURS,
                Choice.THEIRS) == Choice.THEIRS;
    }

    /**
     * Names of codes that the copy deleted may be given to others meanwhile; those that stay after all get theirs back, or one
     * like it.
     */
    void nameKept() throws SQLException {
        Map<String, Long> taken = new HashMap<>();
        Map<Long, CodeTree.Node> kept = new LinkedHashMap<>();
        ground.each("SELECT id, parent_id, name FROM main.code ORDER BY id", row -> {
            if (setAside.containsKey(row.getLong(1))) {
                return kept.put(row.getLong(1), new CodeTree.Node(row.getLong(1), false,
                        Ground.columns(row, 2, List.of("parent_id", "name"))));
            }
            return taken.put(CodeTree.key(org.navette.store.file.Row.number(row, 2), row.getString(3)), row.getLong(1));
        });
        for (CodeTree.Node node : kept.values()) {
            String name = setAside.get(node.id);
            for (int n = 2; taken.containsKey(CodeTree.key(node.parent(), name)); n++) {
                name = setAside.get(node.id) + " (" + n + ")";
            }
            taken.put(CodeTree.key(node.parent(), name), node.id);
            ground.write("UPDATE main.code SET name = ? WHERE id = ?", name, node.id);
        }
    }

    private void write() throws SQLException {
        String held = "UPDATE main.code SET name = ? WHERE id = ?";
        for (long id : tree.inTheWay()) {
            setAside.put(id, tree.nodes.get(id).name());
            ground.write(held, "\u0001" + id, id);
        }
        for (CodeTree.Node node : tree.nodes.values()) {
            if (!node.added && node.moved()) {
                ground.write(held, "\u0002" + node.id, node.id);
            }
        }
        String places = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        for (CodeTree.Node node : tree.nodes.values()) {
            List<Object> values = new ArrayList<>(columns.stream().map(node.now::get).toList());
            if (node.added) {
                values.addFirst(node.id);
                ground.write("INSERT INTO main.code (id, " + String.join(", ", columns) + ") VALUES (?, " + places + ")",
                        values.toArray());
                tally.add("code", 1, 0, 0);
            }
        }
        for (CodeTree.Node node : tree.nodes.values()) {
            if (!node.added && columns.stream().anyMatch(c -> !Objects.equals(node.now.get(c), node.before.get(c)))) {
                List<Object> values = new ArrayList<>(columns.stream().map(node.now::get).toList());
                values.add(node.id);
                ground.write("UPDATE main.code SET " + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
                        + " WHERE id = ?", values.toArray());
                tally.add("code", 0, 1, 0);
            }
        }
    }
}
