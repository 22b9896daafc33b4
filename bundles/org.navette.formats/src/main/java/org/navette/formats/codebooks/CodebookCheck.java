package org.navette.formats.codebooks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;

/** Makes a tree of the rows of a codebook, or says why they are none. */
final class CodebookCheck {
    /** A name under a parent (null at the top): what must stand once. */
    private record Sibling(String parent, String name) {
    }

    private final Path file;
    private final List<CodeRow> rows;
    private final Map<String, List<CodeRow>> byName = new HashMap<>();

    CodebookCheck(Path file, List<CodeRow> rows) {
        this.file = file;
        this.rows = rows;
        for (CodeRow row : rows) {
            byName.computeIfAbsent(row.key(), name -> new ArrayList<>()).add(row);
        }
    }

    /** The rows, each behind its parent. */
    List<CodeRow> inOrder() {
        Map<Sibling, CodeRow> siblings = new HashMap<>();
        Map<String, CodeRow> shortcuts = new HashMap<>();
        for (CodeRow row : rows) {
            CodeRow twin = siblings.putIfAbsent(new Sibling(row.parent(), row.code()), row);
            if (twin != null) {
                throw problem(row, "code", "codebook.twice", row.code(), Long.toString(twin.line()));
            }
            CodeRow rival = row.shortcut() == null ? null : shortcuts.putIfAbsent(row.shortcut(), row);
            if (rival != null) {
                throw problem(row, "shortcut", "codebook.shortcut.twice", row.shortcut(), rival.code());
            }
            parent(row);
        }
        Set<CodeRow> placed = new HashSet<>();
        List<CodeRow> ordered = new ArrayList<>();
        rows.forEach(row -> place(row, new HashSet<>(), placed, ordered));
        return List.copyOf(ordered);
    }

    private CodeRow parent(CodeRow row) {
        if (row.parent() == null) {
            return null;
        }
        List<CodeRow> named = byName.getOrDefault(row.parent(), List.of());
        if (named.isEmpty()) {
            throw problem(row, "parent", "codebook.parent.unknown", row.parent());
        }
        if (named.size() > 1) {
            throw problem(row, "parent", "codebook.parent.ambiguous", row.parent(), Long.toString(named.get(0).line()),
                    Long.toString(named.get(1).line()));
        }
        return named.getFirst();
    }

    private void place(CodeRow row, Set<CodeRow> below, Set<CodeRow> placed, List<CodeRow> ordered) {
        if (placed.contains(row)) {
            return;
        }
        if (!below.add(row)) {
            throw problem(row, "parent", "codebook.cycle", row.code());
        }
        CodeRow parent = parent(row);
        if (parent != null) {
            place(parent, below, placed, ordered);
        }
        placed.add(row);
        ordered.add(row);
    }

    private InputProblem problem(CodeRow row, String column, String key, Object... arguments) {
        Place place = Place.line(file, row.line()); // only a table, where the name is the key, has columns
        return new InputProblem(row.key().equals(row.code()) ? place.column(column) : place, Messages.text(key, arguments));
    }
}
