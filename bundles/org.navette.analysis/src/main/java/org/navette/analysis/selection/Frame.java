package org.navette.analysis.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.navette.core.study.Variable;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/** All documents of a study under dense numbers from 0 in id order, so that sets of them are bit sets. */
public final class Frame {
    private static final int MOST_SHARED = 10_000;
    private final Study study;
    private final long[] ids;
    private String[] customers;

    private Frame(Study study, long[] ids) {
        this.study = study;
        this.ids = ids;
    }

    public static Frame of(Study study) {
        long[] ids = study.documents().ids(DocumentQuery.ALL);
        Arrays.sort(ids);
        return new Frame(study, ids);
    }

    public Study study() {
        return study;
    }

    public int size() {
        return ids.length;
    }

    /** The document's id. */
    public long id(int number) {
        return ids[number];
    }

    /** The document's number, or below 0 when there is none with that id. */
    public int number(long id) {
        return Arrays.binarySearch(ids, id);
    }

    /** Customer key of a document, or null. */
    public String customer(int number) {
        if (customers == null) {
            customers = new String[ids.length];
            study.documents().customers().forEach((id, key) -> customers[number(id)] = key);
        }
        return customers[number];
    }

    /** Values of a variable by number, null where there is none. */
    public String[] values(Variable variable) {
        String[] values = new String[ids.length];
        Map<String, String> same = new HashMap<>(); // a million documents have few different answers: each is kept once
        study.variables().forEachValue(variable, (id, value) -> {
            int number = number(id);
            if (number >= 0) {
                values[number] = same.size() < MOST_SHARED ? same.computeIfAbsent(value, v -> v) : same.getOrDefault(value, value);
            }
        });
        return values;
    }

    /** Every document. */
    public BitSet all() {
        BitSet all = new BitSet(ids.length);
        all.set(0, ids.length);
        return all;
    }

    /** Ids of a set, in id order. */
    public long[] ids(BitSet documents) {
        return documents.stream().mapToLong(i -> ids[i]).toArray();
    }
}
