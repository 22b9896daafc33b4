package org.navette.store;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Whose judgements somebody may see. Coders who judge a document alone see their own only; the machine's opinion may be hidden
 * too, everywhere or on some documents.
 */
public final class Sight {
    /** Sees everything. */
    public static final Sight WHOLE = new Sight(0, new long[0], new long[0], true);
    private final long coder;
    private final long[] alone;
    private final long[] unaided;
    private final boolean machine;

    private Sight(long coder, long[] alone, long[] unaided, boolean machine) {
        this.coder = coder;
        this.alone = alone;
        this.unaided = unaided;
        this.machine = machine;
    }

    /** As before, but on these documents only what a coder judged. @param who id of the coder */
    public Sight alone(long who, LongStream documents) {
        return new Sight(who, documents.sorted().distinct().toArray(), unaided, machine);
    }

    /** As before, but without the machine's opinion on these documents, save those others. */
    public Sight unaided(LongStream documents, LongStream save) {
        long[] saved = save.sorted().toArray();
        return new Sight(coder, alone, documents.filter(d -> Arrays.binarySearch(saved, d) < 0).sorted().distinct().toArray(), machine);
    }

    /** As before, but without any opinion of the machine. */
    public Sight withoutMachine() {
        return new Sight(coder, alone, unaided, false);
    }

    /** Whether nothing is hidden. */
    public boolean whole() {
        return machine && alone.length == 0 && unaided.length == 0;
    }

    /** Whether of a document only one's own judgements are seen. */
    public boolean alone(long document) {
        return Arrays.binarySearch(alone, document) >= 0;
    }

    /** Whether the machine's opinion on a document is seen. */
    public boolean machine(long document) {
        return machine && Arrays.binarySearch(unaided, document) < 0 && !alone(document);
    }

    /** Id of the coder who judges alone; 0 when nobody does. */
    public long coder() {
        return coder;
    }

    /**
     * Whether a judgement is seen.
     *
     * @param by      id of the coder who judged
     * @param machine whether that is the machine
     */
    public boolean sees(long document, long by, boolean machine) {
        return machine ? machine(document) : by == coder || !alone(document);
    }

    /** The same eyes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sight s && s.coder == coder && s.machine == machine && Arrays.equals(s.alone, alone)
                && Arrays.equals(s.unaided, unaided);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(coder) + Arrays.hashCode(alone)) + Arrays.hashCode(unaided) + Boolean.hashCode(machine);
    }
}
