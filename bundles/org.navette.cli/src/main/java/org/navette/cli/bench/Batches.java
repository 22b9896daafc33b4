package org.navette.cli.bench;

import java.util.function.Consumer;

import org.navette.core.study.Document;

/** Made-up reviews in batches; the clock stands while they are made. */
final class Batches {
    private static final int BATCH = 10_000;
    private final MadeUp reviews = new MadeUp();
    private long making;

    void each(long rows, Consumer<Document> use) {
        Document[] batch = new Document[BATCH];
        for (long from = 0; from < rows; from += BATCH) {
            int count = (int) Math.min(BATCH, rows - from);
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                batch[i] = reviews.review(from + i);
            }
            making += System.nanoTime() - start;
            for (int i = 0; i < count; i++) {
                use.accept(batch[i]);
            }
        }
    }

    /** Seconds spent on making them. */
    double making() {
        return making / 1e9;
    }
}
