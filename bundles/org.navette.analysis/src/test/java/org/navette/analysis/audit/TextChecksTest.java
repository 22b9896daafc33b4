package org.navette.analysis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class TextChecksTest {
    private static final String LONG = "The driver left the parcel in the rain behind the bins and nobody at the hotline wanted to know";
    @TempDir
    Path folder;

    private Study study(StudyBuilder builder) {
        return builder.at(folder.resolve("s.navette"));
    }

    @Test
    void copiesAreToldApartByHowTheyAreAlike() {
        try (Study study = study(StudyBuilder.study().document("a", "A really very good shop, été!").document("b", "A really very good shop, été!")
                .document("c", "a  REALLY very good shop ete").document("d", "Very good").document("e", "very good!").document("f", "Nothing like it here"))) {
            Asked asked = Asked.of(study, "copies");
            Finding exact = asked.one("copies.exact");
            assertEquals(6, exact.looked());
            assertEquals(1, exact.found());
            assertEquals(1.0 / 6, exact.share(), 1e-9);
            assertEquals(List.of(List.of("a", "b")), Asked.names(exact));
            assertEquals(Order.FIRST, exact.order());
            assertEquals(2, exact.documents().size());
            Finding alike = asked.one("copies.alike");
            assertEquals(2, alike.found());
            assertEquals(List.of(List.of("a", "b", "c")), Asked.names(alike));
            Finding small = asked.one("copies.short");
            assertEquals(1, small.found());
            assertEquals(Order.KNOW, small.order());
        }
    }

    @Test
    void aWordMoreIsNearlyTheSame() {
        try (Study study = study(StudyBuilder.study().document("a", LONG).document("b", LONG + " really").document("c", LONG).document("d",
                "I would buy it again at once because the colour is lovely and my mother likes it too"))) {
            Finding near = Asked.of(study, "near-copies").one("near-copies");
            assertEquals(4, near.looked());
            assertEquals(1, near.found(), "equal texts are counted elsewhere, the third stands for the first");
            assertEquals("b", Asked.names(near).getFirst().get(1));
            assertTrue(near.examples().getFirst().text().contains("94"), near.examples().getFirst().text());
        }
    }

    /** Against a comparison of each with each: whatever is alike enough is found, nothing else. */
    @Test
    void nearCopiesAreThoseThatAreAlikeIndeed() {
        StudyBuilder builder = StudyBuilder.study();
        for (int i = 0; i < 120; i++) {
            String text = "";
            for (int word = 0; word < 30; word++) {
                text += " w" + (word == List.of(0, 29, 7, 15).get(i % 4) ? 1000 + i : i / 4 * 100 + word);
            }
            builder.document("d" + i, text.strip());
        }
        try (Study study = study(builder)) {
            java.util.Map<String, int[]> runs = new java.util.TreeMap<>();
            study.documents().forEach(d -> runs.put(d.name(), org.navette.text.likeness.Shingles.of(d.text(), NearCopies.RUN)));
            java.util.Set<String> expected = new java.util.TreeSet<>();
            runs.forEach((a, one) -> runs.forEach((b, other) -> {
                if (!a.equals(b) && org.navette.text.likeness.Shingles.alike(one, other) >= NearCopies.ALIKE) {
                    expected.add(a);
                }
            }));
            Finding near = Asked.of(study, "near-copies").one("near-copies");
            java.util.Set<String> found = new java.util.TreeSet<>();
            near.documents().forEach(id -> found.add(study.documents().get(id).name()));
            assertFalse(expected.isEmpty());
            assertEquals(expected, found);
        }
    }

    @Test
    void textsThatSayNothing() {
        assertTrue(SaysNothing.nothing("?"));
        assertTrue(SaysNothing.nothing(" … "));
        assertTrue(SaysNothing.nothing("x"));
        assertFalse(SaysNothing.nothing("👍"));
        assertFalse(SaysNothing.nothing("ok"));
        try (Study study = study(StudyBuilder.study().document("a", "?!").document("b", "fine").document("c", "👍"))) {
            Finding empty = Asked.of(study, "empty").one("empty");
            assertEquals(1, empty.found());
            assertEquals(List.of(List.of("a")), Asked.names(empty));
        }
    }

    @Test
    void anotherLanguageThanDeclared() {
        String french = "Je suis très déçu de la livraison et le livreur ne sonne pas chez nous mais dans la rue";
        try (Study study = study(StudyBuilder.study().document("a", french, d -> d.language("en")).document("b", french, d -> d.language("fr"))
                .document("c", LONG).document("d", french, d -> d.language("de")).document("e", "très bien", d -> d.language("en")))) {
            Finding other = Asked.of(study, "language").one("language");
            assertEquals(3, other.looked());
            assertEquals(1, other.found());
            assertEquals(List.of(List.of("a")), Asked.names(other));
        }
    }

    @Test
    void aBurstIsADayAboveItsNeighboursAndACustomerWithManyDocuments() {
        StudyBuilder builder = StudyBuilder.study();
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int day = 0; day < 60; day++) {
            for (int i = 0; i < (day == 40 ? 25 : 2); i++) {
                String customer = day == 40 && i < 12 ? "busy" : "c" + day + "-" + i;
                String date = first.plusDays(day).toString();
                String channel = i % 2 == 0 ? "web" : "shop";
                builder.document("d" + day + "-" + i, "t", d -> d.date(date).customer(customer).channel(channel));
            }
        }
        try (Study study = study(builder)) {
            Asked asked = Asked.of(study, "bursts", "customers");
            Finding burst = asked.one("bursts");
            assertEquals(60, burst.looked());
            assertEquals(1, burst.found());
            assertEquals(25, burst.documents().size());
            assertTrue(burst.examples().getFirst().text().contains("25"), burst.examples().getFirst().text());
            assertEquals(13, asked.one("bursts", "web").documents().size());
            Finding many = asked.one("customers.many");
            assertEquals(1, many.found());
            assertEquals(12, many.documents().size());
            assertTrue(many.examples().getFirst().text().startsWith("busy"));
            assertEquals(1, asked.one("customers.day").found());
        }
    }

    @Test
    void aSteadyStudyHasNothing() {
        StudyBuilder builder = StudyBuilder.study();
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 200; i++) {
            String date = first.plusDays(i / 2).toString();
            String customer = "c" + i;
            builder.document("d" + i, "Document number " + i + " tells of thing " + i * 7 + " and place " + i * 13 + " in words " + i * 3 + " own",
                    d -> d.date(date).customer(customer).channel("web"));
        }
        try (Study study = study(builder)) {
            assertEquals(List.of(), Asked.of(study, "texts").open());
        }
    }

    @Test
    void anEmptyStudyAndAnUnknownCheck() {
        try (Study study = study(StudyBuilder.study())) {
            assertEquals(List.of(), Asked.of(study).open());
            InputProblem problem = assertThrows(InputProblem.class, () -> Asked.of(study, "copy"));
            assertTrue(problem.sentence().contains("near-copies"), problem.sentence());
        }
    }

    @Test
    void cancellingStopsAtTheNextDocument() {
        StudyBuilder builder = StudyBuilder.study().documents(50, "d", d -> { });
        try (Study study = study(builder)) {
            AtomicInteger asked = new AtomicInteger();
            Progress impatient = new Progress() {
                @Override
                public boolean cancelled() {
                    return asked.incrementAndGet() > 20;
                }
            };
            assertThrows(Cancelled.class, () -> new Audit().run(study, new Audit.Params(List.of()), impatient));
            assertEquals(21, asked.get());
        }
    }
}
