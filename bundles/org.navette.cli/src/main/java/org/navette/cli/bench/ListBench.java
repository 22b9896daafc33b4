package org.navette.cli.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.cli.bench.Bench.Figure;
import org.navette.core.study.Kind;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/** Pages of filtered, sorted lists: each question is another one, and each page is read at a random place. */
final class ListBench {
    private static final int QUESTIONS = 300;
    private static final int PAGE = 64;
    private static final List<String> SORTS = List.of("id", "name", "date", "channel", "language", "customer", "codings", "sentiment",
            "var:age", "var:town");

    private final Study study;
    private final SplittableRandom random = new SplittableRandom(7);

    private ListBench(Study study) {
        this.study = study;
    }

    static List<Figure> figures(Study study) throws Exception {
        return new ListBench(study).measure();
    }

    private List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("first page after opening, all documents", 1000 * Clock.seconds(() -> page(DocumentQuery.ALL)), "ms", null, null));
        double[] cold = new double[SORTS.size()];
        for (int s = 0; s < cold.length; s++) {
            String sort = SORTS.get(s);
            cold[s] = Clock.seconds(() -> page(DocumentQuery.ALL.sortedBy(sort, true)));
        }
        figures.add(new Figure("first use of a column (the slowest of " + cold.length + ")", 1000 * Arrays.stream(cold).max().orElseThrow(), "ms",
                null, null));
        double[] warm = Clock.samples(QUESTIONS, () -> page(question()));
        figures.add(Figure.atMost(100, "a page of a filtered, sorted list, 95th percentile", 1000 * Clock.percentile(warm, 0.95), "ms"));
        figures.add(Figure.atMost(100, "the slowest of " + QUESTIONS + " such pages", 1000 * warm[warm.length - 1], "ms"));
        String[] words = { "véla", "chidra", "munel", "tapo sori", "drael", "onéé" };
        int[] next = new int[1];
        figures.add(new Figure("words in all texts, another word each time", 1000 * Clock.median(5,
                () -> page(DocumentQuery.ALL.contains(words[next[0]++ % words.length]))), "ms", null, null));
        figures.add(new Figure("the same words, another order", 1000 * Clock.seconds(
                () -> page(DocumentQuery.ALL.contains(words[(next[0] - 1) % words.length]).sortedBy("date", true))), "ms", null, null));
        return figures;
    }

    private void page(DocumentQuery query) {
        long[] ids = study.documents().ids(query);
        int from = ids.length == 0 ? 0 : random.nextInt(ids.length);
        study.documents().rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE)));
    }

    private DocumentQuery question() {
        DocumentQuery query = DocumentQuery.ALL.sortedBy(SORTS.get(random.nextInt(SORTS.size())), random.nextBoolean());
        for (int more = random.nextInt(3); more >= 0; more--) {
            query = switch (random.nextInt(10)) {
                case 0 -> query.code(1L + random.nextInt(Judgements.CODES));
                case 1 -> query.coder(1L + random.nextInt(3));
                case 2 -> query.notBy(1L + random.nextInt(3));
                case 3 -> query.coded(random.nextBoolean());
                case 4 -> query.sentiment(random.nextInt(3) - 1);
                case 5 -> query.channel("web");
                case 6 -> query.language("en").kind(Kind.REVIEW);
                case 7 -> query.dated(LocalDate.of(2026, 1 + random.nextInt(5), 1), null);
                case 8 -> query.value("town", "Town " + random.nextInt(40));
                default -> query.value("age", Integer.toString(18 + random.nextInt(70)));
            };
        }
        return query;
    }
}
