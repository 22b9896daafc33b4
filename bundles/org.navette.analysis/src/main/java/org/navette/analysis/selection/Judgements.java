package org.navette.analysis.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Settlement;
import org.navette.text.sentiment.Scored;

/**
 * What people and the machine judged of each document. A document is judged when a person put any code or sentiment on it,
 * or said to have finished with it. It carries a code when at least half of the people who judged it put the code, anywhere
 * in it; it carries a net of codes when at least half put one of them. Its sentiment is the sign of the mean of its people's
 * whole-document tags. What was settled between coders counts in place of all that.
 */
public final class Judgements {
    private static final double NOTHING = 1e-9;
    private static final BitSet NOWHERE = new BitSet();

    private final Frame frame;
    private final Map<Long, Integer> people = new HashMap<>();
    private final Map<Long, Longs> byCode = new HashMap<>();
    private final Map<Long, BitSet> settledFor = new HashMap<>();
    private final Map<Long, BitSet> settledAgainst = new HashMap<>();
    private final int[] judges;
    private final BitSet judged = new BitSet();
    private final double[] humanSum;
    private final int[] humanTags;
    private final double[] machineSum;
    private final int[] machineTags;
    private boolean human;

    private Judgements(Frame frame) {
        this.frame = frame;
        int n = frame.size();
        judges = new int[n];
        humanSum = new double[n];
        humanTags = new int[n];
        machineSum = new double[n];
        machineTags = new int[n];
    }

    public static Judgements of(Frame frame, Progress progress) {
        return new Judgements(frame).read(progress);
    }

    private Judgements read(Progress progress) {
        var codings = frame.study().codings();
        for (Coder coder : codings.coders()) {
            if (!coder.machine()) {
                people.put(coder.id(), people.size());
            }
        }
        Longs seen = new Longs();
        codings.forEach(coding -> {
            progress.check();
            add(coding, seen);
        });
        codings.forEachSentiment(tag -> {
            progress.check();
            add(tag, seen);
        });
        frame.study().assignments().forEachDone(done -> {
            Integer person = people.get(done.coder());
            if (person != null) {
                seen.add((long) frame.number(done.document()) * people.size() + person);
            }
        });
        long[] pairs = seen.sortedOnce();
        for (long pair : pairs) {
            int document = (int) (pair / people.size());
            judges[document]++;
            judged.set(document);
        }
        frame.study().settlements().list().forEach(this::settle);
        return this;
    }

    private void add(Coding coding, Longs seen) {
        Integer person = coding.origin() == Origin.MACHINE ? null : people.get(coding.coder());
        if (person != null) {
            long pair = (long) frame.number(coding.document()) * people.size() + person;
            seen.add(pair);
            byCode.computeIfAbsent(coding.code(), code -> new Longs()).add(pair);
        }
    }

    private void add(SentimentTag tag, Longs seen) {
        int document = frame.number(tag.document());
        Integer person = tag.origin() == Origin.MACHINE ? null : people.get(tag.coder());
        if (person != null) {
            seen.add((long) document * people.size() + person);
        }
        if (tag.segment() == null && tag.polarity() != null) {
            if (person != null) {
                human = true;
                humanSum[document] += tag.polarity();
                humanTags[document]++;
            } else {
                machineSum[document] += tag.polarity();
                machineTags[document]++;
            }
        }
    }

    private void settle(Settlement settlement) {
        int document = frame.number(settlement.document());
        judged.set(document);
        if (settlement.code() != null) {
            (settlement.carried() ? settledFor : settledAgainst).computeIfAbsent(settlement.code(), c -> new BitSet()).set(document);
        } else {
            human = true;
            humanTags[document] = settlement.polarity() == null ? 0 : 1;
            humanSum[document] = settlement.polarity() == null ? 0 : settlement.polarity();
        }
    }

    /** Documents judged by people. */
    public BitSet judged() {
        return (BitSet) judged.clone();
    }

    /** Documents that carry the net of these codes: at least half of their judges put one of them. */
    public BitSet carrying(Collection<Long> codes) {
        Longs all = new Longs();
        codes.forEach(code -> {
            Longs pairs = byCode.get(code);
            if (pairs != null) {
                all.addAll(pairs);
            }
        });
        BitSet carrying = new BitSet();
        int document = -1;
        int count = 0;
        for (long pair : all.sortedOnce()) {
            int next = (int) (pair / people.size());
            count = next == document ? count + 1 : 1;
            document = next;
            if (2 * count >= judges[document]) {
                carrying.set(document);
            }
        }
        return settled(codes, carrying);
    }

    /** A net is settled against when each of its codes that somebody put is; it is settled for when one of them is. */
    private BitSet settled(Collection<Long> codes, BitSet carrying) {
        BitSet against = new BitSet();
        codes.forEach(code -> against.or(settledAgainst.getOrDefault(code, new BitSet())));
        for (long code : codes) {
            for (long pair : byCode.getOrDefault(code, new Longs()).sortedOnce()) {
                int document = (int) (pair / people.size());
                if (!settledAgainst.getOrDefault(code, NOWHERE).get(document)) {
                    against.clear(document);
                }
            }
        }
        carrying.andNot(against);
        codes.forEach(code -> carrying.or(settledFor.getOrDefault(code, NOWHERE)));
        return carrying;
    }

    /** Whether any person tagged the sentiment of a whole document. */
    public boolean humanSentiment() {
        return human;
    }

    /** Documents by the sentiment that people, or the machine, found in them; those without a tag are in none. */
    public Map<Feeling, BitSet> sentiments(boolean machine) {
        Map<Feeling, BitSet> classes = new EnumMap<>(Feeling.class);
        for (Feeling feeling : Feeling.values()) {
            classes.put(feeling, new BitSet());
        }
        double[] sums = machine ? machineSum : humanSum;
        int[] tags = machine ? machineTags : humanTags;
        for (int i = 0; i < sums.length; i++) {
            if (tags[i] > 0) {
                classes.get(feeling(sums[i] / tags[i], machine)).set(i);
            }
        }
        return classes;
    }

    private static Feeling feeling(double mean, boolean machine) {
        double threshold = machine ? Scored.THRESHOLD : NOTHING;
        return mean >= threshold ? Feeling.POSITIVE : mean <= -threshold ? Feeling.NEGATIVE : Feeling.NEUTRAL;
    }

    /** A growing array of (document, person) pairs. */
    private static final class Longs {
        private long[] values = new long[16];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void addAll(Longs other) {
            for (int i = 0; i < other.size; i++) {
                add(other.values[i]);
            }
        }

        long[] sortedOnce() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            int unique = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[unique++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, unique);
        }
    }
}
