package org.navette.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.Function;

/** Documents of which study and copy have two versions of the text: places are carried from one to the other. */
final class Texts {
    private static final List<String[]> SPANS = List.of(new String[] {"coding", "document_id", "span_start", "span_end"},
            new String[] {"sentiment_tag", "document_id", "span_start", "span_end"},
            new String[] {"memo", "document_id", "span_start", "span_end"},
            new String[] {"link", "from_document_id", "from_start", "from_end"},
            new String[] {"link", "to_document_id", "to_start", "to_end"});
    private final Ground ground;
    private long last = -1;
    private TextShift shift;

    Texts(Ground ground) {
        this.ground = ground;
    }

    /** From here on places of the copy are carried over where the study's text is another. */
    void begin(Tally tally) throws SQLException {
        // One way through all documents, for all that must be seen in them.
        ground.run("CREATE TEMP TABLE shifted (id INTEGER PRIMARY KEY, ours INTEGER, other INTEGER)");
        ground.run("INSERT INTO temp.shifted SELECT m.theirs, m.ours, o.hash <> t.hash FROM temp.m_document m CROSS JOIN @t.document t ON t.id = m.theirs"
                + " CROSS JOIN main.document o ON o.id = m.ours WHERE m.added = 0 AND (o.hash <> t.hash OR o.name <> t.name)");
        tally.leftOut("document", ground.number("SELECT count(*) FROM temp.shifted WHERE NOT other"), LeftOut.Why.OTHER_NAME,
                null, 0);
        ground.run("DELETE FROM temp.shifted WHERE NOT other");
        if (!ground.any("SELECT 1 FROM temp.shifted")) {
            return;
        }
        Function.create(ground.connection(), "carry", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                TextShift shift = shift(value_long(0));
                // Start and end alike: no place.
                result(!shift.carries() ? 0 : value_int(2) == 0 ? shift.start(value_int(1)) : shift.end(value_int(1)));
            }
        });
        ground.shift();
    }

    void end() throws SQLException {
        if (ground.shifted()) {
            Function.destroy(ground.connection(), "carry");
        }
        ground.run("DROP TABLE IF EXISTS temp.shifted");
    }

    private TextShift shift(long theirs) throws SQLException {
        if (theirs != last) {
            String mine = ground.list("SELECT o.text FROM temp.shifted s JOIN main.document o ON o.id = s.ours WHERE s.id = ?",
                    row -> row.getString(1), theirs).getFirst();
            shift = TextShift.between(text("@t", theirs), mine);
            last = theirs;
        }
        return shift;
    }

    private String text(String schema, long id) throws SQLException {
        return ground.list("SELECT text FROM " + schema + ".document WHERE id = ?", row -> row.getString(1), id).getFirst();
    }

    private record Moved(String[] span, long id, int start, int end) {
    }

    /**
     * Takes the copy's text; what the study has marked in its own moves along. @return false when something has no place there
     */
    boolean take(long ours, long theirs) throws SQLException {
        TextShift carry = TextShift.between(text("main", ours), text("@t", theirs));
        List<Moved> moved = new ArrayList<>();
        for (String[] span : SPANS) {
            moved.addAll(ground.list("SELECT id, %3$s, %4$s FROM main.%1$s WHERE %2$s = ? AND %3$s IS NOT NULL".formatted((Object[]) span),
                    row -> new Moved(span, row.getLong(1), carry.start(row.getInt(2)), carry.end(row.getInt(3))), ours));
        }
        if (!moved.isEmpty() && !carry.carries() || moved.stream().anyMatch(m -> m.start() >= m.end())) {
            return false;
        }
        ground.run("UPDATE main.document SET (length, hash, text) = (SELECT length, hash, text FROM @t.document WHERE id = ?) WHERE id = ?", theirs, ours);
        for (Moved m : moved) {
            int done = ground.write("UPDATE OR IGNORE main.%1$s SET %3$s = ?, %4$s = ? WHERE id = ?".formatted((Object[]) m.span()), m.start(), m.end(), m.id());
            if (done == 0) {
                // Two passages became one pseudonym; two equal marks say nothing more than one.
                ground.write("DELETE FROM main." + m.span()[0] + " WHERE id = ?", m.id());
            }
        }
        return true;
    }
}
