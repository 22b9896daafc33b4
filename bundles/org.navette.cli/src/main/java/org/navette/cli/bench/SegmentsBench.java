package org.navette.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.navette.analysis.segments.FindSegments;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.store.Sight;
import org.navette.store.Study;

/** Questions to coded passages on the study that the window is measured with, against one bare pass over its codings. */
final class SegmentsBench implements Bench {
    private static final int PAGE = 60;
    private static final int LONGEST = 1_500;
    /** Milliseconds from asking to thinking better of it. */
    private static final int PATIENCE = 300;
    private static final List<String> RELATIONS = List.of("\"Code 0\" AND \"Code 6\"", "\"Code 0\" NOT \"Code 6\"", "\"Code 0\" NEAR/20 \"Code 6\"",
            "\"Code 1\" AND town=\"Town 3\"", "*");
    /** A word of many texts, a rare one, one with a joker, two that follow each other. */
    private static final List<String> WORDS = List.of("text:lari", "text:sonemu", "text:chidra*", "text:\"lari sone\"");

    @Override
    public long usualRows() {
        return 1_000_000;
    }

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Study study = Study.openReadOnly(WindowStudy.file(rows, folder))) {
            var heap = new HeapPeak();
            AtomicLong seen = new AtomicLong();
            double pass = 1000 * Clock.median(3, () -> study.codings().forEach(coding -> seen.addAndGet(coding.code())));
            for (String query : RELATIONS) {
                figures.add(figure(query, ask(study, query, null), pass));
            }
            figures.add(figure("\"Code 0\" AND \"Code 6\" by town", ask(study, RELATIONS.getFirst(), "town"), pass));
            for (String query : WORDS) {
                figures.add(figure(query, ask(study, query, null), pass));
            }
            figures.add(Figure.atMost(100, "the first lines of what was found, context and all", lines(study), "ms"));
            for (String query : List.of("*", "text:lari")) {
                figures.add(Figure.atMost(1_000, query + ", until a cancel is heard", cancel(study, query), "ms"));
            }
            figures.add(Figure.atMost(600, "peak heap of all this", heap.megabytes(), "MB"));
        }
        return figures;
    }

    private static Figure figure(String query, double milliseconds, double pass) {
        return new Figure(query, milliseconds, "ms", "one pass over the codings", pass, "<= 5000", milliseconds <= 5_000);
    }

    private static double ask(Study study, String query, String by) throws Exception {
        var params = new FindSegments.Params(query, true, by, 10, List.of(), Sight.WHOLE);
        return 1000 * Clock.seconds(() -> new FindSegments().run(study, params, Progress.NONE));
    }

    private static double lines(Study study) throws Exception {
        var passages = new FindSegments().run(study, FindSegments.Params.of("\"Code 0\""), Progress.NONE).passages();
        return 1000 * Clock.median(3, () -> passages.lines(0, PAGE, LONGEST));
    }

    private static double cancel(Study study, String query) {
        long start = System.nanoTime() + PATIENCE * 1_000_000L;
        try {
            new FindSegments().run(study, FindSegments.Params.of(query), new Progress() {
                @Override
                public boolean cancelled() {
                    return System.nanoTime() - start > 0;
                }
            });
        } catch (Cancelled stopped) {
            // what was wanted
        }
        return Math.max(0, (System.nanoTime() - start) / 1e6);
    }
}
