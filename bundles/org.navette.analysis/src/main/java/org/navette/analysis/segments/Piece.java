package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.core.text.CodePoints;

/**
 * A piece of a written query.
 *
 * @param relation null but for the word of a relation
 * @param within   what a measured relation allows
 * @param column   of its first sign, from 1
 */
record Piece(Sort sort, String words, Relation relation, Distance within, int column) {
    enum Sort {
        OPEN, CLOSE, RELATION, BY, FIELD, EQUALS, QUOTED, WORD
    }

    private static final String FAR = "(?:/(?<far>[^\\s()]*))?";
    private static final String QUOTE = "\"«»“”„";
    private static final Pattern PIECE = Pattern.compile("(?<open>\\()|(?<close>\\))|(?<equals>=)"
            + "|[" + QUOTE + "](?<quoted>[^" + QUOTE + "]*)(?<closed>[" + QUOTE + "])?"
            + "|(?:(?<not>(?:(?:AND|ET)\\s+)?(?:NOT|SAUF))|(?<and>AND|ET|&&)|(?<or>OR|OU|\\|\\|)|(?<overlaps>OVERLAPS|CHEVAUCHE)"
            + "|(?<inside>INSIDE|DANS)|(?<by>BY|PAR)|(?<near>(?:NEAR|PR[EÈ]S(?:\\s+DE)?)(?=[/\\s()]|$))" + FAR
            + "|(?<followed>(?:FOLLOWED\\s+BY|SUIVIE?S?\\s+(?:DE|PAR))(?=[/\\s()]|$))" + FAR.replace("far", "farther")
            + ")(?=[\\s()" + QUOTE + "]|$)"
            + "|(?<field>\\p{L}+):(?=[^\\s/])|(?<word>[^\\s()=" + QUOTE + "]+)");
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,6})(?:(w|m|words?|mots?)|(p|paragraphs?|paragraphes?))?",
            Pattern.CASE_INSENSITIVE);
    /** What may stand before a colon, in both languages; anything else is part of a name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("code", "code"), Map.entry("sentiment", "sentiment"),
            Map.entry("coder", "coder"), Map.entry("codeur", "coder"), Map.entry("text", "text"), Map.entry("texte", "text"),
            Map.entry("doc", "doc"), Map.entry("sample", "sample"), Map.entry("échantillon", "sample"), Map.entry("set", "set"),
            Map.entry("ensemble", "set"));

    /** Cuts a query into its pieces. */
    static List<Piece> of(String query) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(query);
        int at = 0;
        while (m.find(at)) {
            int column = CodePoints.fromUtf16(query, m.start()) + 1;
            at = m.end();
            if (m.group("field") != null && !FIELDS.containsKey(m.group("field").toLowerCase(java.util.Locale.ROOT))) {
                Matcher word = Pattern.compile("[^\\s()=" + QUOTE + "]+").matcher(query);
                word.find(m.start());
                at = word.end();
                pieces.add(new Piece(Sort.WORD, word.group(), null, null, column));
            } else {
                pieces.add(piece(m, column));
            }
        }
        return pieces;
    }

    private static Piece piece(Matcher m, int column) {
        for (Relation relation : Relation.values()) {
            String group = relation == Relation.FOLLOWED_BY ? "followed" : relation.name().toLowerCase(java.util.Locale.ROOT);
            if (m.group(group) != null) {
                Distance within = relation == Relation.NEAR ? distance(m.group("far"), m.group(), column)
                        : relation == Relation.FOLLOWED_BY ? distance(m.group("farther"), m.group(), column) : null;
                return new Piece(Sort.RELATION, m.group(), relation, within, column);
            }
        }
        if (m.group("quoted") != null) {
            if (m.group("closed") == null) {
                throw SegmentQuery.problem(column, "segments.quote");
            }
            return new Piece(Sort.QUOTED, m.group("quoted").strip(), null, null, column);
        }
        if (m.group("field") != null) {
            return new Piece(Sort.FIELD, FIELDS.get(m.group("field").toLowerCase(java.util.Locale.ROOT)), null, null, column);
        }
        Sort sort = m.group("open") != null ? Sort.OPEN : m.group("close") != null ? Sort.CLOSE
                : m.group("equals") != null ? Sort.EQUALS : m.group("by") != null ? Sort.BY : Sort.WORD;
        return new Piece(sort, m.group(), null, null, column);
    }

    private static Distance distance(String words, String written, int column) {
        if (words == null) {
            return Distance.USUAL;
        }
        Matcher m = DISTANCE.matcher(words);
        if (!m.matches()) {
            throw SegmentQuery.problem(column, "segments.distance", written);
        }
        return new Distance(Integer.parseInt(m.group(1)), m.group(3) == null ? Distance.Unit.WORDS : Distance.Unit.PARAGRAPHS);
    }
}
