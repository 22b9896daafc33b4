package org.navette.ui.widgets.grid;

import java.util.Optional;

/** What a {@link TextGrid} shows: rows, and perhaps the heads of groups between them. */
public interface TextRows {
    /** Of rows and heads. */
    int count();

    /** The row, or empty as long as it is on its way. */
    Optional<TextRow> row(int index);

    /** The head of a group when one stands at that index; known at once. */
    default Optional<GroupHead> head(int index) {
        return Optional.empty();
    }
}
