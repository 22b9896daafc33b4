package org.navette.analysis.segments;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.SentimentTag;
import org.navette.formats.codebooks.SentimentWord;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.text.search.WordFinder;

/** Looks up in a study what a query names. */
final class Names {
    private final Study study;
    private final Frame frame;
    private final boolean below;
    private final Map<Long, Coder> coders;
    private final Set<Long> people;
    private final Set<Long> codes = new LinkedHashSet<>();

    /** @param below whether a code stands for those below it too */
    Names(Study study, Frame frame, boolean below) {
        this.study = study;
        this.frame = frame;
        this.below = below;
        coders = study.codings().codersById();
        people = coders.values().stream().filter(c -> !c.machine()).map(Coder::id).collect(Collectors.toSet());
    }

    /** Codes that the query asks for rather than against, with those below them; empty when it names none. */
    Set<Long> codes() {
        return codes;
    }

    /** A query of conditions alone finds every coded passage of the documents that meet them. */
    Bound query(Asked asked) {
        Bound bound = bound(asked, people, true);
        return Bound.condition(bound) ? new Bound.Joined(Relation.AND, new Bound.Coded(null, people), bound, null) : bound;
    }

    private Bound bound(Asked asked, Set<Long> by, boolean wanted) {
        return switch (asked) {
            case Asked.Name name -> name(name, by, wanted);
            case Asked.Value value -> among(value.column(), "\"" + value.variable() + "\"=\"" + value.value() + "\"");
            case Asked.By of -> bound(of.part(), coder(of.coder(), of.column()), wanted);
            case Asked.OfDocument of -> {
                Bound part = bound(of.part(), by, false);
                yield Bound.condition(part) ? part : new Bound.Holding(part);
            }
            case Asked.Joined joined -> joined(joined, by, wanted);
        };
    }

    private Bound joined(Asked.Joined asked, Set<Long> by, boolean wanted) {
        Bound left = bound(asked.left(), by, wanted);
        Bound right = bound(asked.right(), by, wanted && asked.relation() != Relation.NOT);
        boolean mixed = Bound.condition(left) != Bound.condition(right);
        if (!asked.relation().logical() && (Bound.condition(left) || Bound.condition(right))) {
            throw SegmentQuery.problem(Bound.condition(left) ? asked.left().column() : asked.right().column(), "segments.condition.relation");
        }
        if (mixed && asked.relation() == Relation.OR) {
            throw SegmentQuery.problem(asked.column(), "segments.condition.or");
        }
        if (mixed && asked.relation() == Relation.NOT && Bound.condition(left)) {
            throw SegmentQuery.problem(asked.column(), "segments.condition.not");
        }
        return new Bound.Joined(asked.relation(), left, right, asked.within());
    }

    private Bound name(Asked.Name name, Set<Long> by, boolean wanted) {
        return switch (name.field()) {
            case "coder" -> new Bound.Coded(null, coder(name.words(), name.column()));
            case "sentiment" -> new Bound.Felt(feeling(name), by);
            case "text" -> words(name);
            case "sample", "set" -> among(name.column(), name.field() + ":\"" + name.words() + "\"");
            default -> name.words().equals("*") ? new Bound.Coded(null, by) : new Bound.Coded(code(name, wanted), by);
        };
    }

    private Set<Long> code(Asked.Name name, boolean wanted) {
        Code code = study.codebook().find(name.words())
                .orElseThrow(() -> SegmentQuery.problem(name.column(), "segments.code", name.words(), near(name.words())));
        Set<Long> ids = below ? study.codebook().under(code.id()).stream().map(Code::id).collect(Collectors.toSet()) : Set.of(code.id());
        if (wanted) {
            codes.addAll(ids);
        }
        return ids;
    }

