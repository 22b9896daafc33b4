package org.navette.analysis.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Settlement;
import org.navette.text.sentiment.Scored;

/**
 * What people and the machine judged of each document. A document is judged when a person put any code or sentiment on it,
 * or said to have finished with it. It carries a code when at least half of the people who judged it put the code, anywhere
 * in it; it carries a net of codes when at least half put one of them. Its sentiment is the sign of the mean of its people's
 * whole-document tags; when more than half of these tags are asides (mixed, irrelevant) it has none, but the aside named
 * more often (as often: mixed). What was settled between coders counts in place of all that.
 */
public final class Judgements {
    private static final double NOTHING = 1e-9;
    private static final BitSet NOWHERE = new BitSet();

    private final Frame frame;
    private final Predicate<Coder> heard;
    private final Map<Long, Integer> people = new HashMap<>();
    private final Set<Long> machines = new HashSet<>();
    private final Map<Long, Longs> byCode = new HashMap<>();
    private final Map<Long, BitSet> settledFor = new HashMap<>();
    private final Map<Long, BitSet> settledAgainst = new HashMap<>();
    private final int[] judges;
    private final BitSet judged = new BitSet();
    private final double[] humanSum;
    private final int[] humanTags;
    private final double[] machineSum;
    private final int[] machineTags;
    /** Of each document whose people's tags are not all points: how many said mixed and irrelevant. */
    private final Map<Integer, int[]> asides = new HashMap<>();
    private boolean human;
    private boolean machine;

    private Judgements(Frame frame, Predicate<Coder> heard) {
        this.frame = frame;
        this.heard = heard;
        int n = frame.size();
        judges = new int[n];
        humanSum = new double[n];
        humanTags = new int[n];
        machineSum = new double[n];
        machineTags = new int[n];
    }

    /** Of all people. */
    public static Judgements of(Frame frame, Progress progress) {
        Judgements all = new Judgements(frame, coder -> true).read(progress);
        frame.study().settlements().list().forEach(all::settle);
        return all;
    }

    /** Of some people only, whatever was settled between them and others. */
    public static Judgements of(Frame frame, Predicate<Coder> heard, Progress progress) {
        return new Judgements(frame, heard).read(progress);
    }

    private Judgements read(Progress progress) {
        var codings = frame.study().codings();
        for (Coder coder : codings.coders()) {
            if (coder.machine()) {
                machines.add(coder.id());
            } else if (heard.test(coder)) {
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
        if (tag.segment() != null) {
            return;
        }
        if (tag.aside() != null) {
            if (person != null) {
                asides.computeIfAbsent(document, d -> new int[Aside.values().length])[tag.aside().ordinal()]++;
            }
        } else if (person != null) {
            human = true;
            humanSum[document] += tag.polarity();
            humanTags[document]++;
        } else if (tag.origin() == Origin.MACHINE || machines.contains(tag.coder())) {
            machine = true;
            machineSum[document] += tag.polarity();
            machineTags[document]++;
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
            asides.remove(document);
            if (settlement.aside() != null) {
                asides.computeIfAbsent(document, d -> new int[Aside.values().length])[settlement.aside().ordinal()]++;
            }
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

    /** Whether people judged a document, or settled something about it. */
    public boolean judged(int document) {
        return judged.get(document);
    }

    /** How many people judged a document. */
    public int judges(int document) {
        return judges[document];
    }

    /** Whether any person tagged the sentiment of a whole document. */
    public boolean humanSentiment() {
        return human || !asides.isEmpty();
    }

    /** Whether the machine tagged any. */
    public boolean machineSentiment() {
        return machine;
    }

    /** Mean polarity that people, or the machine, found in a document; null without a tag that is a point. */
    public Double mean(int document, boolean ofMachine) {
        int tags = ofMachine ? machineTags[document] : humanTags[document];
        return tags == 0 ? null : (Double) ((ofMachine ? machineSum : humanSum)[document] / tags);
    }

    /** What people said of a document's sentiment instead of a point, when more than half of them did; null else. */
    public Aside aside(int document) {
        int[] said = asides.get(document);
        if (said == null || said[0] + said[1] <= humanTags[document]) {
            return null;
        }
        return said[Aside.MIXED.ordinal()] >= said[Aside.IRRELEVANT.ordinal()] ? Aside.MIXED : Aside.IRRELEVANT;
    }

    /** Documents whose people said an aside. */
    public Map<Aside, BitSet> asides() {
        Map<Aside, BitSet> said = new EnumMap<>(Aside.class);
        for (int document : asides.keySet()) {
            Aside aside = aside(document);
            if (aside != null) {
                said.computeIfAbsent(aside, a -> new BitSet()).set(document);
            }
        }
        return said;
    }

    /** Documents by the point of a scale that lies nearest to the mean of their people's tags, every point of it in order. */
    public SortedMap<Double, BitSet> points(SentimentScale scale) {
        SortedMap<Double, BitSet> points = new TreeMap<>();
        scale.polarities().forEach(point -> points.put(point, new BitSet()));
        for (int i = 0; i < humanTags.length; i++) {
            if (humanTags[i] > 0 && aside(i) == null) {
                points.get(scale.nearest(humanSum[i] / humanTags[i])).set(i);
            }
        }
        return points;
    }

    /** Documents by the sentiment that people, or the machine, found in them; those without a tag are in none. */
    public Map<Feeling, BitSet> sentiments(boolean ofMachine) {
        Map<Feeling, BitSet> classes = new EnumMap<>(Feeling.class);
        for (Feeling feeling : Feeling.values()) {
            classes.put(feeling, new BitSet());
        }
        double[] sums = ofMachine ? machineSum : humanSum;
        int[] tags = ofMachine ? machineTags : humanTags;
        for (int i = 0; i < sums.length; i++) {
            if (tags[i] > 0 && (ofMachine || aside(i) == null)) {
                classes.get(feeling(sums[i] / tags[i], ofMachine)).set(i);
            }
        }
        return classes;
    }

    private static Feeling feeling(double mean, boolean ofMachine) {
        double threshold = ofMachine ? Scored.THRESHOLD : NOTHING;
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
