package org.navette.analysis.codebook;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

import org.navette.core.study.Coding;
import org.navette.store.Study;

/** What tests compare of a study. */
final class Facts {
    private Facts() {
    }

    /** Every row of every table but the journal's, as text: the same content gives the same map. */
    static Map<String, String> content(Study study) {
        Map<String, String> content = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + study.file())) {
            var tables = new ArrayList<String>();
            try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('journal', 'change') AND name NOT LIKE 'sqlite_%'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                StringBuilder rows = new StringBuilder();
                try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            rows.append(row.getObject(i) instanceof byte[] ? "bytes" : row.getObject(i)).append('|');
                        }
                        rows.append('\n');
                    }
                }
                content.put(table, rows.toString());
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return content;
    }

    static Map<Long, Coding> codings(Study study) {
        Map<Long, Coding> codings = new TreeMap<>();
        study.codings().forEach(c -> codings.put(c.id(), c));
        return codings;
    }
}
