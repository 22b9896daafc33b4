package org.navette.analysis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

class DemoStudyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"la-ruche, fr, La Ruche", "harbour-mobile, en, Harbour Mobile"})
    void theSampleCorporaGiveTheFiguresOfTheirAnswerKeys(String name, String language, String title) throws Exception {
        Path corpus = Path.of("../../sample-corpora", name).toAbsolutePath().normalize();
        Path file = folder.resolve("demo.navette");
        try (Study study = DemoStudy.create(file, corpus, "tester")) {
            assertEquals(language, study.language());
            assertEquals(title, study.title());
            var filled = new DemoStudy().run(study, new DemoStudy.Params(corpus), Progress.NONE);
            assertEquals(2312, filled.documents());
            assertEquals(400, filled.sampled());
            assertEquals(4, filled.sources());
            assertEquals(0, filled.rejected());
            List<AnswerKey.Checked> checked = AnswerKey.check(study, corpus);
            assertEquals(List.of(), checked.stream().filter(c -> !c.met()).toList());
            assertTrue(checked.size() > 150, "figures checked: " + checked.size());
        }
        DemoStudy.clear(file);
        try (var left = Files.list(folder)) {
            assertFalse(left.findAny().isPresent());
        }
    }
}
