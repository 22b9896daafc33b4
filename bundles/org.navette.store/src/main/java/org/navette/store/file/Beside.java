package org.navette.store.file;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Other studies that one edit reads beside its own: schema name → file, or null for a study without any row. */
public record Beside(Map<String, StudyFile> files) {
    public static final Beside NONE = new Beside(Map.of());

    void attach(Statements statements) throws SQLException {
        List<String> attached = new ArrayList<>();
        try {
            for (Map.Entry<String, StudyFile> file : files.entrySet()) {
                statements.run("ATTACH ? AS " + file.getKey(), file.getValue() == null ? ":memory:" : file.getValue().onlookerUri());
                attached.add(file.getKey());
                if (file.getValue() == null) {
                    for (String table : Sql.list(statements.connection(), "SELECT name FROM main.sqlite_master WHERE type = 'table'"
                            + " AND substr(name, 1, 7) <> 'sqlite_'", row -> row.getString(1))) {
                        statements.execute("CREATE TABLE %1$s.\"%2$s\" AS SELECT * FROM main.\"%2$s\" WHERE 0".formatted(file.getKey(), table));
                    }
                }
            }
        } catch (SQLException e) {
            for (String schema : attached) {
                statements.execute("DETACH " + schema);
            }
            throw e;
        }
    }

    void detach(Statements statements) throws SQLException {
        for (String schema : files.keySet()) {
            statements.execute("DETACH " + schema);
        }
    }
}
