package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.navette.core.study.Anchor;
import org.navette.core.study.Link;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads the relations between places in the texts. */
public final class Links {
    private static final String LINK = """
            SELECT id, name, from_document_id, from_start, from_end, to_document_id, to_start, to_end, coder_id, memo, at FROM link\s""";
    private final Connections connections;

    Links(Connections connections) {
        this.connections = connections;
    }

    /** All, oldest first. */
    public List<Link> list() {
        return connections.list(LINK + "ORDER BY id", Links::link);
    }

    /** From or to a document, oldest first. */
    public List<Link> of(long document) {
        return connections.list(LINK + "WHERE from_document_id = ?1 OR to_document_id = ?1 ORDER BY id", Links::link, document);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong(1), row.getString(2), new Anchor(row.getLong(3), Row.segment(row, 4)),
                new Anchor(row.getLong(6), Row.segment(row, 7)), row.getLong(9), row.getString(10), Row.time(row, 11));
    }
}
