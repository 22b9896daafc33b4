package org.navette.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.agreement.AgreementUnit;
import org.navette.analysis.agreement.CountPairs;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.agreement.AgreementSheet.Column;
import org.navette.ui.agreement.AgreementSheet.Line;

/** 100 documents judged by ada and ben: Price is common and clear; Refund is rare, with one agreed and three contested. */
class AgreementSheetTest {
    @TempDir
    private Path folder;
    private Study study;
    private Locale before;

    @BeforeEach
    void make() {
        before = Catalogue.locale();
        Catalogue.speak(Locale.ENGLISH);
        study = StudyBuilder.study().code("Money").code("Money/Price").code("Refund")
                .documents(50, "p", d -> d.coded("ada", "Money/Price", 0, 4).coded("ben", "Money/Price", 0, 4).feels("ada", 1).feels("ben", 1))
                .documents(46, "n", d -> d.feels("ada", -1).feels("ben", -1))
                .document("r1", "Refund", d -> d.coded("ada", "Refund", 0, 3).coded("ben", "Refund", 0, 3).feels("ada", -1).feels("ben", 0))
                .document("r2", "Refund", d -> d.coded("ada", "Refund", 0, 3).feels("ada", -1).feels("ben", -1))
                .document("r3", "Refund", d -> d.coded("ben", "Refund", 0, 3).feels("ada", -1).feels("ben", -1))
                .document("r4", "Refund", d -> d.coded("ben", "Refund", 2, 6).coded("ada", "Money", 0, 2).feels("ada", -1).feels("ben", -1))
                .document("alone", "Hello", d -> d.coded("cleo", "Refund").coded("ada", "Refund"))
                .at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    private AgreementSheet measure(AgreementUnit unit) {
        return AgreementPart.measured(study, new MeasureAgreement.Params(List.of("ada", "ben"), null, unit, null, 200), Progress.NONE);
    }

    private static Line line(AgreementSheet sheet, String title) {
        return sheet.lines().stream().filter(l -> l.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void linesAreAllCodesThenEachThenTheSentiment() {
        AgreementSheet sheet = measure(AgreementUnit.DOCUMENT);
        assertEquals(List.of("All codes together", "Money", "Money / Price", "Refund", "Sentiment"),
                sheet.lines().stream().map(Line::title).toList());
        Line refund = line(sheet, "Refund");
        assertEquals("100", AgreementSheet.text(refund, Column.UNITS));
        assertEquals("97%", AgreementSheet.text(refund, Column.OBSERVED));
        assertTrue(AgreementSheet.text(refund, Column.KAPPA).matches("0\\.39 [−\\d.]+–[\\d.]+"), AgreementSheet.text(refund, Column.KAPPA));
        assertEquals("1.00 1.00–1.00", AgreementSheet.text(line(sheet, "Money / Price"), Column.KAPPA));
    }

    @Test
    void aRareCodeWithALowKappaIsExplained() {
        AgreementSheet sheet = measure(AgreementUnit.DOCUMENT);
        List<String> notes = sheet.notes(line(sheet, "Refund"));
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().contains("rare"), notes.toString());
        assertEquals(List.of(), sheet.notes(line(sheet, "Money / Price")));
    }

    @Test
    void disagreementsOfACodeAreThoseOfItsNet() {
        AgreementSheet sheet = measure(AgreementUnit.DOCUMENT);
        assertEquals(List.of("r2", "r3", "r4"), sheet.differences(line(sheet, "Refund")).stream().map(ListDisagreements.Line::name).toList());
        assertEquals(List.of("r4"), sheet.differences(line(sheet, "Money")).stream().map(ListDisagreements.Line::name).toList());
        assertEquals(List.of(), sheet.differences(line(sheet, "Money / Price")));
        assertEquals(List.of("r1"), sheet.differences(line(sheet, "Sentiment")).stream().map(ListDisagreements.Line::name).toList());
        assertEquals(4, sheet.differences(sheet.lines().getFirst()).size());
    }

    @Test
    void passagesHaveNoChanceAndOtherColumns() {
        AgreementSheet sheet = measure(AgreementUnit.SEGMENT);
        assertFalse(sheet.columns().contains(Column.KAPPA));
        assertTrue(sheet.columns().contains(Column.SPANS));
        assertEquals("–", AgreementSheet.text(line(sheet, "Refund"), Column.KAPPA));
    }

    @Test
    void benchmarksBeginAtTheirLimits() {
        assertEquals(Benchmark.FIRM, Benchmark.of(0.8));
        assertEquals(Benchmark.TENTATIVE, Benchmark.of(0.7999));
        assertEquals(Benchmark.TENTATIVE, Benchmark.of(0.667));
        assertEquals(Benchmark.WEAK, Benchmark.of(0.666));
        assertEquals(Benchmark.WEAK, Benchmark.of(-0.2));
    }

    @Test
    void theTableHasOneWidthAndGoesToAFile() throws Exception {
        AgreementSheet sheet = measure(AgreementUnit.DOCUMENT);
        assertTrue(sheet.table().stream().allMatch(row -> row.size() == 15));
        String[] lines = sheet.tabbed().split("\n");
        assertEquals(6, lines.length);
        assertTrue(lines[4].startsWith("Refund\t100\t0.9700\t"), lines[4]);
        Path file = folder.resolve("a.csv");
        AgreementExport.write(sheet, file, Progress.NONE);
        List<String> written = Files.readAllLines(file);
        assertEquals(6, written.size());
        assertTrue(written.get(4).startsWith("Refund,100,0.97,"), written.get(4));
    }

    @Test
    void pairsAreCountedByJudgement() {
        long refund = study.codebook().codes().stream().filter(c -> c.name().equals("Refund")).findFirst().orElseThrow().id();
        var result = new CountPairs().run(study, new CountPairs.Params(List.of("ada", "ben"), null, AgreementUnit.DOCUMENT, refund, false),
                Progress.NONE);
        assertEquals(List.of("no", "yes"), result.labels());
        assertEquals("[[96, 2], [1, 1]]", java.util.Arrays.deepToString(result.pairs().getFirst().counts()));
        var felt = new CountPairs().run(study, new CountPairs.Params(List.of("ada", "ben", "cleo"), null, AgreementUnit.DOCUMENT, null, true),
                Progress.NONE);
        assertEquals(3, felt.pairs().size());
        assertEquals("[[49, 1, 0], [0, 0, 0], [0, 0, 50]]", java.util.Arrays.deepToString(felt.pairs().getFirst().counts()));
        assertEquals(100, felt.pairs().getFirst().units());
        assertEquals(0, felt.pairs().get(1).units());
    }

    @Test
    void proposesTheTwoWhoJudgedMostTogether() {
        CoderOffers offers = CoderOffers.of(study, null);
        assertEquals(List.of("ada", "ben"), offers.proposed());
        assertEquals(List.of("ada", "ben", "cleo"), offers.names());
        assertEquals(List.of(), CoderOffers.of(study, "no such sample").proposed());
    }

    @Test
    void bothCodersPassagesStandInTheTextUnderTheirNames() {
        AgreementSheet sheet = measure(AgreementUnit.DOCUMENT);
        ListDisagreements.Line r4 = sheet.differences(line(sheet, "Refund")).get(2);
        Contested contested = Contested.read(study, r4);
        assertEquals(List.of("ben"), contested.passages().stream().map(Contested.Passage::words).toList(), "ada's Money is not in question");
        assertEquals(List.copyOf(r4.said().keySet()).indexOf("ben"), contested.passages().getFirst().number());
    }
}
