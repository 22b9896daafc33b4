package org.navette.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;

class MessagesTest {
    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(Messages.CATALOGUE.keys(Locale.ENGLISH), Messages.CATALOGUE.keys(Locale.FRENCH));
    }

    @Test
    void everyMetricIsExplained() {
        for (Metric metric : MetricCatalogue.all()) {
            assertFalse(metric.title().startsWith("metric."), metric.name());
            assertFalse(metric.definition().startsWith("metric."), metric.name());
            assertFalse(metric.formula().startsWith("metric."), metric.name());
            assertFalse(metric.source().isBlank(), metric.name());
            assertFalse(metric.unit().label().startsWith("unit."), metric.name());
        }
    }
}
