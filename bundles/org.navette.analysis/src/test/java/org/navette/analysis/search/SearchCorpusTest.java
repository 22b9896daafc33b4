package org.navette.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Segment;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class SearchCorpusTest {
    @TempDir
    Path folder;

    private static SearchCorpus.Result search(Study study, String query, int limit, String sample) {
        return new SearchCorpus().run(study, new SearchCorpus.Params(query, 8, limit, sample), Progress.NONE);
    }

    @Test
    void findsWordsInContextAndNoticesThatTheStudyChanged() {
        try (Study study = StudyBuilder.study().code("Delivery")
                .document("a", "😀 The delivery was late, a late delivery", d -> d.channel("web").coded("ana", "Delivery"))
                .document("b", "No delivery at all", d -> d.channel("shop")).at(folder.resolve("s.navette"))) {
            var found = search(study, "delivery", 10, null);
            assertEquals(2, found.total());
            assertEquals(3, found.lines().size());
            var line = found.lines().getFirst();
            assertEquals(new Segment(6, 14), line.match());
            assertEquals("😀 The ", line.left());
            assertEquals("delivery", line.keyword());
            assertEquals(" was lat", line.right());
            assertEquals(1, search(study, "delivery", 1, null).lines().size());
            assertEquals(List.of("b"), names(search(study, "delivery channel:shop", 10, null)));
            assertEquals(List.of("a"), names(search(study, "code:delivery", 10, null)));
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 1, "c"), editor -> editor
                    .addDocument(new Document(0, "c", Kind.REVIEW, "en", null, null, null, "Delivery again")));
            assertEquals(3, search(study, "delivery", 10, null).total());
        }
    }

    @Test
    void staysInsideASample() {
        try (Study study = StudyBuilder.study().documents(10, "w", d -> d.channel("web"))
                .documents(3, "s", d -> d.channel("shop")).at(folder.resolve("s.navette"))) {
            new DrawSample().run(study, new DrawSample.Params("shops", 3, List.of(), null, "channel=shop", 1),
                    Progress.NONE);
            var found = search(study, "text", 10, "shops");
            assertEquals(3, found.total());
            assertEquals(List.of("s-1", "s-2", "s-3"), names(found));
            assertThrows(InputProblem.class, () -> search(study, "text", 10, "none"));
            assertThrows(InputProblem.class, () -> search(study, " ", 10, null));
        }
    }

    private static List<String> names(SearchCorpus.Result result) {
        return result.lines().stream().map(SearchCorpus.Line::name).distinct().toList();
    }
}
