package org.navette.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.store.Repaired;
import org.navette.ui.window.Findings;

class RepairHandlerTest {
    @TempDir
    private Path folder;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Catalogue.speak(before);
    }

    @Test
    void tellsWhatIsLostAndWhereTheRestMayBe() {
        Path file = folder.resolve("a.navette");
        Repaired lost = new Repaired(folder.resolve("b.navette"), List.of(new Repaired.Part("document", 2312, 40, 1)), List.of("A note."), Optional.empty());
        Findings findings = RepairHandler.findings(file, lost);
        assertEquals(List.of(List.of("document", "2,312", "40", "1")), findings.rows());
        assertTrue(findings.sentences().get(0).contains("some of it is lost"), findings.toString());
        assertEquals("A note.", findings.sentences().get(1));
        assertTrue(findings.sentences().get(2).contains("no backup"), findings.toString());
        Repaired whole = new Repaired(folder.resolve("b.navette"), List.of(new Repaired.Part("code", 3, 0, 0)), List.of(), Optional.empty());
        assertEquals(1, RepairHandler.findings(file, whole).sentences().size());
    }

    @Test
    void proposesANameThatIsFree() throws IOException {
        Path file = folder.resolve("a.navette");
        assertEquals(folder.resolve("a-repaired.navette"), StudyFileField.beside(file, "repaired"));
        Files.createFile(folder.resolve("a-repaired.navette"));
        assertEquals(folder.resolve("a-repaired-2.navette"), StudyFileField.beside(file, "repaired"));
    }
}
