package org.navette.analysis.sets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.analysis.crosstab.Unit;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.KeptQuery;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class EditSetTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void makeStudy() {
        study = StudyBuilder.study().code("Price").document("a", "x", d -> d.channel("web")).document("b", "y", d -> d.channel("shop"))
                .document("c", "z", d -> d.channel("web")).at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private long[] found(String filter) {
        Frame frame = Frame.of(study);
        return frame.ids(Filter.parse(study, filter).apply(frame, () -> {
            throw new AssertionError("no judgement is asked for");
        }));
    }

    @Test
    void gathersDocumentsByNameAndByFilter() {
        var made = new EditSet().run(study, new EditSet.Params("Few", true, null, "why", List.of("b"), "channel=web", List.of("c"), List.of("Price"),
                List.of()), Progress.NONE);
        assertEquals(new EditSet.Result("Few", true, 2, 1), made);
        assertArrayEquals(new long[] {1, 2}, found("set:few"));
        new EditSet().run(study, new EditSet.Params("few", false, "Less", null, List.of(), null, List.of("a"), List.of(), List.of("Price")),
                Progress.NONE);
        assertArrayEquals(new long[] {2}, found("set:Less AND channel=shop"));
        assertEquals("why", study.sets().find("less").orElseThrow().about());
        assertEquals(Set.of(), study.sets().find("less").orElseThrow().codes());
        InputProblem problem = assertThrows(InputProblem.class, () -> found("set:Few"));
        assertTrue(problem.sentence().contains("Less"), problem.sentence());
    }

    @Test
    void keptQueriesStandForTheirFilters() {
        KeptQuery.keep(study, "online", "channel=web");
        KeptQuery.keep(study, "first", "kept:online");
        assertArrayEquals(new long[] {1, 3}, found("kept:first"));
        assertThrows(InputProblem.class, () -> KeptQuery.keep(study, "bad", "channel"));
        KeptQuery.keep(study, "online", "kept:first");
        assertThrows(InputProblem.class, () -> found("kept:first"), "a circle ends in a sentence");
        assertThrows(InputProblem.class, () -> found("kept:nothing"));
    }

    @Test
    void keptTablesAreReadBackEqual() {
        CrosstabParams asked = new CrosstabParams("code:*", List.of("var:channel", "metric:recency/bands(0,50)"), Unit.CUSTOMER, "channel=\"é, b\"", "sample",
                "monetary", 99.5, 12, "fdr");
        KeptTable.keep(study, "Main", asked);
        assertEquals(asked, KeptTable.find(study, "main"));
        assertEquals(CrosstabParams.of("sentiment", "var:a"), KeptTable.read("{\"rows\":[\"sentiment\"],\"columns\":[\"var:a\"],\"later\":[\"x\"]}"));
        assertThrows(InputProblem.class, () -> KeptTable.find(study, "other"));
    }
}
