package org.navette.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Document;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.formats.codebooks.SentimentWord;
import org.navette.store.Study;

/** Finds what the words of a command name, or says what is wrong with them. */
final class Lookup {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})[-–:](\\d{1,9})");

    private Lookup() {
    }

    static Document document(Study study, String name) {
        return study.documents().byName(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("document.unknown", name)));
    }

    /** Such as {@code 3-17}, end exclusive; null for null. */
    static Segment span(Document document, String words) {
        if (words == null) {
            return null;
        }
        Matcher span = SPAN.matcher(words.strip());
        return span.matches() ? segment(document, Integer.valueOf(span.group(1)), Integer.valueOf(span.group(2))) : segment(document, -1, -1);
    }

    /** Null when both are. */
    static Segment segment(Document document, Integer start, Integer end) {
        if (start == null && end == null) {
            return null;
        }
        int length = CodePoints.length(document.text());
        if (start == null || end == null || start < 0 || end <= start || end > length) {
            throw new InputProblem(Place.NOWHERE, Messages.text("coding.span", document.name(), length));
        }
        return new Segment(start, end);
    }

    /** A point of the study's scale or an aside; null for null. */
    static SentimentWord sentiment(Study study, String words) {
        if (words == null) {
            return null;
        }
        var points = study.scale().polarities();
        return SentimentWord.parse(words).filter(word -> word.polarity() == null || points.stream().anyMatch(p -> Math.abs(p - word.polarity()) < 0.005))
                .map(word -> word.polarity() == null ? word : new SentimentWord(study.scale().nearest(word.polarity()), null))
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("sentiment.unknown", words, study.scale().points(),
                        points.stream().map(p -> Messages.text("decimal.2", p)).collect(java.util.stream.Collectors.joining(" · ")))));
    }

    /** As it stands in lists: the first 60 characters, on one line. */
    static String shorten(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return CodePoints.length(line) <= 60 ? line : line.substring(0, CodePoints.toUtf16(line, 59)) + "…";
    }

    /** Such as {@code 3–17}; empty for the whole document. */
    static String span(Segment segment) {
        return segment == null ? "" : segment.start() + "–" + segment.end();
    }
}
