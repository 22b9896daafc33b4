package org.navette.store.columns;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;

import org.navette.store.file.Connections;

/** One reader's pass over texts: which of them hold all words. */
final class Look {
    /** So many texts cross the border to native code as one. */
    private static final int TOGETHER = 64;
    private static final byte BETWEEN = 30;
    private static final String COLUMNS = "SELECT d.id, ifnull(d.respondent_id, 0), d.name, d.text FROM ";

    private final Ids documents;
    private final BitSet candidates;
    private final byte[][] words;
    private final Keys keys;
    private final BitSet found;
    private final Folding text = new Folding();
    private final Folding name = new Folding();

    /** @param candidates the only places that matter, or null */
    Look(Ids documents, BitSet candidates, byte[][] words, Keys keys) {
        this.documents = documents;
        this.candidates = candidates;
        this.words = words;
        this.keys = keys;
        this.found = new BitSet(documents.count());
    }

    BitSet found() {
        return found;
    }

    /** Looks at these places only. */
    void few(Connections connections, BitSet places) {
        connections.each(COLUMNS + "json_each(?) wanted CROSS JOIN document d ON d.id = wanted.value",
                row -> {
                    one(row);
                    return null;
                }, Arrays.toString(places.stream().mapToLong(documents::id).toArray()));
    }

    /** Looks at the places [from, to). */
    void range(Connections connections, int from, int to) {
        connections.read(connection -> {
            try (PreparedStatement many = connection.prepareStatement("SELECT group_concat(d.id), group_concat(ifnull(d.respondent_id, 0)),"
                    + " group_concat(d.name, char(30)), group_concat(d.text, char(30)) FROM document d WHERE d.id BETWEEN ? AND ?")) {
                for (int first = from; first < to; first += TOGETHER) {
                    together(connection, many, first, Math.min(to, first + TOGETHER) - 1);
                }
            }
            return null;
        });
    }

    private void together(Connection connection, PreparedStatement many, int first, int last) throws SQLException {
        if (candidates != null && noCandidate(first, last)) {
            return;
        }
        many.setLong(1, documents.id(first));
        many.setLong(2, documents.id(last));
        try (ResultSet row = many.executeQuery()) {
            long[] ids = row.next() ? Packed.longs(row.getString(1)) : new long[0];
            if (ids.length == 0) {
                return;
            }
            long[] respondents = Packed.longs(row.getString(2));
            byte[] names = row.getBytes(3);
            byte[] texts = row.getBytes(4);
            int[] nameEnds = ends(names, ids.length);
            int[] textEnds = ends(texts, ids.length);
            if (nameEnds == null || textEnds == null) {
                oneByOne(connection, documents.id(first), documents.id(last));
                return;
            }
            for (int i = 0; i < ids.length; i++) {
                consider(ids[i], respondents[i], new Bytes(names, begin(nameEnds, i), nameEnds[i]),
                        new Bytes(texts, begin(textEnds, i), textEnds[i]));
            }
        }
    }

    private record Bytes(byte[] all, int from, int to) {
        static Bytes of(byte[] all) {
            return new Bytes(all, 0, all.length);
        }
    }

    private static int begin(int[] ends, int i) {
        return i == 0 ? 0 : ends[i - 1] + 1;
    }

    private boolean noCandidate(int first, int last) {
        int next = candidates.nextSetBit(first);
        return next < 0 || next > last;
    }

    /** Null when a text holds the sign that stands between texts. */
    private static int[] ends(byte[] bytes, int count) {
        int[] ends = new int[count];
        int n = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == BETWEEN) {
                if (n == count - 1) {
                    return null;
                }
                ends[n++] = i;
            }
        }
        ends[n++] = bytes.length;
        return n == count ? ends : null;
    }

    private void oneByOne(Connection connection, long first, long last) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement(COLUMNS + "document d WHERE d.id BETWEEN ? AND ?")) {
            each.setLong(1, first);
            each.setLong(2, last);
            try (ResultSet row = each.executeQuery()) {
                while (row.next()) {
                    one(row);
                }
            }
        }
    }

    private void one(ResultSet row) throws SQLException {
        consider(row.getLong(1), row.getLong(2), Bytes.of(row.getBytes(3)), Bytes.of(row.getBytes(4)));
    }

    private void consider(long id, long respondent, Bytes called, Bytes said) {
        int place = documents.place(id);
        if (place < 0 || candidates != null && !candidates.get(place)) {
            return;
        }
        text.fold(said.all(), said.from(), said.to());
        name.fold(called.all(), called.from(), called.to());
        for (int w = 0; w < words.length; w++) {
            if (!text.holds(words[w]) && !name.holds(words[w]) && !(keys.any(w) && keys.holds(w, respondent))) {
                return;
            }
        }
        found.set(place);
    }
}
