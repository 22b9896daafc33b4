package org.navette.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.agreement.MeasureAgreement.Params;
import org.navette.analysis.agreement.MeasureAgreement.Result;
import org.navette.analysis.agreement.MeasureAgreement.Row;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class MeasureAgreementTest {
    @TempDir
    Path folder;

    /** Ada and Bo on 50 documents: both put Price 20 times, only Ada 5, only Bo 10, neither 15: kappa .4. */
    private Study textbook() {
        StudyBuilder builder = StudyBuilder.study().code("Offer").code("Offer/Price").code("Other");
        int[][] cells = {{1, 1, 20}, {1, 0, 5}, {0, 1, 10}, {0, 0, 15}};
        for (int[] cell : cells) {
            builder.documents(cell[2], "d" + cell[0] + cell[1], words -> {
                words.coded("Ada", cell[0] == 1 ? "Offer/Price" : "Other");
                words.coded("Bo", cell[1] == 1 ? "Offer/Price" : "Other");
            });
        }
        // Only one coder saw this one: it says nothing of agreement.
        return builder.document("alone", "text", words -> words.coded("Ada", "Other")).at(folder.resolve("a.navette"));
    }

    private static Result measure(Study study, AgreementUnit unit, String... coders) {
        return new MeasureAgreement().run(study, new Params(List.of(coders), null, unit, null, 200), Progress.NONE);
    }

    private static Row row(Result result, String code) {
        return result.codes().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void comparesDocumentsCodeByCode() {
        try (Study study = textbook()) {
            Result result = measure(study, AgreementUnit.DOCUMENT, "Ada", "Bo");
            assertEquals(50, result.documents());
            Row price = row(result, "Offer/Price");
            assertEquals(0.4, price.kappa().value(), 1e-9);
            assertEquals(0.7, price.observed(), 1e-9);
            assertEquals(0.5, price.expected(), 1e-9);
            assertEquals(0.55, price.prevalence(), 1e-9);
            assertArrayEquals(new long[] {15, 10}, price.table()[0]);
            assertArrayEquals(new long[] {5, 20}, price.table()[1]);
            assertTrue(price.kappa().low() > 0.05 && price.kappa().low() < 0.4 && price.kappa().high() > 0.4 && price.kappa().high() < 0.75);
            assertEquals(price.kappa().value(), row(result, "Offer").kappa().value(), 1e-9, "a code above is the net of those below");
            assertEquals(150, result.overall().units(), "three codes on fifty documents");
            assertNull(result.sentiment());
            assertEquals(price.kappa(), row(measure(study, null, "ada", "BO"), "Offer/Price").kappa(), "seeded");
        }
    }

    @Test
    void comparesPassagesAndCharacters() {
        try (Study study = StudyBuilder.study().code("Price").document("r", "0123456789".repeat(10), words -> {
            words.coded("Ada", "Price", 0, 20);
            words.coded("Ada", "Price", 10, 30);
            words.coded("Bo", "Price", 10, 30);
            words.coded("Bo", "Price", 60, 70);
        }).at(folder.resolve("a.navette"))) {
            Row characters = row(measure(study, AgreementUnit.CHARACTER, "Ada", "Bo"), "Price");
            assertEquals(100, characters.units());
            assertEquals(0.8, characters.observed(), 1e-9);
            // Ada 30 of 100, Bo 30 of 100: expected .09 + .49
            assertEquals((0.8 - 0.58) / 0.42, characters.kappa().value(), 1e-9);
            Row passages = row(measure(study, AgreementUnit.SEGMENT, "Ada", "Bo"), "Price");
            assertEquals(2, passages.units());
            assertEquals(0.5, passages.observed(), 1e-9);
            assertNull(passages.kappa(), "nobody can put nothing on a passage");
            assertTrue(passages.spans() < 1 && passages.spans() > -1);
        }
    }

    @Test
    void takesSentimentAsOrdered() {
        StudyBuilder builder = StudyBuilder.study();
        double[][] felt = {{-1, -1}, {-1, 0}, {0, 0}, {1, 1}, {1, 1}, {0, 1}};
        for (int i = 0; i < felt.length; i++) {
            double[] pair = felt[i];
            builder.document("d" + i, "text " + i, words -> words.feels("Ada", pair[0]).feels("Bo", pair[1]));
        }
        try (Study study = builder.at(folder.resolve("a.navette"))) {
            Row sentiment = measure(study, null, "Ada", "Bo").sentiment();
            assertEquals(4 / 6.0, sentiment.observed(), 1e-9);
            // by hand: n = 3, 4, 5; δ²(-1,0) = 3.5², δ²(0,1) = 4.5², δ²(-1,1) = 8²
            double observed = 2 * (12.25 + 20.25) / 12;
            double expected = 2 * (3 * 4 * 12.25 + 4 * 5 * 20.25 + 3 * 5 * 64) / (12 * 11.0);
            assertEquals(1 - observed / expected, sentiment.alpha().value(), 1e-9);
        }
    }

    @Test
    void listsWhatIsToSettleAndSettlesIt() {
        try (Study study = textbook()) {
            var params = new ListDisagreements.Params(List.of("Ada", "Bo"), null);
            var before = new ListDisagreements().run(study, params, Progress.NONE);
            assertEquals(30, before.open(), "15 documents, each on Price and on Other");
            var line = before.lines().getFirst();
            assertEquals(List.of("Ada", "Bo"), List.copyOf(line.judgement().keySet()));
            Code price = study.codebook().find("Price").orElseThrow();
            long carried = carried(study);
            new Settle().run(study, new Settle.Params(document(before, "d10-1"), price, false, null, null, "not about price", "Cleo"), Progress.NONE);
            assertEquals(carried - 1, carried(study), "half of two coders put it; it was settled against");
            new Settle().run(study, new Settle.Params(document(before, "d01-1"), price, true, null, null, null, "Cleo"), Progress.NONE);
            assertEquals(carried - 1, carried(study));
            var after = new ListDisagreements().run(study, params, Progress.NONE);
            assertEquals(28, after.open());
            assertNotNull(after.lines().stream().filter(l -> "not about price".equals(l.note())).findFirst().orElseThrow().settled());
            assertEquals("Settled “Price” in d01-1", study.journal().undoable().orElseThrow().label().sentence());
            new Settle().run(study, new Settle.Params(document(before, "d10-1"), price, null, null, null, null, "Cleo"), Progress.NONE);
            assertEquals(carried, carried(study));
        }
    }

    private static long document(ListDisagreements.Result result, String name) {
        return result.lines().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow().document();
    }

    private static long carried(Study study) {
        var table = new Crosstab().run(study, org.navette.analysis.crosstab.CrosstabParams.of("code:Price", "var:kind"), Progress.NONE);
        return Math.round(table.cells().getFirst().count());
    }

    @Test
    void saysWhoIsMissing() {
        try (Study study = textbook()) {
            assertThrows(InputProblem.class, () -> measure(study, null, "Ada", "Nobody"));
            assertThrows(InputProblem.class, () -> measure(study, null, "Ada"));
            assertThrows(InputProblem.class, () -> measure(study, null, "Ada", "ada"));
            assertThrows(InputProblem.class, () -> new MeasureAgreement().run(study, new Params(List.of("Ada", "Bo"), "S", null, null, null), Progress.NONE));
        }
    }
}
