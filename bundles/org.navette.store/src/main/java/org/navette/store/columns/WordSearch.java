package org.navette.store.columns;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.navette.store.file.Connections;

/**
 * Looks for words in all texts, names and customer keys. This reads every text, some tenths of a second for a million reviews on two
 * processors; an index of all letter triples would double the file and halve the speed of imports. Words that only grew while
 * somebody types are looked for among what was found before.
 */
final class WordSearch {
    private static final String LATEST = "words";
    /** Fewer candidates than one in so many are fetched one by one. */
    private static final int FEW = 20;
    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private record Found(List<String> words, BitSet places) {
    }

    private final Connections connections;
    private final Ids documents;
    private final Memory memory;
    private final Set<String> tables;

    WordSearch(Connections connections, Ids documents, Memory memory, Set<String> tables) {
        this.connections = connections;
        this.documents = documents;
        this.memory = memory;
        this.tables = tables;
    }

    /** @param among the only places that matter, or null */
    BitSet places(List<String> words, BitSet among) {
        Found latest = (Found) memory.peek(LATEST);
        if (latest != null && latest.words().equals(words)) {
            return latest.places();
        }
        BitSet candidates = latest != null && narrower(words, latest.words()) ? (BitSet) latest.places().clone() : null;
        boolean few = among != null && among.cardinality() < documents.count() / FEW;
        if (few) {
            if (candidates == null) {
                candidates = among;
            } else {
                candidates.and(among);
            }
        }
        BitSet found = search(words, candidates);
        if (!few) {
            memory.put(LATEST, tables, new Found(words, found));
        }
        return found;
    }

    /** Whatever holds the new words holds the old ones. */
    private static boolean narrower(List<String> words, List<String> before) {
        return before.stream().allMatch(old -> words.stream().anyMatch(word -> word.contains(old)));
    }

    private BitSet search(List<String> words, BitSet candidates) {
        // A word of nothing but accents is as good as none.
        byte[][] wanted = words.stream().map(Folding::of).filter(word -> word.length > 0).toArray(byte[][]::new);
        Keys keys = Keys.holding(connections, wanted);
        if (candidates != null && candidates.cardinality() < documents.count() / FEW) {
            Look look = new Look(documents, candidates, wanted, keys);
            look.few(connections, candidates);
            return look.found();
        }
        int parts = connections.editing() ? 1 : READERS;
        int count = documents.count();
        return IntStream.range(0, parts).parallel().mapToObj(part -> {
            Look look = new Look(documents, candidates, wanted, keys);
            look.range(connections, (int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts));
            return look.found();
        }).reduce(new BitSet(count), (a, b) -> {
            BitSet both = (BitSet) a.clone();
            both.or(b);
            return both;
        });
    }
}
