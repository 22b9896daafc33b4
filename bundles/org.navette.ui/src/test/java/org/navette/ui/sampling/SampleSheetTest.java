package org.navette.ui.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class SampleSheetTest {
    @TempDir
    private Path folder;
    private Locale before;

    @BeforeEach
    void english() {
        before = Catalogue.locale();
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void back() {
        Catalogue.speak(before);
    }

    @Test
    void tellsInWordsHowFarASampleIs() {
        try (Study study = StudyBuilder.study().code("Price")
                .documents(3, "web", d -> d.channel("web").coded("ada", "Price").coded("ben", "Price"))
                .documents(3, "shop", d -> d.channel("shop").coded("ada", "Price")).at(folder.resolve("s.navette"))) {
            new DrawSample().run(study, new DrawSample.Params("W", 6, List.of("channel"), "equal", "kind=review", 12), Progress.NONE);
            new AssignSample().run(study, new AssignSample.Params("W", List.of("ada", "zoe"), 2), Progress.NONE);
            SampleSheet sheet = SampleSheet.all(study).getFirst();
            assertEquals("6 of 6 coded, 3 of them by two or more", sheet.coded());
            assertEquals("100%", sheet.share());
            assertTrue(sheet.facts().startsWith("6 of 6 documents  ·  strata: channel (the same in each)  ·  only kind=review  ·  seed 12"),
                    sheet.facts());
            assertTrue(sheet.given("ADA"));
            assertFalse(sheet.given("ben"));
            assertEquals(List.of("4 of 4", "0 of 4"), sheet.progress().coders().stream().map(SampleSheet::share).toList());
        }
    }

    @Test
    void overlapIsANumberOrAShare() {
        assertEquals(80, question("20 %").params().overlap());
        assertEquals(50, question("12,5%").params().overlap());
        assertEquals(7, question(" 7 ").params().overlap());
        for (String wrong : List.of("", "some", "-3", "5.5", "% 20")) {
            assertThrows(InputProblem.class, () -> question(wrong).params(), wrong);
        }
    }

    private static AssignQuestion question(String overlap) {
        return new AssignQuestion("W", 400, List.of("ada", "ben"), overlap);
    }

    @Test
    void aForecastKeepsTheProblemAsASentence() {
        assertEquals(new Forecast<>(3, null), Forecast.of(() -> 3));
        assertEquals("Write 80, or 20 %.", Forecast.of(() -> {
            throw new InputProblem(org.navette.core.problem.Place.NOWHERE, "Write 80, or 20 %.");
        }).problem());
    }
}
