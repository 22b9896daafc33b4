package org.navette.ui.verbatims;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where rows and the heads of their groups stand in the list: a row is a place among all documents, a line a place on the screen. */
final class GroupedLines {
    private final List<Group> groups;
    private final int rows;
    private final Set<String> closed = new HashSet<>();
    /** Line of each group's head, and behind the last the number of lines. */
    private final int[] heads;

    /**
     * Rows that belong together.
     *
     * @param key    what they have in common
     * @param words  the same for people
     * @param colour {@code #rrggbb} or null
     * @param from   first row
     * @param to     behind the last
     */
    record Group(String key, String words, String colour, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** @param groups in order and without gaps; none for a plain list. @param rows how many in all */
    GroupedLines(List<Group> groups, int rows) {
        this.groups = List.copyOf(groups);
        this.rows = rows;
        heads = new int[groups.size() + 1];
        count();
    }

    private void count() {
        for (int g = 0; g < groups.size(); g++) {
            heads[g + 1] = heads[g] + 1 + (open(groups.get(g)) ? groups.get(g).size() : 0);
        }
    }

    /** Of all lines. */
    int lines() {
        return groups.isEmpty() ? rows : heads[groups.size()];
    }

    boolean grouped() {
        return !groups.isEmpty();
    }

    boolean open(Group group) {
        return !closed.contains(group.key());
    }

    /** The row on a line; -1 on the head of a group and outside. */
    int row(int line) {
        if (line < 0 || line >= lines()) {
            return -1;
        }
        if (groups.isEmpty()) {
            return line;
        }
        int group = group(line);
        return line == heads[group] ? -1 : groups.get(group).from() + line - heads[group] - 1;
    }

    /** The group whose head stands on a line. */
    Optional<Group> head(int line) {
        if (groups.isEmpty() || line < 0 || line >= lines()) {
            return Optional.empty();
        }
        int group = group(line);
        return line == heads[group] ? Optional.of(groups.get(group)) : Optional.empty();
    }

    /** The line of a row; -1 when its group is closed. */
    int line(int row) {
        if (groups.isEmpty() || row < 0) {
            return row;
        }
        for (int g = 0; g < groups.size(); g++) {
            if (row < groups.get(g).to()) {
                return open(groups.get(g)) ? heads[g] + 1 + row - groups.get(g).from() : -1;
            }
        }
        return -1;
    }

    /** Opens a group or closes it. */
    void toggle(Group group) {
        if (!closed.remove(group.key())) {
            closed.add(group.key());
        }
        count();
    }

    /** Opens all groups or closes them. */
    void all(boolean open) {
        closed.clear();
        if (!open) {
            groups.forEach(g -> closed.add(g.key()));
        }
        count();
    }

    /** Closes what is closed in the list that this one replaces. */
    void like(GroupedLines before) {
        closed.addAll(before.closed);
        count();
    }

    private int group(int line) {
        int found = Arrays.binarySearch(heads, 0, groups.size(), line);
        return found >= 0 ? found : -found - 2;
    }
}
