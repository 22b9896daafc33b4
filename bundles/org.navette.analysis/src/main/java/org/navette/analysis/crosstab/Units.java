package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.selection.Frame;

/** What is counted, and which documents belong to each: a document to itself, or all documents of a customer to it. */
final class Units {
    private final Frame frame;
    /** Unit of each document, or -1; null when documents are the units. */
    private final int[] unitOf;
    private final int size;

    private Units(Frame frame, int[] unitOf, int size) {
        this.frame = frame;
        this.unitOf = unitOf;
        this.size = size;
    }

    static Units of(Frame frame, Unit unit) {
        if (unit == Unit.DOCUMENT) {
            return new Units(frame, null, frame.size());
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] unitOf = new int[frame.size()];
        for (int i = 0; i < unitOf.length; i++) {
            String key = frame.customer(i);
            unitOf[i] = key == null ? -1 : numbers.computeIfAbsent(key, k -> numbers.size());
        }
        return new Units(frame, unitOf, numbers.size());
    }

    boolean customers() {
        return unitOf != null;
    }

    int size() {
        return size;
    }

    /** The unit of a document, or -1 when it belongs to none. */
    int of(int document) {
        return unitOf == null ? document : unitOf[document];
    }

    /** Units with at least one of the documents. */
    BitSet lift(BitSet documents) {
        if (unitOf == null) {
            return documents;
        }
        BitSet units = new BitSet(size);
        documents.stream().map(d -> unitOf[d]).filter(u -> u >= 0).forEach(units::set);
        return units;
    }

    /** The question asked of units, within the documents that the table may use. */
    Axis lift(Axis axis, BitSet documents) {
        List<Axis.Category> lifted = new ArrayList<>();
        BitSet base = (BitSet) axis.base().clone();
        base.and(documents);
        BitSet answered = lift(base);
        BitSet seen = new BitSet(size);
        boolean partition = axis.partition();
        for (Axis.Category category : axis.categories()) {
            BitSet members = (BitSet) category.members().clone();
            members.and(documents);
            BitSet units = lift(members);
            if (axis.rest() && category == axis.categories().getLast()) {
                units = (BitSet) answered.clone();
                units.andNot(seen);
            }
            partition &= !axis.partition() || !seen.intersects(units);
            seen.or(units);
            lifted.add(category.with(units));
        }
        return axis.over(lifted, answered, partition);
    }

    /** Documents of some units. */
    BitSet documents(BitSet units) {
        if (unitOf == null) {
            return (BitSet) units.clone();
        }
        BitSet documents = new BitSet(frame.size());
        for (int i = 0; i < unitOf.length; i++) {
            if (unitOf[i] >= 0 && units.get(unitOf[i])) {
                documents.set(i);
            }
        }
        return documents;
    }

    /** Mean of the documents' figures per unit; NaN where no document has one. */
    double[] mean(double[] byDocument, BitSet documents) {
        if (unitOf == null) {
            return byDocument;
        }
        double[] sums = new double[size];
        int[] counts = new int[size];
        documents.stream().filter(d -> unitOf[d] >= 0 && !Double.isNaN(byDocument[d])).forEach(d -> {
            sums[unitOf[d]] += byDocument[d];
            counts[unitOf[d]]++;
        });
        Arrays.setAll(sums, u -> counts[u] == 0 ? Double.NaN : sums[u] / counts[u]);
        return sums;
    }
}
