package org.navette.ui.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.behaviour.metrics.MetricSummary;
import org.navette.behaviour.metrics.Unit;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.ui.window.Findings;

class BehaviourFindingsTest {
    @Test
    void metricsAreSaidInTheUsersLanguageAndAnAbsentFigureIsADash() {
        ComputeMetrics.Result result = new ComputeMetrics.Result("achats", LocalDate.of(2026, 6, 30), 1,
                List.of(new MetricSummary("monetary", Unit.MONEY, 0.5, 1.0, 1234.56, 2.0, null, 3.0, 0)));
        Findings found = Catalogue.speaking(Locale.FRENCH, () -> BehaviourFindings.of(result));
        assertEquals("Un client de « achats », au 30 juin 2026.", found.sentences().getFirst());
        assertEquals("Montant", found.rows().getFirst().getFirst());
        assertEquals("1 234,6", found.rows().getFirst().get(4).replaceAll("\\h", " "));
        assertEquals("–", found.rows().getFirst().get(6));
        assertEquals(found.heads().size(), found.rows().getFirst().size());
    }

    @Test
    void namesAreCountedInASentence() {
        ComputeMetrics.Result result = new ComputeMetrics.Result("achats", LocalDate.of(2026, 6, 30), 1,
                List.of(new MetricSummary("rfm-segment", Unit.NAME, null, null, null, null, null, null, 0,
                        List.of(new MetricSummary.Class("lost", "Perdus", 3), new MetricSummary.Class("new", "Nouveaux", 0)))));
        Findings found = Catalogue.speaking(Locale.FRENCH, () -> BehaviourFindings.of(result));
        assertEquals("Segment RFM : Perdus (3) · Nouveaux (0)", found.sentences().getLast());
        assertEquals(List.of(), found.rows());
    }

    @Test
    void aDayIsWrittenAsYearMonthDayOrLeftOut() {
        assertEquals(LocalDate.of(2026, 6, 30), ComputeMetricsDialog.day(" 2026-06-30 "));
        assertNull(ComputeMetricsDialog.day(" "));
        assertThrows(InputProblem.class, () -> ComputeMetricsDialog.day("30/06/2026"));
    }
}
