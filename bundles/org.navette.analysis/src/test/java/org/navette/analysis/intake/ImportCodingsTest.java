package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ImportCodingsTest {
    @TempDir
    Path folder;

    @Test
    void codesAndSentimentsComeInAndUnknownOnesAreRejected() throws IOException {
        Path codes = Files.writeString(folder.resolve("codes.csv"),
                "code,parent,definition\nDelivery,Service,Late or lost\nService,,\nPrice,,\n");
        Path codings = Files.writeString(folder.resolve("codings.csv"), """
                document,start,end,code,sentiment,coder
                a,0,2,Delivery,,ana
                a,,,Price,-1,bob
                a,,,Nonsense,,bob
                b,,,Price,,bob
                a,3,99,Price,,ana
                """);
        try (Study study = StudyBuilder.study().document("a", "😀e\u0301 late").at(folder.resolve("s.navette"))) {
            assertEquals(3, new ImportCodebook().run(study, new ImportCodebook.Params(codes), Progress.NONE).codes());
            var result = new ImportCodings().run(study, new ImportCodings.Params(codings, null, null), Progress.NONE);
            assertEquals(2, result.codings());
            assertEquals(1, result.sentimentTags());
            assertEquals(3, result.rejected());
            List<String> lines = Files.readAllLines(result.rejects());
            assertTrue(lines.get(1).startsWith("4,") && lines.get(1).contains("Nonsense"), lines.get(1));
            assertTrue(lines.get(3).startsWith("6,") && lines.get(3).contains("8") && lines.get(3).contains("a,3,99,Price"), lines.get(3));
            long a = study.documents().byName("a").orElseThrow().id();
            assertTrue(study.codings().of(a).stream().map(Coding::segment).toList().contains(new Segment(0, 2)));
            assertEquals("Service", study.codebook().find("Service/Delivery")
                    .map(c -> study.codebook().codes().stream().filter(p -> p.id() == c.parent()).findFirst()
                            .orElseThrow().name())
                    .orElseThrow());
        }
    }

    @Test
    void importingACodebookAgainUpdatesItsCodes() throws IOException {
        Path codes = Files.writeString(folder.resolve("codes.csv"), "code,definition\nPrice,Old words\n");
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            new ImportCodebook().run(study, new ImportCodebook.Params(codes), Progress.NONE);
            Files.writeString(codes, "code,definition\nPrice,New words\n");
            new ImportCodebook().run(study, new ImportCodebook.Params(codes), Progress.NONE);
            assertEquals(1, study.codebook().codes().size());
            assertEquals("New words", study.codebook().find("Price").orElseThrow().definition());
        }
    }

    @Test
    void mixedAndIrrelevantComeInAsWhatIsNoPoint() throws IOException {
        Path codings = Files.writeString(folder.resolve("c.csv"), "document,start,end,code,sentiment\na,,,,mixed\na,0,2,,hors sujet\na,2,4,,0.5\n");
        try (Study study = StudyBuilder.study().document("a", "dear").at(folder.resolve("s.navette"))) {
            new ImportCodings().run(study, new ImportCodings.Params(codings, "ana", null), Progress.NONE);
            assertEquals(Arrays.asList(Aside.MIXED, Aside.IRRELEVANT, null),
                    study.codings().sentimentsOf(1).stream().map(SentimentTag::aside).toList());
            assertEquals(0.5, study.codings().sentimentsOf(1).getLast().polarity());
        }
    }

    @Test
    void someoneMustHaveCoded() throws IOException {
        Path codings = Files.writeString(folder.resolve("c.csv"), "document,code\na,Price\n");
        try (Study study = StudyBuilder.study().code("Price").document("a", "dear").at(folder.resolve("s.navette"))) {
            var problem = assertThrows(InputProblem.class, () -> new ImportCodings().run(study,
                    new ImportCodings.Params(codings, null, null), Progress.NONE));
            assertEquals(2, problem.place().line());
            assertEquals(0, study.info().codings());
        }
    }
}
