import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the stratified sample and has two coders read it, who mostly agree. */
final class Panel {
    static final int SIZE = 400;

    /** One sampled document. */
    record Unit(Document document, String stratum, double probability) {
    }

    /** One row of a coder's file; a null code is a judgement on the whole document's sentiment. */
    record Row(Document document, Integer start, Integer end, String code, Integer sentiment, String memo) {
    }

    final List<Unit> units = new ArrayList<>();
    final List<List<Row>> rows = List.of(new ArrayList<>(), new ArrayList<>());
    private final Corpus corpus;
    private final Dice dice;

    Panel(Corpus corpus, List<Document> frame) {
        this.corpus = corpus;
        this.dice = corpus.dice;
        draw(frame);
        judge();
        for (Theme theme : corpus.leaves()) {
            code(theme);
        }
        rows.forEach(r -> r.sort(Comparator.comparing((Row x) -> x.document().id).thenComparing(x -> x.code() == null ? 0 : 1)
                .thenComparing(x -> x.start() == null ? -1 : x.start()).thenComparing(x -> x.code() == null ? "" : x.code())));
    }

    /** Proportional allocation by largest remainder. */
    private void draw(List<Document> frame) {
        Map<String, List<Document>> strata = new LinkedHashMap<>();
        for (String channel : corpus.channels()) {
            strata.put(channel, frame.stream().filter(d -> d.channel.equals(channel)).toList());
        }
        Map<String, Integer> sizes = new LinkedHashMap<>();
        strata.forEach((name, all) -> sizes.put(name, SIZE * all.size() / frame.size()));
        int left = SIZE - sizes.values().stream().mapToInt(Integer::intValue).sum();
        strata.entrySet().stream().sorted(Comparator.comparingInt(e -> -(SIZE * e.getValue().size() % frame.size()))).limit(left)
                .forEach(e -> sizes.merge(e.getKey(), 1, Integer::sum));
        strata.forEach((name, all) -> dice.shuffled(all).subList(0, sizes.get(name)).stream()
                .sorted(Comparator.comparing(d -> d.id))
                .forEach(d -> units.add(new Unit(d, name, (double) sizes.get(name) / all.size()))));
    }

    private void judge() {
        for (List<Row> coder : rows) {
            for (Unit unit : units) {
                int truth = unit.document().sentiment;
                int judged = dice.chance(0.9) ? truth : truth == 0 ? dice.chance(0.6) ? -1 : 1 : dice.chance(0.85) ? 0 : -truth;
                coder.add(new Row(unit.document(), null, null, null, judged, ""));
            }
        }
    }

    private void code(Theme theme) {
        List<Document> with = dice.shuffled(units.stream().map(Unit::document).filter(d -> has(d, theme.code())).toList());
        int missed = (int) StrictMath.round(with.size() * theme.missed());
        int side = dice.between(0, 1);
        for (int i = 0; i < with.size(); i++) {
            for (int coder = 0; coder < 2; coder++) {
                if (i >= missed || (i + side) % 2 != coder) {
                    put(coder, with.get(i), theme.code(), theme.code());
                }
            }
        }
        List<Document> without = units.stream().map(Unit::document).filter(d -> !has(d, theme.code()) && !d.mentions.isEmpty()).toList();
        List<Document> near = dice.shuffled(without.stream().filter(d -> has(d, theme.near())).toList());
        int mistaken = Math.min((int) StrictMath.round(with.size() * theme.mistaken()), near.size());
        for (int i = 0; i < mistaken; i++) {
            put((i + side) % 2, near.get(i), theme.near(), theme.code());
        }
    }

    private static boolean has(Document d, String code) {
        return d.mentions.stream().anyMatch(m -> m.theme().equals(code));
    }

    private void put(int coder, Document d, String theme, String code) {
        for (Document.Mention m : d.mentions) {
            if (m.theme().equals(theme)) {
                boolean whole = d.mentions.size() == 1 && d.length() < 80 && dice.chance(0.25);
                String memo = dice.chance(0.03) ? dice.pick(List.of(corpus.memos())) : "";
                int[] span = span(d, m, coder == 0 ? 0.2 : 0.4);
                rows.get(coder).add(new Row(d, whole ? null : span[0], whole ? null : span[1], code, null, memo));
            }
        }
    }

    /** Coders differ by a word or two at the ends of a passage. */
    private int[] span(Document d, Document.Mention m, double wander) {
        int[] points = d.text.codePoints().toArray();
        int start = m.start();
        int end = m.end();
        if (dice.chance(wander)) {
            for (int words = dice.between(1, 2); words > 0; words--) {
                int cut = end - 1;
                while (cut > start && points[cut] != ' ') {
                    cut--;
                }
                end = cut - start > 20 ? cut : end;
            }
        }
        if (dice.chance(wander / 2)) {
            int next = start;
            while (next < end && points[next] != ' ') {
                next++;
            }
            start = end - next > 20 ? next + 1 : start;
        } else if (start > 1 && points[start - 1] == ' ' && dice.chance(wander / 2)) {
            int before = start - 2;
            while (before >= 0 && points[before] != ' ' && points[before] != '\n') {
                before--;
            }
            start = before + 1;
        }
        if (dice.chance(wander / 2) && end < points.length && ".!?…".indexOf(points[end]) >= 0) {
            end++;
        }
        return new int[] {start, end};
    }

    Csv sample() {
        Csv csv = new Csv("document,stratum,probability");
        units.forEach(u -> csv.row(u.document().id, u.stratum(), String.format(java.util.Locale.ROOT, "%.6f", u.probability())));
        return csv;
    }

    Csv codings(int coder) {
        Csv csv = new Csv("document,start,end,code,sentiment,memo");
        rows.get(coder).forEach(r -> csv.row(r.document().id, r.start(), r.end(), r.code(), r.sentiment(), r.memo()));
        return csv;
    }
}
