package org.navette.store;

import java.time.Instant;
import java.util.List;

import org.navette.store.file.Connections;

/** Reads which files were imported. */
public final class Imports {
    private final Connections connections;

    Imports(Connections connections) {
        this.connections = connections;
    }

    /**
     * @param who imported it, or null when the journal does not tell
     */
    public record Imported(ImportedFile file, String who) {
    }

    /** Oldest first. */
    public List<Imported> list() {
        return connections.list("SELECT path, sha256, taken, rejected, at, kind, recipe,"
                + " (SELECT who FROM journal WHERE journal.at = import_file.at LIMIT 1) FROM import_file ORDER BY id",
                row -> new Imported(new ImportedFile(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4),
                        Instant.parse(row.getString(5)), row.getString(6), row.getString(7)), row.getString(8)));
    }
}
