package org.navette.behaviour.metrics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Dialect;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * Which scores of recency, frequency and monetary value make which segment: a small table that covers each of the 125
 * combinations once. The names of the usual rule are shown in the user's language, any other as it is written.
 */
public record RfmRule(List<Line> lines) {
    private static final int BEST = 5;
    private static final List<String> HEADER = List.of("r", "f", "m", "segment");
    private static final Pattern RANGE = Pattern.compile("([1-5])(?:\\s*[-–]\\s*([1-5]))?");

    /** The rule of a study that has none of its own. */
    public static final RfmRule USUAL = parse(null, """
            r,f,m,segment
            4-5,4-5,4-5,champions
            4-5,4-5,1-3,loyal
            3,4-5,*,loyal
            4-5,2-3,*,promising
            4-5,1,*,new
            3,2-3,*,wavering
            3,1,*,fading
            1-2,4-5,4-5,not-to-lose
            1-2,4-5,1-3,at-risk
            1-2,3,*,at-risk
            2,1-2,*,hibernating
            1,1-2,*,lost
            """);

    public RfmRule {
        lines = List.copyOf(lines);
    }

    /** Scores from a to b, 1–5. */
    public record Range(int from, int to) {
        boolean holds(int score) {
            return from <= score && score <= to;
        }

        @Override
        public String toString() {
            return from == 1 && to == BEST ? "*" : from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    /** @param segment the name */
    public record Line(Range r, Range f, Range m, String segment) {
        boolean holds(int recency, int frequency, int monetary) {
            return r.holds(recency) && f.holds(frequency) && m.holds(monetary);
        }
    }

    /**
     * Reads a rule: the header {@code r,f,m,segment}, then a line for each range; {@code *} is any score, # begins a remark,
     * and semicolons or tabs may stand for commas.
     *
     * @param file for messages, or null
     * @throws InputProblem with line and column when a score or a name is wrong, and when combinations are named twice or not at all
     */
    public static RfmRule parse(Path file, String text) {
        List<Line> lines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String raw : text.replace("\uFEFF", "").split("\\R")) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("[,;\t]", -1);
            Place place = Place.line(file, number);
            if (!headed) {
                header(place, cells);
                headed = true;
                continue;
            }
            if (cells.length != HEADER.size()) {
                throw new InputProblem(place, Messages.text("rule.cells", cells.length));
            }
            String segment = cells[3].strip();
            if (segment.isEmpty()) {
                throw new InputProblem(place.column(HEADER.get(3)), Messages.text("rule.noName"));
            }
            lines.add(new Line(range(place, cells, 0), range(place, cells, 1), range(place, cells, 2), segment));
            places.add(number);
        }
        whole(file, number, lines, places);
        return new RfmRule(lines);
    }

    private static void header(Place place, String... cells) {
        for (int i = 0; i < Math.max(cells.length, HEADER.size()); i++) {
            String found = i < cells.length ? cells[i].strip().toLowerCase(Locale.ROOT) : "";
            if (i >= HEADER.size() || !found.equals(HEADER.get(i))) {
                throw new InputProblem(place.column(found.isEmpty() ? HEADER.get(i) : found), Messages.text("rule.header"));
            }
        }
    }

    private static Range range(Place place, String[] cells, int column) {
        String words = cells[column].strip();
        if (words.equals("*")) {
            return new Range(1, BEST);
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from <= to) {
                return new Range(from, to);
            }
        }
        throw new InputProblem(place.column(HEADER.get(column)), Messages.text("rule.range", words));
    }

    private static void whole(Path file, int last, List<Line> lines, List<Integer> places) {
        List<String> gaps = new ArrayList<>();
        for (int cell = 0; cell < BEST * BEST * BEST; cell++) {
            int r = cell / (BEST * BEST) + 1;
            int f = cell / BEST % BEST + 1;
            int m = cell % BEST + 1;
            int first = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).holds(r, f, m)) {
                    if (first >= 0) {
                        throw new InputProblem(Place.line(file, places.get(i)).column(HEADER.get(0)),
                                Messages.text("rule.twice", r, f, m, places.get(first)));
                    }
                    first = i;
                }
            }
            if (first < 0) {
                gaps.add(r + "-" + f + "-" + m);
            }
        }
        if (!gaps.isEmpty()) {
            throw new InputProblem(Place.line(file, last).column(HEADER.get(0)), Messages.text("rule.gap", gaps.size(), gaps.getFirst()));
        }
    }

    /** The names in the order in which they first stand. */
    public List<String> segments() {
        return lines.stream().map(Line::segment).distinct().toList();
    }

    /** A name in the user's language, when it is one of ours. */
    public static String label(String segment) {
        String key = "segment." + segment.toLowerCase(Locale.ROOT);
        String label = Messages.text(key);
        return label.equals(key) ? segment : label;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return lines.stream().map(line -> line.r() + "," + line.f() + "," + line.m() + "," + line.segment())
                .collect(Collectors.joining("\n", String.join(",", HEADER) + "\n", "\n"));
    }

    /** The name by three columns of scores; null where a score is. */
    String sql(Dialect dialect, List<String> scores) {
        return lines.stream().map(line -> " WHEN " + within(scores.get(0), line.r()) + " AND " + within(scores.get(1), line.f()) + " AND "
                + within(scores.get(2), line.m()) + " THEN " + dialect.text(line.segment())).collect(Collectors.joining("", "CASE", " END"));
    }

    private static String within(String column, Range range) {
        return column + " BETWEEN " + range.from() + " AND " + range.to();
    }
}
