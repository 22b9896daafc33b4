package org.navette.ui.widgets.grid;

import java.util.Optional;

/** What a {@link TextGrid} shows. */
public interface TextRows {
    int count();

    /** The row, or empty as long as it is on its way. */
    Optional<TextRow> row(int index);
}
