package org.navette.behaviour.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;

class MetricSpecTest {
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    @Test
    void readsTheThreeForms() {
        assertEquals(new MetricSpec(MetricCatalogue.RECENCY, Optional.empty()), MetricSpec.parse("metric:recency"));
        assertEquals(new MetricSpec(MetricCatalogue.BASKET, Optional.of(new Quintiles())),
                MetricSpec.parse("metric:basket/quintiles"));
        assertEquals(new MetricSpec(MetricCatalogue.MONETARY, Optional.of(new Cuts(List.of(-1.5, 50.0, 200.0)))),
                MetricSpec.parse("metric:monetary/bands(-1.5, 50,200)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metric:luck", "metric:recency/deciles", "metric:recency/bands()", "metric:recency/bands(2,1)",
            "metric:recency/bands(1,x)", "metric:recency/bands(NaN)", "recency"})
    void refusesTheRest(String text) {
        assertThrows(InputProblem.class, () -> MetricSpec.parse(text));
    }

    @Test
    void labelsBandsInBothLanguages() {
        Cuts cuts = new Cuts(List.of(0.0, 0.5, 2000.0));
        assertEquals(List.of("< 0", "0 – 0.5", "0.5 – 2,000", "≥ 2,000"), cuts.labels());
        assertEquals(List.of("Q1 (lowest)", "Q2", "Q3", "Q4", "Q5 (highest)"), new Quintiles().labels());
        Catalogue.speak(Locale.FRENCH);
        assertEquals(List.of("< 0", "0 – 0,5", "0,5 – 2\u202F000", "≥ 2\u202F000"), cuts.labels());
        assertEquals("Q1 (plus bas)", new Quintiles().labels().getFirst());
    }
}
