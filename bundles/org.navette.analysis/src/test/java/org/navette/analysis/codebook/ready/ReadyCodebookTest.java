package org.navette.analysis.codebook.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ReadyCodebookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isWholeInBothLanguages(ReadyCodebook book) {
        List<ReadyCodebook.Line> english = book.lines("en");
        List<ReadyCodebook.Line> french = book.lines("fr-CA");
        assertEquals(english.size(), french.size());
        for (List<ReadyCodebook.Line> lines : List.of(english, french)) {
            Set<String> seen = new HashSet<>();
            for (ReadyCodebook.Line line : lines) {
                assertTrue(line.parent() == null || seen.contains(line.parent()), line.name() + " stands before its parent");
                assertTrue(seen.add(line.name()), line.name() + " stands twice");
                assertFalse(line.definition().isBlank() || line.include().isBlank() || line.exclude().isBlank() || line.example().isBlank(), line.name());
            }
        }
        for (int i = 0; i < english.size(); i++) {
            assertEquals(english.get(i).parent() == null, french.get(i).parent() == null, english.get(i).name());
        }
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertTrue(Messages.CATALOGUE.keys(language).containsAll(Set.of("ready." + book.word(), "ready." + book.word() + ".about")));
        }
        assertEquals(book, ReadyCodebook.of(book.word()).orElseThrow());
    }

    @Test
    void isAddedInTheStudysLanguageBesideWhatStands() {
        try (Study study = StudyBuilder.study().language("fr").code("Fiabilité").document("d", "t", w -> w.coded("Ada", "Fiabilité"))
                .at(folder.resolve("a.navette"))) {
            long own = study.codebook().find("Fiabilité").orElseThrow().id();
            var params = new AddReadyCodebook.Params(ReadyCodebook.CUSTOMER_JOURNEY);
            assertEquals(new AddReadyCodebook.Result(12, 1), new AddReadyCodebook().run(study, params, Progress.NONE));
            Code below = study.codebook().find("Fiabilité/Ponctualité").orElseThrow();
            assertEquals(own, below.parent());
            assertEquals("Fait au moment annoncé", below.definition());
            assertEquals("", study.codebook().find("Fiabilité").orElseThrow().definition(), "the study's own code stays as it is");
            assertEquals(new AddReadyCodebook.Result(0, 13), new AddReadyCodebook().run(study, params, Progress.NONE));
            study.journal().undo();
            assertEquals(1, study.codebook().codes().size());
        }
    }
}
