package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.navette.core.study.CodebookVersion;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads the codebooks that were kept. */
public final class CodebookVersions {
    private static final String VERSION = "SELECT id, name, who, at, codes FROM codebook_version ";
    private final Connections connections;

    CodebookVersions(Connections connections) {
        this.connections = connections;
    }

    /** Oldest first. */
    public List<CodebookVersion> list() {
        return connections.list(VERSION + "ORDER BY id", CodebookVersions::version);
    }

    /** By name; ASCII case does not matter. */
    public Optional<CodebookVersion> find(String name) {
        return connections.first(VERSION + "WHERE name = ?", CodebookVersions::version, name);
    }

    private static CodebookVersion version(ResultSet row) throws SQLException {
        return new CodebookVersion(row.getLong(1), row.getString(2), row.getString(3), Row.time(row, 4), CodesText.read(row.getString(5)));
    }
}
