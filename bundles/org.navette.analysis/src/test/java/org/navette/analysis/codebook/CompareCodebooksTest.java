package org.navette.analysis.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CompareCodebooksTest {
    @TempDir
    Path folder;
    private Study study;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void create() {
        Catalogue.speak(Locale.ENGLISH);
        study = StudyBuilder.study().code("Service").code("Service/Delivery").code("Service/Shipping").code("Price").at(folder.resolve("a.navette"));
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    private List<String> compare(String from, String to) {
        return new CompareCodebooks().run(study, new CompareCodebooks.Params(from, to), Progress.NONE).difference().sentences();
    }

    private void change(CodebookChange change) {
        change.apply(study, 0, Progress.NONE);
    }

    private long code(String name) {
        return study.codebook().find(name).orElseThrow().id();
    }

    @Test
    void tellsWhatHappenedBetweenAnyTwoMoments() {
        new KeepCodebook().run(study, new KeepCodebook.Params(" first "), Progress.NONE);
        change(new RenameCode(code("Shipping"), "Parcels"));
        long renamed = study.journal().undoable().orElseThrow().id();
        change(new MergeCode(code("Parcels"), code("Delivery")));
        change(new DeleteCode(code("Price")));
        study.journal().undo();
        change(new SwitchCode(code("Price"), false));
        new KeepCodebook().run(study, new KeepCodebook.Params("second"), Progress.NONE);
        change(new MoveCode(code("Delivery"), null, 0));
        assertEquals(List.of("“Service/Shipping” was merged into “Service/Delivery”.", "“Price” was switched off."), compare("first", "second"));
        assertEquals(List.of("“Service/Delivery” was moved to the top.", "“Service/Shipping” was merged into “Delivery”.", "“Price” was switched off."),
                compare("FIRST", "now"));
        assertEquals(List.of("“Service/Parcels” was merged into “Service/Delivery”.", "“Price” was switched off."), compare(Long.toString(renamed), "second"));
        assertEquals(List.of("“Service/Shipping” is now called “Parcels”."), compare("first", Long.toString(renamed)));
        assertEquals(List.of("“Price” was switched on.", "Added “Service/Shipping”."), compare("second", "first"), "backwards nothing was merged");
        assertEquals(List.of(), compare("now", "now"));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertTrue(assertThrows(InputProblem.class, () -> compare("nope", "now")).getMessage().contains("none was kept yet"));
        new KeepCodebook().run(study, new KeepCodebook.Params("first"), Progress.NONE);
        assertTrue(assertThrows(InputProblem.class, () -> compare("nope", "now")).getMessage().contains("there are: first"));
        assertThrows(InputProblem.class, () -> compare("999", "now"));
        Map<String, String> content = Facts.content(study);
        for (String name : List.of("now", " 12 ", "First", " ")) {
            assertThrows(InputProblem.class, () -> new KeepCodebook().run(study, new KeepCodebook.Params(name), Progress.NONE), name);
        }
        assertEquals(content, Facts.content(study));
    }
}
