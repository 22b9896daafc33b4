package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.navette.core.study.Aside;
import org.navette.core.study.Settlement;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads what was settled where coders disagreed. */
public final class Settlements {
    private static final String SETTLEMENT = "SELECT id, document_id, code_id, carried, polarity, aside, note, coder_id, at FROM settlement ";
    private final Connections connections;

    Settlements(Connections connections) {
        this.connections = connections;
    }

    /** All, by document. */
    public List<Settlement> list() {
        return connections.list(SETTLEMENT + "ORDER BY document_id, code_id NULLS FIRST", Settlements::settlement);
    }

    /** Of one document. */
    public List<Settlement> of(long document) {
        return connections.list(SETTLEMENT + "WHERE document_id = ? ORDER BY code_id NULLS FIRST", Settlements::settlement, document);
    }

    private static Settlement settlement(ResultSet row) throws SQLException {
        Long code = Row.number(row, 3);
        return new Settlement(row.getLong(1), row.getLong(2), code, code == null ? null : (Boolean) row.getBoolean(4), Row.real(row, 5),
                row.getString(6) == null ? null : Aside.of(row.getString(6)), row.getString(7), row.getLong(8), Row.time(row, 9));
    }
}
