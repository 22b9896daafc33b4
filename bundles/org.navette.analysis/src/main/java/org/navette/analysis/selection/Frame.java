package org.navette.analysis.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

import org.navette.core.study.Variable;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/** All documents of a study under dense numbers from 0 in id order, so that sets of them are bit sets. */
public final class Frame {
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
        Map<Long, String> byId = study.variables().valuesByDocument(variable);
        byId.forEach((id, value) -> values[number(id)] = value);
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
