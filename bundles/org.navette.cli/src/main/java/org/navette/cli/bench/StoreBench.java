package org.navette.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * The study file at a million reviews with half a million codings: import against a bare insert, opening, lists, the edits of every
 * day, live counts, and one very long document.
 */
final class StoreBench implements Bench {
    private static final double SHARE = 0.6;

    @Override
    public long usualRows() {
        return 1_000_000;
    }

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        double indexed = rows / new BareInsert(folder.resolve("indexed.db"), true).run(rows);
        double bare = rows / new BareInsert(folder.resolve("bare.db"), false).run(rows);
        var heap = new HeapPeak();
        Path file = folder.resolve("bench.navette");
        double seconds;
        try (Study study = Study.create(file, "Bench", "fr", "bench")) {
            var batches = new Batches();
            seconds = Clock.seconds(() -> study.edit(Label.of(Deed.IMPORT_DOCUMENTS, rows, "made up"), editor -> {
                batches.each(rows, editor::addDocument);
                return null;
            })) - batches.making();
            String what = "import of " + rows + " reviews";
            figures.add(new Figure(what, rows / seconds, "rows/s", "bare insert, same rows and indexes", indexed).atLeast(SHARE));
            figures.add(new Figure(what, rows / seconds, "rows/s", "bare insert, no index at all", bare).atLeast(SHARE));
            figures.add(new Figure("import of a CSV file with them", rows / CsvImport.seconds(rows, folder), "rows/s",
                    "bare insert, same rows and indexes", indexed));
            new Judgements(rows).fill(study);
        }
        figures.add(Figure.atMost(1000, "opening and closing the study", 1000 * Clock.median(5, () -> Study.open(file, "bench").close()), "ms"));
        try (Study study = Study.open(file, "bench")) {
            figures.addAll(ListBench.figures(study));
            figures.addAll(EditBench.figures(study, folder));
            figures.addAll(LongDocumentBench.figures(study));
        }
        figures.add(Figure.atMost(1000, "peak heap of all this", heap.megabytes(), "MB"));
        return figures;
    }
}
