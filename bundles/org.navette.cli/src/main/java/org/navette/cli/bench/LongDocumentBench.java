package org.navette.cli.bench;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.cli.bench.Bench.Figure;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** A document of five million characters with ten thousand codings: what the reading part asks of the store when it opens it. */
final class LongDocumentBench {
    private static final int LENGTH = 5_000_000;
    private static final int CODINGS = 10_000;

    private LongDocumentBench() {
    }

    static List<Figure> figures(Study study) throws Exception {
        long id = add(study);
        return List.of(Figure.atMost(200, "opening 5 million characters with 10,000 codings", 1000 * Clock.median(5, () -> {
            study.documents().get(id);
            study.codings().of(id);
            study.codings().sentimentsOf(id);
            study.variables().of(id);
        }), "ms"));
    }

    /** Puts the document in. @return its id */
    static long add(Study study) {
        return study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 1, "made up"), editor -> {
            var text = new StringBuilder(LENGTH + 500);
            var reviews = new MadeUp();
            for (long i = 0; text.length() < LENGTH; i++) {
                text.append(reviews.review(i).text()).append('\n');
            }
            long document = editor.addDocument(new Document(0, "long", Kind.INTERVIEW, "fr", null, null, null, text.substring(0, LENGTH)));
            var random = new SplittableRandom(9);
            for (int c = 0; c < CODINGS; c++) {
                int start = random.nextInt(LENGTH - 500);
                editor.addCoding(new Coding(0, document, new Segment(start, start + 10 + random.nextInt(400)), 1L + random.nextInt(Judgements.CODES),
                        1, null, Origin.HUMAN, Instant.EPOCH, null));
            }
            return document;
        });
    }
}
