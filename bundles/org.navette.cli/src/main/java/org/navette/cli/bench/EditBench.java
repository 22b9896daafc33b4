package org.navette.cli.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.cli.bench.Bench.Figure;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;

/** The edits of every day, each acknowledged only when it would survive a power cut, and what is shown after them. */
final class EditBench {
    private static final int EDITS = 400;
    private static final double LIMIT = 5;

    private EditBench() {
    }

    static List<Figure> figures(Study study, Path folder) throws Exception {
        long documents = study.documents().count();
        var random = new SplittableRandom(3);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("counts per code, first time", 1000 * Clock.seconds(() -> study.codebook().counts()), "ms", null, null));
        double bare = 1000 * Clock.percentile(new BareCommit(folder.resolve("commit.db")).samples(EDITS), 0.95);
        figures.add(p95(bare, "applying a code", Clock.samples(EDITS, () -> study.edit(Label.of(Deed.ADD_CODING, "Code", ""),
                editor -> editor.addCoding(new Coding(0, 1 + random.nextLong(documents), new Segment(0, 1 + random.nextInt(100)),
                        1L + random.nextInt(Judgements.CODES), editor.coder("bench", false).id(), null, Origin.HUMAN, Instant.now(), null))))));
        figures.add(p95(bare, "tagging a sentiment", Clock.samples(EDITS, () -> study.edit(Label.of(Deed.TAG_SENTIMENT, "", ""),
                editor -> editor.tagSentiment(new SentimentTag(0, 1 + random.nextLong(documents), null, 1.0,
                        editor.coder("bench", false).id(), Origin.HUMAN, Instant.now()))))));
        figures.add(p95(bare, "undoing a tag or a code", Clock.samples(EDITS + EDITS / 2, () -> study.journal().undo())));
        figures.add(p95(bare, "redoing", Clock.samples(EDITS / 2, () -> study.journal().redo())));
        double[] counts = new double[50];
        double[] lists = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            study.edit(Label.of(Deed.ADD_CODING, "Code", ""), editor -> editor.addCoding(new Coding(0, 1 + random.nextLong(documents), null,
                    1, editor.coder("bench", false).id(), null, Origin.HUMAN, Instant.now(), null)));
            counts[i] = Clock.seconds(() -> study.codebook().counts());
            lists[i] = Clock.seconds(() -> study.documents().ids(DocumentQuery.ALL.sortedBy("codings", true).coded(true)));
        }
        Arrays.sort(counts);
        Arrays.sort(lists);
        figures.add(Figure.atMost(100, "counts per code after each coding, 95th percentile", 1000 * Clock.percentile(counts, 0.95), "ms"));
        figures.add(Figure.atMost(100, "list sorted by codings after each coding, 95th percentile", 1000 * Clock.percentile(lists, 0.95), "ms"));
        return figures;
    }

    private static Figure p95(double bare, String what, double[] seconds) {
        double value = 1000 * Clock.percentile(seconds, 0.95);
        return new Figure(what + ", 95th percentile", value, "ms", "a bare commit of one row, 95th percentile", bare, "<= " + Math.round(LIMIT),
                value <= LIMIT);
    }
}
