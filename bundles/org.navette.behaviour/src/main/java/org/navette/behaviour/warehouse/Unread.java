package org.navette.behaviour.warehouse;

import java.util.List;

import org.navette.core.study.SourceColumn;

/**
 * Rows that are left out because a role cannot be read.
 *
 * @param rows     how many; a row counts once, for the first of its roles
 * @param examples at most two of the values that stand there; none when nothing stands there
 */
public record Unread(SourceColumn role, long rows, List<String> examples) {
    public Unread {
        examples = List.copyOf(examples);
    }
}
