package org.navette.analysis.segments;

import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.analysis.selection.Frame;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Study;

/**
 * A question about coded passages.
 *
 * <p>Parts that find passages: a code by name or path ({@code Delivery}, {@code "Delivery time"}, {@code Service/Delivery}; {@code *} any
 * code), {@code sentiment:negative}, {@code coder:Ada} (all she coded), {@code text:late} (words, {@code *} at their end). A judgement of
 * the whole document is a passage that is its whole text. Machines' judgements count only when asked for with {@code BY}.
 *
 * <p>Relations speak of passages, and the left side is what is found: {@code A AND B} the text that both cover, {@code A OR B} the
 * passages of either, {@code A NOT B} those of A that no B touches, {@code A OVERLAPS B} those of A that share text with a B,
 * {@code A INSIDE B} those of A that lie wholly in one B, {@code A NEAR/20 B} those of A with a B at most 20 words away on either side,
 * {@code A FOLLOWED BY/20 B} those with a B that begins at most 20 words behind their end. {@code /2p} counts paragraphs instead
 * (0: the same one); without a number it is 20 words. {@code A BY Ada} is what Ada alone coded.
 *
 * <p>Conditions on documents find no passages but keep those of documents that meet them: {@code Region=North}, {@code sample:NAME},
 * {@code set:NAME}, and {@code doc:} before any part (documents that hold such a passage), joined by AND and NOT. So
 * {@code Price AND doc:Refund} finds Price wherever the document also has Refund. Conditions alone find every coded passage.
 *
 * <p>NEAR, FOLLOWED BY, OVERLAPS and INSIDE bind more tightly than AND and NOT, these more tightly than OR; parentheses group.
 * In French: ET, OU, SAUF, PRÈS DE/n, SUIVI DE/n, CHEVAUCHE, DANS, PAR. Words of relations are capitals; a name that is one stands
 * between quotes.
 */
public final class SegmentQuery {
    private final Bound bound;
    private final Set<Long> codes;

    private SegmentQuery(Bound bound, Set<Long> codes) {
        this.bound = bound;
        this.codes = codes;
    }

    /**
     * Reads a query and finds its names in the study.
     *
     * @param below whether a code stands for those below it too
     * @throws InputProblem naming the column, in code points from 1, where the query is not understood
     */
    static SegmentQuery read(Study study, Frame frame, String words, boolean below) {
        Names names = new Names(study, frame, below);
        Bound bound = names.query(AskedReader.read(words));
        return new SegmentQuery(bound, names.codes());
    }

    /** Whether the words are a query, names aside. @throws InputProblem as above */
    public static void check(String words) {
        AskedReader.read(words);
    }

    Bound bound() {
        return bound;
    }

    /** Codes asked for, those below them among them; empty when none is named. */
    Set<Long> codes() {
        return codes;
    }

    static InputProblem problem(int column, String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE.column(Integer.toString(column)), Messages.text(key, arguments));
    }

    static InputProblem problem(int column, InputProblem cause) {
        return new InputProblem(Place.NOWHERE.column(Integer.toString(column)), cause.getMessage(), cause);
    }
}
