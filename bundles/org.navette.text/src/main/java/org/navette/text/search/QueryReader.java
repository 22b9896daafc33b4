package org.navette.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.text.Messages;

/**
 * Reads a search: words (all wanted), "phrases", liv*, field:value, -word or NOT word, OR (OU), AND (ET), parentheses.
 * OR binds more loosely than AND.
 */
final class QueryReader {
    static final String TEXT = "text";
    private static final Set<String> AND = Set.of("AND", "ET", "&&");
    private static final Set<String> OR = Set.of("OR", "OU", "||");
    private static final Set<String> NOT = Set.of("NOT", "SAUF");
    private static final String QUOTE = "\"«»“”„";
    private static final Pattern PIECE = Pattern.compile("(?<field>\\p{L}[\\p{L}\\p{M}\\p{N}_.-]*):(?!//)|[" + QUOTE + "](?<phrase>[^"
            + QUOTE + "]*)(?<closed>[" + QUOTE + "])?|(?<paren>[()])|(?<minus>(?<![^\\s(])-(?=\\S))|(?<word>[^\\s()" + QUOTE + "]+)");

    private record Piece(String kind, String text) {
    }

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private QueryReader(String source) {
        this.source = source;
        Matcher m = PIECE.matcher(source);
        while (m.find()) {
            if (m.group("field") != null) {
                pieces.add(new Piece("field", m.group("field")));
            } else if (m.group("phrase") != null) {
                if (m.group("closed") == null) {
                    throw problem("search.quote", source);
                }
                pieces.add(new Piece("phrase", m.group("phrase")));
            } else if (m.group("paren") != null) {
                pieces.add(new Piece(m.group(), m.group()));
            } else if (m.group("minus") != null) {
                pieces.add(new Piece("not", "-"));
            } else {
                String word = m.group("word");
                pieces.add(new Piece(AND.contains(word) ? "and" : OR.contains(word) ? "or" : NOT.contains(word) ? "not" : "word", word));
            }
        }
    }

    /** @throws InputProblem when the search cannot be understood */
    static Query read(String source) {
        QueryReader reader = new QueryReader(source);
        Query query = reader.any();
        if (reader.at < reader.pieces.size()) {
            throw problem("search.parenthesis", source);
        }
        return query;
    }

    private Query any() {
        List<Query> parts = new ArrayList<>(List.of(all()));
        while (next("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        boolean operator = false;
        while (at < pieces.size() && !Set.of("or", ")").contains(pieces.get(at).kind())) {
            if (pieces.get(at).kind().equals("and")) {
                if (parts.isEmpty() || operator) {
                    throw problem("search.operator", pieces.get(at).text());
                }
                operator = true;
                at++;
                continue;
            }
            operator = false;
            parts.add(one());
        }
        if (operator) {
            throw problem("search.operator", pieces.get(at - 1).text());
        }
        if (parts.isEmpty()) {
            boolean or = at < pieces.size() && pieces.get(at).kind().equals("or") || at > 0 && pieces.get(at - 1).kind().equals("or");
            throw or ? problem("search.operator", pieces.get(at > 0 && pieces.get(at - 1).kind().equals("or") ? at - 1 : at).text())
                    : problem(at < pieces.size() ? "search.parenthesis" : "search.empty", source);
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private Query one() {
        Piece piece = pieces.get(at++);
        return switch (piece.kind()) {
            case "not" -> {
                if (at == pieces.size() || Set.of("and", "or", ")").contains(pieces.get(at).kind())) {
                    throw problem("search.operator", piece.text());
                }
                yield new Query.Not(one());
            }
            case "(" -> {
                Query inner = any();
                if (!next(")")) {
                    throw problem("search.parenthesis", source);
                }
                yield inner;
            }
            case "field" -> {
                if (at == pieces.size() || !Set.of("word", "phrase", "and", "or", "not").contains(pieces.get(at).kind())) {
                    throw problem("search.field", piece.text());
                }
                yield words(field(piece.text()), pieces.get(at++).text());
            }
            default -> words(TEXT, piece.text());
        };
    }

    private boolean next(String kind) {
        boolean there = at < pieces.size() && pieces.get(at).kind().equals(kind);
        at += there ? 1 : 0;
        return there;
    }

    private Query words(String field, String text) {
        List<String> keys = Folding.words(text, true).stream().map(Folding.Word::key).toList();
        if (keys.isEmpty()) {
            throw problem("search.empty", source);
        }
        if (keys.stream().anyMatch(k -> k.replace("*", "").isEmpty())) {
            throw problem("search.wildcard", text);
        }
        return new Query.Words(field, keys);
    }

    private static String field(String name) {
        String folded = Folding.field(name);
        return switch (folded) {
            case "text", "texte" -> TEXT;
            case "lang", "langue", "language" -> "lang";
            case "name", "nom" -> "name";
            default -> "v:" + folded;
        };
    }

    static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
