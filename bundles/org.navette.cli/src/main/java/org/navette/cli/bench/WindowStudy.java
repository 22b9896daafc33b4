package org.navette.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.core.study.Owner;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * The study that the window is measured with: reviews with codings, sentiment and variables of texts and customers, and one text of
 * five million characters. It is kept in the folder that the system property {@code navette.bench} names, and made once.
 */
final class WindowStudy implements Bench {
    static final String NAME = "ui-study";
    /** Counts up when the made-up data change. */
    private static final int SEED = 1;

    @Override
    public long usualRows() {
        return 1_000_000;
    }

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        WindowFigures.folder(); // nothing is kept elsewhere
        return List.of(new Figure("making the study with " + rows + " documents", Clock.seconds(() -> file(rows, folder)), "s", null, null));
    }

    /** The study's file, made unless it is kept. @param folder where it is made; it stays there when no folder keeps it */
    static Path file(long rows, Path folder) throws Exception {
        String keeping = System.getProperty(WindowFigures.FOLDER);
        Path made = folder.resolve("study.navette");
        Path kept = keeping == null ? made : Path.of(keeping).resolve("study-" + rows + "-" + SEED + ".navette");
        if (Files.notExists(kept)) {
            make(made, rows);
            if (!kept.equals(made)) {
                Files.move(made, kept);
            }
        }
        return kept;
    }

    private static void make(Path file, long rows) throws Exception {
        try (Study study = Study.create(file, "Bench", "fr", "bench")) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, rows, "made up"), editor -> {
                new Batches().each(rows, editor::addDocument);
                return null;
            });
            new Judgements(rows).fill(study);
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, rows, "made up"), editor -> {
                var random = new SplittableRandom(3);
                var tenure = editor.variable(Owner.CASE, "tenure", VariableType.NUMERIC);
                for (int customer = 0; customer < Math.min(rows, MadeUp.CUSTOMERS); customer += 5) {
                    editor.caseValue(tenure, "C" + customer, Integer.toString(random.nextInt(15)));
                }
                return null;
            });
            LongDocumentBench.add(study);
        }
    }
}
