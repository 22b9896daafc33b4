package org.navette.store.merge;

import java.sql.SQLException;

/**
 * Recognises documents by the hash of their text. Of several with the same text those of the same name belong together, then
 * those of the same customer, facts and values, then those of the same customer, then what is left in its order; never the words
 * of two customers.
 */
final class DocumentRecognition {
    private static final String FACTS = "ifnull((SELECT key FROM %1$s.respondent r WHERE r.id = d.respondent_id), '') || char(31) || ifnull(d.date, '')"
            + " || char(31) || d.kind || char(31) || ifnull(d.language, '') || char(31) || ifnull(d.channel, '') || char(31) || ifnull("
            + "(SELECT group_concat(w, char(30)) FROM (SELECT v.name || '=' || x.value AS w FROM %1$s.value x JOIN %1$s.variable v ON v.id = x.variable_id"
            + " WHERE x.document_id = d.id ORDER BY w)), '')";
    private static final String CUSTOMER = "(SELECT key FROM %1$s.respondent r WHERE r.id = d.respondent_id)";
    private final Ground ground;

    DocumentRecognition(Ground ground) {
        this.ground = ground;
    }

    void run() throws SQLException {
        open("temp.free_theirs", "@t", "d.id IN (SELECT theirs FROM temp.m_document WHERE ours IS NULL)");
        if (!ground.any("SELECT 1 FROM temp.free_theirs")) {
            close();
            return;
        }
        open("temp.free_ours", "main", "NOT " + Recognition.paired("document").replace("o.id", "d.id"));
        pair("SELECT o.id, t.id FROM temp.free_theirs f JOIN @t.document t ON t.id = f.id JOIN main.document o ON o.name = t.name AND o.hash = t.hash"
                + " WHERE o.id IN (SELECT id FROM temp.free_ours)");
        // Only texts that both have need a longer look.
        ground.run("DELETE FROM temp.free_theirs WHERE hash NOT IN (SELECT hash FROM temp.free_ours)");
        ground.run("DELETE FROM temp.free_ours WHERE hash NOT IN (SELECT hash FROM temp.free_theirs)");
        inOrder(FACTS, "1");
        inOrder(CUSTOMER, "o.said IS NOT NULL");
        inOrder("''",
                "ifnull((SELECT r.key FROM main.document d JOIN main.respondent r ON r.id = d.respondent_id WHERE d.id = o.id)"
                + " = (SELECT r.key FROM @t.document d JOIN @t.respondent r ON r.id = d.respondent_id WHERE d.id = t.id), 1)");
        close();
    }

    private void open(String table, String schema, String condition) throws SQLException {
        ground.run("CREATE TEMP TABLE " + table.substring(5) + " (id INTEGER PRIMARY KEY, hash BLOB)");
        ground.run("INSERT INTO " + table + " SELECT d.id, d.hash FROM " + schema + ".document d WHERE " + condition);
        ground.run("CREATE INDEX " + table + "_hash ON " + table.substring(5) + "(hash)");
    }

    private void close() throws SQLException {
        ground.run("DROP TABLE IF EXISTS temp.free_theirs");
        ground.run("DROP TABLE IF EXISTS temp.free_ours");
    }

    /** The first of the study that says a thing is the first of the copy that says it, the second the second … */
    private void inOrder(String said, String condition) throws SQLException {
        pair("WITH o AS (" + ranked("main", "ours", said) + "), t AS (" + ranked("@t", "theirs", said)
                + ") SELECT o.id, t.id FROM t JOIN o ON o.hash = t.hash AND o.said IS t.said AND o.n = t.n WHERE " + condition);
    }

    private static String ranked(String schema, String side, String said) {
        String words = said.formatted(schema);
        return "SELECT id, hash, said, row_number() OVER (PARTITION BY hash, said ORDER BY id) AS n FROM (SELECT d.id, d.hash, "
                + words
                + " AS said FROM temp.free_" + side + " f JOIN " + schema + ".document d ON d.id = f.id)";
    }

    /** @param pairs query of id in the study, id in the copy */
    private void pair(String pairs) throws SQLException {
        ground.run("CREATE TEMP TABLE pairs (ours INTEGER PRIMARY KEY, theirs INTEGER)");
        ground.run("INSERT OR IGNORE INTO temp.pairs " + pairs);
        ground.run("UPDATE temp.m_document SET ours = p.ours FROM temp.pairs p WHERE p.theirs = m_document.theirs");
        ground.run("DELETE FROM temp.free_ours WHERE id IN (SELECT ours FROM temp.pairs)");
        ground.run("DELETE FROM temp.free_theirs WHERE id IN (SELECT theirs FROM temp.pairs)");
        ground.run("DROP TABLE temp.pairs");
    }
}