    /** Names that look like it, or the first ones. */
    private String near(String words) {
        List<Code> all = study.codebook().codes();
        String start = words.toLowerCase(java.util.Locale.ROOT).substring(0, Math.min(3, words.length()));
        List<String> alike = all.stream().map(Code::name).filter(n -> n.toLowerCase(java.util.Locale.ROOT).contains(start)).limit(8).toList();
        List<String> shown = alike.isEmpty() ? all.stream().map(Code::name).limit(20).toList() : alike;
        return shown.isEmpty() ? org.navette.analysis.Messages.text("filter.none") : String.join(", ", shown);
    }

    private Set<Long> coder(String name, int column) {
        return coders.values().stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst().map(c -> Set.of(c.id()))
                .orElseThrow(() -> SegmentQuery.problem(column, "segments.coder", name,
                        coders.isEmpty() ? org.navette.analysis.Messages.text("filter.none")
                                : coders.values().stream().map(Coder::name).collect(Collectors.joining(", "))));
    }

    private static Predicate<SentimentTag> feeling(Asked.Name name) {
        SentimentWord word = SentimentWord.parse(name.words())
                .orElseThrow(() -> SegmentQuery.problem(name.column(), "segments.sentiment", name.words()));
        return word.aside() != null ? tag -> tag.aside() == word.aside()
                : tag -> tag.polarity() != null && DocumentQuery.sign(tag.polarity()) == DocumentQuery.sign(word.polarity());
    }

    private static Bound words(Asked.Name name) {
        try {
            return new Bound.Words(new WordFinder(name.words()));
        } catch (InputProblem p) {
            throw SegmentQuery.problem(name.column(), p);
        }
    }

    private Bound among(int column, String filter) {
        try {
            BitSet documents = Filter.parse(study, filter).apply(frame, () -> null);
            LongPredicate in = id -> frame.number(id) >= 0 && documents.get(frame.number(id));
            return new Bound.Among(in);
        } catch (InputProblem p) {
            throw SegmentQuery.problem(column, p);
        }
    }

    /** Codes whose codings must be read to answer; null for all. */
    static Set<Long> read(Bound part) {
        Set<Long> codes = new HashSet<>();
        return collect(part, codes) ? codes : null;
    }

    private static boolean collect(Bound part, Set<Long> codes) {
        return switch (part) {
            case Bound.Coded coded -> coded.codes() != null && (codes.addAll(coded.codes()) || true);
            case Bound.Holding holding -> collect(holding.part(), codes);
            case Bound.Joined joined -> collect(joined.left(), codes) && collect(joined.right(), codes);
            default -> true;
        };
    }

    /** Whether tags must be read to answer. */
    static boolean feels(Bound part) {
        return switch (part) {
            case Bound.Felt felt -> true;
            case Bound.Holding holding -> feels(holding.part());
            case Bound.Joined joined -> feels(joined.left()) || feels(joined.right());
            default -> false;
        };
    }

    /** Whether codings or tags must be read to answer. */
    static boolean judges(Bound part) {
        return switch (part) {
            case Bound.Coded coded -> true;
            case Bound.Felt felt -> true;
            case Bound.Holding holding -> judges(holding.part());
            case Bound.Joined joined -> judges(joined.left()) || judges(joined.right());
            default -> false;
        };
    }

    /** Whether words are looked for. */
    static boolean words(Bound part) {
        return switch (part) {
            case Bound.Words words -> true;
            case Bound.Holding holding -> words(holding.part());
            case Bound.Joined joined -> words(joined.left()) || words(joined.right());
            default -> false;
        };
    }

    /** Everybody whose work counts somewhere in it. */
    static Set<Long> coders(Bound part) {
        return switch (part) {
            case Bound.Coded coded -> coded.coders();
            case Bound.Felt felt -> felt.coders();
            case Bound.Holding holding -> coders(holding.part());
            case Bound.Joined joined -> {
                Set<Long> both = new HashSet<>(coders(joined.left()));
                both.addAll(coders(joined.right()));
                yield both;
            }
            default -> Set.of();
        };
    }
}
