package org.navette.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A codebook in the making: what must hold of names and parents once all changes are in. */
final class CodeTree {
    /** A code: id in the study, values by column. */
    static final class Node {
        final long id;
        final boolean added;
        final Map<String, Object> before;
        final Map<String, Object> now;

        Node(long id, boolean added, Map<String, Object> values) {
            this.id = id;
            this.added = added;
            this.before = Map.copyOf(withoutNulls(values));
            this.now = new LinkedHashMap<>(values);
        }

        private static Map<String, Object> withoutNulls(Map<String, Object> values) {
            Map<String, Object> some = new HashMap<>(values);
            some.values().removeIf(java.util.Objects::isNull);
            return some;
        }

        Long parent() {
            return (Long) now.get("parent_id");
        }

        String name() {
            return (String) now.get("name");
        }

        boolean moved() {
            return !java.util.Objects.equals(parent(), before.get("parent_id")) || !name().equals(before.get("name"));
        }

        void putBack(String column) {
            now.put(column, before.get(column));
        }
    }

    final Map<Long, Node> nodes = new LinkedHashMap<>();
    /** Codes that the copy deleted: others may take their names. */
    final Set<Long> going = new HashSet<>();

    /** Puts codes back that would lie under themselves. @return those */
    List<Node> uncoil() {
        List<Node> back = new ArrayList<>();
        for (Node node : nodes.values()) {
            while (coiled(node)) {
                Node turned = node;
                while (turned.added || java.util.Objects.equals(turned.parent(), turned.before.get("parent_id"))) {
                    turned = nodes.get(turned.parent());
                }
                turned.putBack("parent_id");
                back.add(turned);
            }
        }
        return back;
    }

    private boolean coiled(Node node) {
        Set<Long> seen = new HashSet<>();
        for (Long above = node.parent(); above != null; above = nodes.get(above).parent()) {
            if (above == node.id) {
                return true;
            }
            if (!seen.add(above)) {
                return false;
            }
        }
        return false;
    }

    /** Puts names and places back that collide, and gives a new code another name. @return those put back */
    List<Node> part() {
        List<Node> back = new ArrayList<>();
        boolean again = true;
        while (again) {
            again = false;
            Map<String, Node> taken = new HashMap<>();
            for (Node node : nodes.values()) {
                if (going.contains(node.id)) {
                    continue;
                }
                Node other = taken.putIfAbsent(key(node.parent(), node.name()), node);
                if (other != null) {
                    Node yields = node.added ? node : other.added ? other : node.moved() ? node : other;
                    if (yields.added || !yields.moved()) {
                        yields.now.put("name", free(yields));
                    } else {
                        yields.putBack("name");
                        yields.putBack("parent_id");
                        back.add(yields);
                    }
                    again = true;
                    break;
                }
            }
        }
        return back;
    }

    /** Codes that the copy deleted and whose names others take. */
    List<Long> inTheWay() {
        Set<String> taken = new HashSet<>();
        nodes.values().stream().filter(node -> !going.contains(node.id))
                .forEach(node -> taken.add(key(node.parent(), node.name())));
        return going.stream().filter(id -> taken.contains(key(nodes.get(id).parent(), nodes.get(id).name()))).toList();
    }

    private String free(Node node) {
        Set<String> taken = new HashSet<>();
        nodes.values().forEach(n -> taken.add(key(n.parent(), n.name())));
        int n = 2;
        while (taken.contains(key(node.parent(), node.name() + " (" + n + ")"))) {
            n++;
        }
        return node.name() + " (" + n + ")";
    }

    static String key(Long parent, String name) {
        return parent + "/" + name.toLowerCase(Locale.ROOT);
    }
}
