package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;

class SightTest {
    @TempDir
    Path folder;
    private Study study;
    private long ada;

    /** Bo put the code on 1 and 2, Ada on 2 and 3; Bo felt well at 1, Ada at 2; the machine felt ill at 1, 2, 3. */
    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        ada = study.edit(Fixture.LABEL, editor -> {
            for (String name : new String[] { "one", "two", "three", "four" }) {
                editor.addDocument(Fixture.document(name, "text"));
            }
            Coder first = editor.coder("Ada", false);
            Coder bo = editor.coder("Bo", false);
            Coder machine = editor.coder("lexicon", true);
            long price = editor.addCode(Code.named("Price"));
            editor.addCoding(Fixture.coding(1, null, price, bo));
            editor.addCoding(Fixture.coding(2, null, price, bo));
            editor.addCoding(Fixture.coding(2, null, price, first));
            editor.addCoding(Fixture.coding(3, null, price, first));
            editor.tagSentiment(Fixture.tag(1, 1, bo));
            editor.tagSentiment(Fixture.tag(2, 1, first));
            for (int document = 1; document <= 3; document++) {
                editor.tagSentiment(Fixture.tag(document, -1, machine));
            }
            return first.id();
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whoJudgesAloneFindsNobodyElsesJudgements() {
        Sight blind = Sight.WHOLE.alone(ada, LongStream.of(2, 1));
        assertEquals("1 2 3", ids(DocumentQuery.ALL.code(1L), Sight.WHOLE));
        assertEquals("2 3", ids(DocumentQuery.ALL.code(1L), blind));
        assertEquals("2 3", ids(DocumentQuery.ALL.coded(true), blind));
        assertEquals("2", ids(DocumentQuery.ALL.sentiment(1), blind));
        assertEquals("3", ids(DocumentQuery.ALL.sentiment(-1), blind), "not the machine's either");
        assertEquals("3 2 1 4", ids(DocumentQuery.ALL.sortedBy("sentiment", false), blind));
        assertEquals("2 3 1 4", ids(DocumentQuery.ALL.sortedBy("codings", true), blind));
        assertEquals(Map.of(1L, new Codebook.CodeCount(2, 2)), study.codebook().counts(blind));
        assertEquals(Map.of(1L, new Codebook.CodeCount(3, 4)), study.codebook().counts());
        DocumentRow one = study.documents().rows(blind, 1).getFirst();
        assertEquals(0, one.codings());
        assertEquals(null, one.sentiment());
        DocumentRow two = study.documents().rows(blind, 2).getFirst();
        assertEquals(1, two.codings());
        assertEquals(1, two.sentiment());
    }

    @Test
    void theMachinesOpinionIsHiddenEverywhereOrOnSomeDocuments() {
        assertEquals("3", ids(DocumentQuery.ALL.sentiment(-1), Sight.WHOLE));
        assertEquals("", ids(DocumentQuery.ALL.sentiment(-1), Sight.WHOLE.unaided(LongStream.of(3, 4), LongStream.of(4))));
        assertEquals("", ids(DocumentQuery.ALL.sentiment(-1), Sight.WHOLE.withoutMachine()));
        assertEquals("1 2", ids(DocumentQuery.ALL.sentiment(1), Sight.WHOLE.withoutMachine()), "people's stay");
        assertEquals(null, study.documents().rows(Sight.WHOLE.withoutMachine(), 3).getFirst().sentiment());
        assertFalse(study.documents().rows(Sight.WHOLE.unaided(LongStream.of(3, 4), LongStream.of(4)), 3).getFirst().machine());
        assertTrue(study.documents().rows(Sight.WHOLE.unaided(LongStream.of(2, 4), LongStream.of(4)), 3).getFirst().machine());
        assertTrue(Sight.WHOLE.unaided(LongStream.of(1, 4), LongStream.of(4)).sees(1, ada, false));
        assertFalse(Sight.WHOLE.unaided(LongStream.of(1, 4), LongStream.of(4)).sees(1, 9, true));
        assertFalse(Sight.WHOLE.unaided(LongStream.of(1, 4), LongStream.of(4)).whole());
    }

    private String ids(DocumentQuery query, Sight sight) {
        return Arrays.stream(study.documents().ids(query, sight)).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
