package org.navette.analysis.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ScoreSentimentTest {
    @TempDir
    Path folder;

    @Test
    void scoresWhatItCanReadOnceAndCountsTheRest() {
        try (Study study = StudyBuilder.study().document("a", "Excellent service, I am very happy!")
                .document("b", "Livraison horrible, très déçu.", d -> d.language("fr"))
                .document("c", "Sehr gut", d -> d.language("de")).document("d", "The box is on the table.", d -> d.feels("ana", 1))
                .at(folder.resolve("s.navette"))) {
            var params = new ScoreSentiment.Params(null);
            new ScoreSentiment().run(study, params, Progress.NONE);
            var result = new ScoreSentiment().run(study, params, Progress.NONE);
            assertEquals(3, result.documents());
            assertEquals(1, result.skipped());
            assertEquals(java.util.Map.of("negative", 1L, "neutral", 1L, "positive", 1L), result.byClass());
            long a = study.documents().byName("a").orElseThrow().id();
            var tags = study.codings().sentimentsOf(a);
            assertEquals(1, tags.size());
            assertEquals(Origin.MACHINE, tags.getFirst().origin());
            assertTrue(study.codings().codersById().get(tags.getFirst().coder()).machine());
            long d = study.documents().byName("d").orElseThrow().id();
            assertTrue(study.codings().sentimentsOf(d).stream().map(SentimentTag::polarity).toList().contains(1.0));
        }
    }
}
