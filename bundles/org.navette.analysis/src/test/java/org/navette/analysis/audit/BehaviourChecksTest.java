package org.navette.analysis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.demo.DemoStudy;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class BehaviourChecksTest {
    @TempDir
    Path folder;

    private Study study(String rows) throws IOException {
        StudyBuilder builder = StudyBuilder.study().document("a", "x", d -> d.customer("C-1")).document("b", "x", d -> d.customer("c99"))
                .document("c", "x", d -> d.customer("c 2")).document("d", "x");
        Study study = builder.at(folder.resolve("s.navette"));
        Path orders = Files.writeString(folder.resolve("orders.csv"), "customer,date,amount,quantity,product,category\n" + rows);
        new ImportBehaviour().run(study, new ImportBehaviour.Params(orders, "orders", SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "customer",
                SourceColumn.DATE, "date", SourceColumn.AMOUNT, "amount", SourceColumn.QUANTITY, "quantity", SourceColumn.PRODUCT, "product",
                SourceColumn.CATEGORY, "category"), false, null, null, null, null), Progress.NONE);
        return study;
    }

    private static String steady() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("c").append(i + 1).append(",2026-01-").append(10 + i % 20).append(',').append(10 + i % 9).append(",1,p").append(i % 3).append(",k")
                    .append(i % 2).append('\n');
        }
        return rows.toString();
    }

    @Test
    void whatIsWrongIsFoundInTheEngine() throws IOException {
        String wrong = """
                C-1,2190-01-01,12,1,p,k
                C-1,1950-01-01,12,1,p,k
                c5,2026-01-03,0,2,p,k
                c5,2026-01-03,12,0,p,k
                c5,2026-01-03,12,-1,p,k
                c6,2026-01-04,13,1,p,
                c6,2026-01-04,13,1,p,
                c6,2026-01-04,13,1,p,
                c7,2026-01-05,9999,1,p,k
                """;
        try (Study study = study(steady() + wrong)) {
            Asked asked = Asked.of(study, "behaviour");
            assertEquals(2, asked.one("row-dates", "orders").found());
            assertEquals(49, asked.one("row-dates", "orders").looked());
            assertEquals(1, asked.one("amounts.free", "orders").found());
            assertEquals(1, asked.one("amounts.none", "orders").found());
            assertEquals(1, asked.one("amounts.signs", "orders").found());
            assertEquals("c5 · 2026-01-03 · 12 · -1 · p · k", asked.one("amounts.signs", "orders").examples().getFirst().text());
            assertEquals(2, asked.one("row-copies", "orders").found());
            Finding far = asked.one("row-outliers", "orders · amount");
            assertTrue(far.examples().getFirst().text().contains("9999"), far.examples().toString());
            assertEquals(3, asked.one("columns.missing", "orders · category").found());
            Finding keys = asked.one("keys.collide", "orders");
            assertEquals(2, keys.found());
            assertEquals("C-1 ~ c1", keys.examples().getFirst().text());
            Finding unknown = asked.one("keys.unknown", "orders");
            assertEquals(3, unknown.looked());
            assertEquals(2, unknown.found());
            assertEquals("c 2 ~ c2", unknown.examples().getFirst().text());
            assertEquals(List.of(List.of("c"), List.of("b")), Asked.names(unknown));
            assertEquals(40, asked.one("keys.silent", "orders").found());
            assertEquals(0, asked.one("first-digits", "orders").looked(), "too few rows to judge");
        }
    }

    @Test
    void aSteadySourceHasNothing() throws IOException {
        try (Study study = study(steady())) {
            assertEquals(List.of(), Asked.of(study, "row-dates", "amounts", "row-copies", "row-outliers", "row-columns", "first-digits").open().stream()
                    .filter(kind -> !kind.equals("columns.constant")).toList());
        }
    }

    /** Powers of 1.01 follow Benford's law; figures from 500 to 999 and from 1 to 9 do not. */
    @Test
    void firstDigitsAreJudgedWhereTheLawApplies() throws IOException {
        StringBuilder grown = new StringBuilder();
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < 1_400; i++) {
            grown.append("c,2026-01-01,").append(String.format(java.util.Locale.ROOT, "%.2f", Math.pow(1.01, i % 1390))).append(",1,p,k\n");
            flat.append("c,2026-01-01,").append(i < 9 ? 1 + i : 500 + i % 500).append(",1,p,k\n");
        }
        try (Study study = study(grown.toString())) {
            Finding digits = Asked.of(study, "first-digits").one("first-digits", "orders");
            assertEquals(1_400, digits.looked());
            assertEquals(0, digits.found(), digits.note());
            assertEquals(9, digits.examples().size());
        }
        Files.delete(folder.resolve("s.navette"));
        Files.delete(folder.resolve("s.behaviour.duckdb"));
        try (Study study = study(flat.toString())) {
            Finding digits = Asked.of(study, "first-digits").one("first-digits", "orders");
            assertTrue(digits.found() > 700, digits.toString());
            assertEquals(Order.LOOK, digits.order());
        }
    }

    /**
     * What sample-corpora/README.md promises: eight copies (LR-1989 … LR-1996) and four near copies (LR-1997 … LR-2000), of which one is
     * three words long, too short to be judged; documents without a key and with an unknown one. The ".0" of spreadsheets goes at the import.
     */
    @Test
    void thePlantedTroubleOfASampleCorpusIsFound() {
        Path corpus = Path.of("../../sample-corpora/la-ruche").toAbsolutePath().normalize();
        try (Study study = DemoStudy.create(folder.resolve("demo.navette"), corpus, "tester")) {
            new DemoStudy().run(study, new DemoStudy.Params(corpus), Progress.NONE);
            Asked asked = Asked.of(study);
            Finding exact = asked.one("copies.exact");
            assertEquals(8, exact.found());
            assertEquals(List.of("LR-1989", "LR-1990", "LR-1991", "LR-1992", "LR-1993", "LR-1994", "LR-1995", "LR-1996"),
                    Asked.names(exact).stream().map(List::getLast).sorted().toList());
            List<String> near = asked.one("near-copies").documents().stream().map(id -> study.documents().get(id).name()).toList();
            assertTrue(near.containsAll(List.of("LR-1998", "LR-1999", "LR-2000")), near.toString());
            assertEquals(63, asked.one("study-keys.none").found());
            assertEquals(48, asked.one("keys.unknown", "achats").found());
            assertEquals(0, asked.one("study-keys.collide").found());
            assertEquals(4, asked.one("empty").found(), "answers of one character");
            assertEquals(0, asked.one("coders.open", "codés").found());
        }
    }
}
