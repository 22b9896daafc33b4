package org.navette.core.problem;

import java.nio.file.Path;

import org.navette.core.Messages;

/**
 * Where in the input something is.
 *
 * @param file   the file, or null
 * @param line   from 1, or 0 when there is no line
 * @param column the column's name, or null
 */
public record Place(Path file, long line, String column) {
    public static final Place NOWHERE = new Place(null, 0, null);

    public static Place in(Path file) {
        return new Place(file, 0, null);
    }

    public static Place line(Path file, long line) {
        return new Place(file, line, null);
    }

    public Place column(String name) {
        return new Place(file, line, name);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file == null ? "" : file.toString());
        if (line > 0) {
            out.append(out.isEmpty() ? "" : ", ").append(Messages.text("place.line", Long.toString(line)));
        }
        if (column != null) {
            out.append(out.isEmpty() ? "" : ", ").append(Messages.text("place.column", column));
        }
        return out.toString();
    }
}
