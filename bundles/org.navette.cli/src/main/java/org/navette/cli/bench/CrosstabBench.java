package org.navette.cli.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** A table of 50 codes by 40 columns, against one bare pass over the codings it rests on. */
final class CrosstabBench implements Bench {
    private static final int CODES = 50;
    private static final int COLUMNS = 40;

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        try (Study study = Study.create(folder.resolve("bench.navette"), "Bench", "fr", "bench")) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, rows, "made up"), editor -> {
                var reviews = new MadeUp();
                var random = new SplittableRandom(5);
                var town = editor.variable(Owner.DOCUMENT, "town", VariableType.NOMINAL);
                long coder = editor.coder("bench", false).id();
                List<Long> codes = new ArrayList<>();
                for (int c = 0; c < CODES; c++) {
                    codes.add(editor.addCode(Code.named("Code " + c)));
                }
                for (long i = 0; i < rows; i++) {
                    long document = editor.addDocument(reviews.review(i));
                    editor.documentValue(town, document, "Town " + random.nextInt(COLUMNS));
                    editor.addCoding(new Coding(0, document, null, codes.get(random.nextInt(CODES)), coder, null, Origin.HUMAN, Instant.EPOCH, null));
                }
                return null;
            });
            double table = Clock.median(3, () -> new Crosstab().run(study, CrosstabParams.of("code:*", "var:town"), Progress.NONE));
            long[] seen = new long[1];
            double pass = Clock.median(3, () -> study.codings().forEach(coding -> seen[0] += coding.code()));
            return List.of(new Figure(CODES + " codes × " + COLUMNS + " columns, " + rows + " coded documents", 1000 * table, "ms",
                    "one pass over the codings", 1000 * pass));
        }
    }
}
