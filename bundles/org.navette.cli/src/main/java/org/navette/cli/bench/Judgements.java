package org.navette.cli.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Palette;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** One coding for two documents and one sentiment tag for five: 60 codes, three coders; two variables. Documents are 1 to rows. */
record Judgements(long rows) {
    static final int CODES = 60;
    private static final int CODERS = 3;
    /** The first codes can be put by key. */
    private static final String KEYS = "abcdefghij";

    void fill(Study study) {
        study.edit(Label.of(Deed.IMPORT_CODINGS, rows / 2, "made up"), editor -> {
            var random = new SplittableRandom(5);
            List<Long> codes = new ArrayList<>();
            for (int c = 0; c < CODES; c++) {
                Long parent = c % 6 == 0 ? null : codes.get(c - c % 6);
                codes.add(editor.addCode(new Code(0, parent, "Code " + c, null, null, null, null, Palette.colourFor("Code " + c),
                        c < KEYS.length() ? KEYS.substring(c, c + 1) : null, c)));
            }
            List<Long> coders = new ArrayList<>();
            for (int k = 0; k < CODERS; k++) {
                coders.add(editor.coder("Coder " + k, false).id());
            }
            for (long i = 0; i < rows / 2; i++) {
                int start = random.nextInt(100);
                editor.addCoding(new Coding(0, 1 + random.nextLong(rows), new Segment(start, start + 1 + random.nextInt(50)),
                        codes.get(random.nextInt(CODES)), coders.get(random.nextInt(CODERS)), null, Origin.HUMAN, Instant.EPOCH, null));
            }
            for (long i = 0; i < rows / 5; i++) {
                editor.tagSentiment(new SentimentTag(0, 1 + random.nextLong(rows), null, random.nextInt(3) - 1.0,
                        coders.get(random.nextInt(CODERS)), Origin.HUMAN, Instant.EPOCH));
            }
            var age = editor.variable(Owner.DOCUMENT, "age", VariableType.NUMERIC);
            var town = editor.variable(Owner.DOCUMENT, "town", VariableType.NOMINAL);
            for (long id = 1; id <= rows; id++) {
                editor.documentValue(age, id, Integer.toString(18 + random.nextInt(70)));
                editor.documentValue(town, id, "Town " + random.nextInt(40));
            }
            return null;
        });
    }
}
