package org.navette.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class FilterTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void build() {
        study = StudyBuilder.study().code("Service").code("Service/Delivery").code("Price")
                .document("a", "one", d -> d.channel("web").variable("city", "Le Mans AND more").coded("ana",
                        "Service/Delivery"))
                .document("b", "two", d -> d.channel("Web").variable("city", "Lyon").coded("ana", "Price")
                        .coded("bob", "Service").feels("cid", -1).feels("bob", 1))
                .document("c", "three", d -> d.channel("shop").variable("likes", VariableType.MULTI, "red|blue")
                        .feels("ana", -1).feels("bob", 0))
                .document("d", "four", d -> d.scored(-0.9)).at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<String> names(String filter) {
        Frame frame = Frame.of(study);
        var found = Filter.parse(study, filter).apply(frame, () -> Judgements.of(frame, Progress.NONE));
        return Arrays.stream(frame.ids(found)).mapToObj(id -> study.documents().get(id).name()).toList();
    }

    @Test
    void nothingSaidIsEveryDocument() {
        assertEquals(List.of("a", "b", "c", "d"), names(" "));
    }

    @Test
    void valuesMatchWhateverTheirCapitals() {
        assertEquals(List.of("a", "b"), names("var:channel=WEB"));
        assertEquals(List.of("b"), names("channel=web AND city=Lyon"));
        assertEquals(List.of("c"), names("likes=blue"));
    }

    @Test
    void quotesProtectTheWordAnd() {
        assertEquals(List.of("a"), names("city=\"Le Mans AND more\" AND channel=web"));
    }

    @Test
    void aCodeStandsForThoseBelowIt() {
        assertEquals(List.of("a"), names("code:Service"));
    }

    @Test
    void fewerThanHalfOfTheJudgesDoNotDecide() {
        // b was judged by ana, bob and cid: one of three put Price
        assertEquals(List.of(), names("code:Price"));
    }

    @Test
    void sentimentIsTheSignOfThePeoplesMean() {
        assertEquals(List.of("c"), names("sentiment:negative"));
        assertEquals(List.of("b"), names("sentiment:neutral"));
    }

    @Test
    void unknownNamesAreListed() {
        var problem = assertThrows(InputProblem.class, () -> names("citty=Lyon"));
        assertTrue(problem.sentence().contains("citty") && problem.sentence().contains("city"), problem.sentence());
        assertTrue(assertThrows(InputProblem.class, () -> names("code:Prise")).sentence().contains("Price"));
        assertThrows(InputProblem.class, () -> names("sample:none"));
        assertThrows(InputProblem.class, () -> names("sentiment:cross"));
        assertThrows(InputProblem.class, () -> names("hello"));
    }
}
