package org.navette.store.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.navette.store.file.Connections;

/**
 * The cases whose customer key holds a word.
 *
 * @param holding by word, ids of cases
 */
record Keys(List<Set<Long>> holding) {
    static Keys holding(Connections connections, byte[][] words) {
        List<Set<Long>> holding = new ArrayList<>();
        for (int w = 0; w < words.length; w++) {
            holding.add(new HashSet<>());
        }
        Folding key = new Folding();
        connections.first("SELECT count(*), group_concat(id), " + Packed.texts("key") + " FROM respondent", row -> {
            long[] ids = Packed.longs(row.getString(2));
            List<String> keys = ids.length == 0 ? List.of() : Packed.split(row.getString(3), ids.length);
            for (int i = 0; i < ids.length; i++) {
                byte[] bytes = keys.get(i).getBytes(StandardCharsets.UTF_8);
                key.fold(bytes, 0, bytes.length);
                for (int w = 0; w < words.length; w++) {
                    if (key.holds(words[w])) {
                        holding.get(w).add(ids[i]);
                    }
                }
            }
            return true;
        });
        return new Keys(holding);
    }

    boolean any(int word) {
        return !holding.get(word).isEmpty();
    }

    boolean holds(int word, long respondent) {
        return holding.get(word).contains(respondent);
    }
}
