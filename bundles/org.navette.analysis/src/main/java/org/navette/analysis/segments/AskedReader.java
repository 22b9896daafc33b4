package org.navette.analysis.segments;

import java.util.List;

import org.navette.analysis.segments.Piece.Sort;
import org.navette.core.text.CodePoints;

/** Reads the grammar of {@link SegmentQuery}. */
final class AskedReader {
    private final List<Piece> pieces;
    private final int end;
    private int at;

    private AskedReader(String query) {
        pieces = Piece.of(query);
        end = CodePoints.length(query.stripTrailing()) + 1;
    }

    /** @throws org.navette.core.problem.InputProblem naming the column where the query is not understood */
    static Asked read(String query) {
        if (query == null || query.isBlank()) {
            throw SegmentQuery.problem(1, "segments.empty");
        }
        AskedReader reader = new AskedReader(query);
        Asked asked = reader.any();
        if (reader.at < reader.pieces.size()) {
            Piece left = reader.pieces.get(reader.at);
            throw SegmentQuery.problem(left.column(), left.sort() == Sort.CLOSE ? "segments.close" : "segments.between", left.words());
        }
        return asked;
    }

    private Asked any() {
        Asked left = all();
        while (relation(Relation.OR)) {
            left = joined(left, this::all);
        }
        return left;
    }

    private Asked all() {
        Asked left = related();
        while (relation(Relation.AND) || relation(Relation.NOT)) {
            left = joined(left, this::related);
        }
        return left;
    }

    private Asked related() {
        Asked left = one();
        while (at < pieces.size() && pieces.get(at).relation() != null && !pieces.get(at).relation().logical()) {
            left = joined(left, this::one);
        }
        return left;
    }

    private Asked joined(Asked left, java.util.function.Supplier<Asked> right) {
        Piece word = pieces.get(at++);
        if (at == pieces.size() || pieces.get(at).relation() != null || pieces.get(at).sort() == Sort.CLOSE) {
            throw SegmentQuery.problem(word.column(), "segments.after", word.words());
        }
        return new Asked.Joined(word.relation(), left, right.get(), word.within(), word.column());
    }

    private Asked one() {
        if (at == pieces.size()) {
            throw SegmentQuery.problem(end, "segments.end");
        }
        Piece piece = pieces.get(at);
        if (piece.relation() != null || piece.sort() == Sort.BY) {
            throw SegmentQuery.problem(piece.column(), "segments.before", piece.words());
        }
        if (piece.sort() == Sort.FIELD && piece.words().equals("doc")) {
            at++;
            return new Asked.OfDocument(one(), piece.column());
        }
        Asked part = primary(piece);
        while (is(Sort.BY)) {
            Piece by = pieces.get(at++);
            part = new Asked.By(part, name(by), by.column());
        }
        return part;
    }

    private Asked primary(Piece first) {
        switch (first.sort()) {
            case OPEN -> {
                at++;
                Asked inner = any();
                if (!is(Sort.CLOSE)) {
                    throw at < pieces.size() ? SegmentQuery.problem(pieces.get(at).column(), "segments.between", pieces.get(at).words())
                            : SegmentQuery.problem(first.column(), "segments.open");
                }
                at++;
                return inner;
            }
            case FIELD -> {
                at++;
                return new Asked.Name(first.words(), name(first), first.column());
            }
            case CLOSE -> throw SegmentQuery.problem(first.column(), "segments.close");
            case EQUALS -> throw SegmentQuery.problem(first.column(), "segments.equals");
            default -> {
                String name = name(first);
                if (is(Sort.EQUALS)) {
                    Piece sign = pieces.get(at++);
                    return new Asked.Value(name, name(sign), first.column());
                }
                return new Asked.Name("code", name, first.column());
            }
        }
    }

    /** A name between quotes, or words that follow each other. @param behind what the name belongs to */
    private String name(Piece behind) {
        if (is(Sort.QUOTED)) {
            return pieces.get(at++).words();
        }
        StringBuilder words = new StringBuilder();
        while (is(Sort.WORD)) {
            words.append(words.isEmpty() ? "" : " ").append(pieces.get(at++).words());
        }
        if (words.isEmpty()) {
            throw SegmentQuery.problem(behind.column(), "segments.after", behind.words());
        }
        return words.toString();
    }

    private boolean is(Sort sort) {
        return at < pieces.size() && pieces.get(at).sort() == sort;
    }

    private boolean relation(Relation relation) {
        return at < pieces.size() && pieces.get(at).relation() == relation;
    }
}
