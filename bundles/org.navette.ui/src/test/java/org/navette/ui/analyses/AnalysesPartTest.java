package org.navette.ui.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.ParameterType;
import org.navette.core.problem.InputProblem;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.chart.Plot;

class AnalysesPartTest {
    @TempDir
    private Path folder;
    private final Display display = Display.getDefault();
    private StudySession session;
    private Shell shell;
    private AnalysesPart part;

    @BeforeEach
    void open() {
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), p -> { });
        session.adopt(StudyBuilder.study().document("one", "Fine.", d -> d.channel("web")).at(folder.resolve("s.navette")));
        shell = new Shell(display);
        part = new AnalysesPart(session);
        part.create(shell);
        shell.setSize(900, 700);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void everyParameterHasItsPresetAndChoicesContainIt() {
        AnalysisForm form = new AnalysisForm();
        form.offer(new AnalysisForm.Offers(List.of("till"), List.of("region")));
        for (NamedAnalysis analysis : form.analyses()) {
            for (Parameter parameter : analysis.parameters()) {
                String value = form.value(analysis, parameter);
                assertEquals(parameter.preset() == null ? "" : parameter.preset(), value);
                List<String> offered = form.choices(parameter).stream().map(AnalysisForm.Choice::value).toList();
                switch (parameter.type()) {
                    case SOURCE -> assertEquals(List.of("", "till"), offered);
                    case VARIABLE -> assertEquals(List.of("", "region"), offered);
                    case CHOICE -> assertTrue(offered.contains(value));
                    default -> assertTrue(offered.isEmpty());
                }
            }
            form.values(analysis);
        }
    }

    @Test
    void whatIsEnteredStaysWithItsAnalysisAndIsChecked() {
        AnalysisForm form = new AnalysisForm();
        NamedAnalysis analysis = form.analyses().stream().filter(a -> a.parameters().stream().anyMatch(p -> p.type() == ParameterType.WHOLE))
                .findFirst().orElseThrow();
        Parameter parameter = analysis.parameters().stream().filter(p -> p.type() == ParameterType.WHOLE).findFirst().orElseThrow();
        form.enter(analysis, parameter, "7");
        assertEquals("7", form.value(analysis, parameter));
        assertEquals(7, form.values(analysis).whole(parameter.name()));
        form.enter(analysis, parameter, "many");
        assertThrows(InputProblem.class, () -> form.values(analysis));
    }

    @Test
    void aBadValueIsToldAtTheFormAndNothingRuns() {
        part.choose("retention");
        NamedAnalysis retention = part.form().analyses().stream().filter(a -> a.name().equals("retention")).findFirst().orElseThrow();
        Parameter months = retention.parameters().stream().filter(p -> p.name().equals("months")).findFirst().orElseThrow();
        part.form().enter(retention, months, "soon");
        part.run();
        assertTrue(part.problem().contains("soon"), part.problem());
        assertTrue(session.tasks().state().isEmpty());
        part.form().enter(retention, months, "6");
        part.run();
        await(() -> !part.problem().isEmpty());
        assertFalse(part.problem().contains("soon"), "without purchases the analysis itself says what is missing");
        assertTrue(part.findings().isEmpty());
    }

    @Test
    void aChartKeepsItsShapeAndWritesItsHeights() {
        Plot plot = FindingsView.plot(new FoundChart("c", "Chart", FoundChart.Shape.STEPS, "x", "y", ColumnType.SHARE,
                List.of(new FoundChart.Series("s", List.of(new FoundChart.Point(1, 0.5))))));
        assertEquals(Plot.Shape.STEPS, plot.shape());
        assertTrue(plot.figure().apply(0.5).startsWith("50"), plot.figure().apply(0.5));
    }

    private void await(BooleanSupplier until) {
        for (int looks = 0; !until.getAsBoolean() && looks < 2_000;) {
            if (!display.readAndDispatch()) {
                looks++;
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        }
        assertTrue(until.getAsBoolean());
    }
}
