package org.navette.store.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.navette.store.file.Sql;

/**
 * A column that refers to a row of another table.
 *
 * @param owned true when a row goes with the one it refers to; false when it would stay without it
 */
record Reference(String table, String column, String to, boolean owned) {

    /** Every foreign key of a study file: who writes a new table need not come here. */
    static List<Reference> all(Connection connection) throws SQLException {
        return Sql.list(connection, """
                SELECT t.name, k."from", k."table", k.on_delete FROM pragma_table_list t, pragma_foreign_key_list(t.name) k
                WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, k.id""",
                row -> new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4).equals("CASCADE")
                        // A document outlives its case in an ordinary deletion; of a person nothing may stay.
                        || row.getString(1).equals("document") && row.getString(3).equals("respondent")));
    }
}
