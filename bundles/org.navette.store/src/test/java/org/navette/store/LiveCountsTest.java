package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;

/** Counts that follow what is coded are those that a study opened anew counts from nothing. */
class LiveCountsTest {
    private static final int DOCUMENTS = 6;
    private static final int EDITS = 120;
    @TempDir
    Path folder;

    @Test
    void countsAfterManyEditsAndUndosAreThoseOfAFreshCount() {
        Random random = new Random(7);
        try (Study study = Fixture.study(folder)) {
            List<Long> codes = new ArrayList<>();
            List<Coder> coders = new ArrayList<>();
            study.edit(Fixture.LABEL, editor -> {
                for (int i = 0; i < DOCUMENTS; i++) {
                    editor.addDocument(Fixture.document("d" + i, "some words here"));
                }
                for (int i = 0; i < 5; i++) {
                    Code code = Code.named("Code " + i);
                    codes.add(editor.addCode(i < 2 ? code : code.under(codes.get(i - 2))));
                }
                coders.addAll(List.of(editor.coder("Ada", false), editor.coder("Bo", false), editor.coder("lexicon", true)));
                return null;
            });
            Sight blind = Sight.WHOLE.alone(coders.getFirst().id(), LongStream.of(1, 2, 3));
            for (int i = 0; i < EDITS; i++) {
                change(study, random, codes, coders);
                if (i % 5 == 0) { // several changes may lie between two questions
                    assertEquals(fresh(study, blind, coders), counts(study, blind, coders), "after edit " + i);
                    assertEquals(study.codebook().codes().size(), study.info().codes());
                    int[] codings = { 0 };
                    study.codings().forEach(coding -> codings[0]++);
                    assertEquals(codings[0], study.info().codings(), "rows after edit " + i);
                }
            }
        }
    }

    private static void change(Study study, Random random, List<Long> codes, List<Coder> coders) {
        int document = 1 + random.nextInt(DOCUMENTS);
        int what = random.nextInt(10);
        List<Coding> there = study.codings().of(document);
        if (what == 0) {
            study.journal().undo();
        } else if (what < 3 && !there.isEmpty()) {
            study.edit(Fixture.LABEL, editor -> {
                editor.removeCoding(there.get(random.nextInt(there.size())).id());
                return null;
            });
        } else {
            Segment place = random.nextBoolean() ? null : new Segment(random.nextInt(5), 6 + random.nextInt(5));
            study.edit(Fixture.LABEL, editor -> {
                editor.addCoding(Fixture.coding(document, place, codes.get(random.nextInt(codes.size())), coders.get(random.nextInt(coders.size()))));
                return null;
            });
        }
    }

    private static List<Map<Long, Codebook.CodeCount>> fresh(Study study, Sight sight, List<Coder> coders) {
        try (Study other = Study.openReadOnly(study.file())) {
            return counts(other, sight, coders);
        }
    }

    private static List<Map<Long, Codebook.CodeCount>> counts(Study study, Sight sight, List<Coder> coders) {
        List<Map<Long, Codebook.CodeCount>> all = new ArrayList<>();
        for (Sight seen : List.of(Sight.WHOLE, sight)) {
            all.add(study.codebook().counts(seen));
            all.add(study.codebook().countsWithin(null, seen));
            coders.forEach(coder -> all.add(study.codebook().countsWithin(coder.id(), seen)));
            coders.forEach(coder -> all.add(study.codebook().countsBy(coder.id(), seen)));
        }
        return all;
    }
}
