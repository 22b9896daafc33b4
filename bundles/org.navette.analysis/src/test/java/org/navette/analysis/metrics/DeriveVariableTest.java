package org.navette.analysis.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.metrics.DeriveVariable.Class;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.RfmRule;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.Saved;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class DeriveVariableTest {
    @TempDir
    Path folder;
    private Study study;
    private Path orders;

    @BeforeEach
    void build() throws IOException {
        study = StudyBuilder.study().document("a1", "x", d -> d.customer("1").channel("web")).document("a2", "x", d -> d.customer("1").channel("shop"))
                .document("b", "x", d -> d.customer("2").channel("web")).document("c", "x", d -> d.customer("99").channel("web"))
                .at(folder.resolve("s.navette"));
        orders = Files.writeString(folder.resolve("orders.csv"), """
                client,day,amount,way
                1,2026-01-01,10,shop
                1,2026-02-01,30.5,web
                1,2026-02-02,1,web
                2,2026-03-01,100,shop
                4,2026-03-02,1,phone
                """);
        load("orders", false);
        new ComputeMetrics().run(study, new ComputeMetrics.Params(null, List.of(), null), Progress.NONE);
    }

    private void load(String name, boolean reference) {
        new ImportBehaviour().run(study, new ImportBehaviour.Params(orders, name, SourceKind.TRANSACTIONS,
                Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.DATE, "day", SourceColumn.AMOUNT, "amount", SourceColumn.CHANNEL, "way"),
                reference, null, null, null, null), Progress.NONE);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private DeriveVariable.Result derive(String spec, String name) {
        return new DeriveVariable().run(study, new DeriveVariable.Params(spec, name), Progress.NONE);
    }

    private Map<Long, String> values(String name) {
        Variable variable = study.variables().find(name).orElseThrow();
        assertEquals(Owner.CASE, variable.owner());
        return study.variables().valuesByDocument(variable);
    }

    @Test
    void bandsBecomeAVariableInOrderThatOneUndoTakesAway() {
        var result = derive("metric:monetary/bands(50,200)", "Worth");
        assertEquals(List.of(new Class("1", "< 50", 1), new Class("2", "50 – 200", 1), new Class("3", "≥ 200", 0)), result.classes());
        assertEquals(1, result.without());
        assertEquals(Map.of(1L, "1", 2L, "1", 3L, "2"), values("worth"));
        assertTrue(study.saved().find(Saved.Kind.RECIPE, "Worth").orElseThrow().content().contains("bands(50,200)"));
        var table = new Crosstab().run(study, CrosstabParams.of("var:channel", "var:Worth"), Progress.NONE);
        assertEquals(List.of("< 50", "50 – 200"), table.columns().stream().skip(1).map(c -> c.label()).toList());
        study.journal().undo();
        assertTrue(study.variables().find("Worth").isEmpty());
        assertTrue(study.saved().list(Saved.Kind.RECIPE).isEmpty());
    }

    @Test
    void figuresAndNamesBecomeVariablesAndCanBeBroughtUpToDate() {
        assertEquals("numeric", derive("metric:monetary", "Money").type());
        assertEquals(Map.of(1L, "41.5", 2L, "41.5", 3L, "100"), values("Money"));
        assertEquals("nominal", derive("metric:dominant-channel", "Way").type());
        assertEquals(Map.of(1L, "web", 2L, "web", 3L, "shop"), values("Way"));
        assertEquals("ordinal", derive("metric:rfm-m", "Way2").type());
        derive("metric:rfm-segment", "Way3");
        assertEquals(List.of(new ValueLabel("champions", "Champions", false)),
                study.variables().values(study.variables().find("Way3").orElseThrow()).subList(0, 1));
        derive("metric:monetary", "Money");
        assertThrows(InputProblem.class, () -> derive("metric:monetary", "channel"));
        assertThrows(InputProblem.class, () -> derive("metric:monetary", " "));
        assertThrows(InputProblem.class, () -> derive("metric:margin", "Gain"));
    }

    @Test
    void namesAreColumnsOfATable() {
        var table = new Crosstab().run(study, CrosstabParams.of("var:channel", "metric:dominant-channel", "metric:rfm-r"), Progress.NONE);
        assertEquals(List.of("phone", "shop", "web", "1", "2", "3", "4", "5"), table.columns().stream().skip(1).map(c -> c.label()).toList());
        assertEquals(List.of(0L, 1L, 2L), table.columns().subList(1, 4).stream().map(c -> c.base()).toList());
        assertEquals("metric:dominant-channel=web", table.columns().get(3).key());
    }

    @Test
    void theRuleOfTheStudyNamesSegmentsAtOnce() {
        KeptRule.keep(study, RfmRule.parse(null, "r,f,m,segment\n*,*,1-4,Small\n*,*,5,Great\n"));
        try (MetricDesk desk = MetricDesk.open(study)) {
            assertEquals(Map.of("1", "Small", "2", "Great"), desk.names(MetricCatalogue.SEGMENT, List.of("1", "2", "99"), Progress.NONE));
        }
        study.journal().undo();
        assertEquals(RfmRule.USUAL, KeptRule.of(study));
    }

    @Test
    void aChangedFileMakesFiguresUntrue() throws IOException {
        load("there", true);
        new ComputeMetrics().run(study, new ComputeMetrics.Params("there", List.of("monetary"), null), Progress.NONE);
        derive("metric:monetary", "Before");
        Files.writeString(orders, Files.readString(orders) + "2,2026-03-02,1,shop\n");
        InputProblem problem = assertThrows(InputProblem.class, () -> derive("metric:monetary", "After"));
        assertTrue(problem.getMessage().contains("there"), problem.getMessage());
        assertTrue(study.variables().find("After").isEmpty());
    }
}
