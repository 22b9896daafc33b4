package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.behaviour.metrics.Unit;
import org.navette.ui.widgets.grid.GridColumn;

class VerbatimLookTest {
    @Test
    void itIsRememberedAsItWas() {
        VerbatimLook look = new VerbatimLook(Map.of("date", 80, "var:Tranche d’âge", 120), 2, "var:Tranche d’âge");
        assertEquals(look, VerbatimLook.read(look.write()));
        assertEquals(VerbatimLook.FIRST, VerbatimLook.read(VerbatimLook.FIRST.write()));
        assertEquals(VerbatimLook.FIRST, VerbatimLook.read("something else"));
    }

    @Test
    void widthsOfColumnsThatAreNotShownAreKept() {
        VerbatimLook look = new VerbatimLook(Map.of("date", 80, "text", 300), 0, "")
                .with(List.of(GridColumn.rest("text", "Text", 220, true), GridColumn.text("channel", "Channel", 60)), 1);
        assertEquals(new VerbatimLook(Map.of("date", 80, "channel", 60), 1, ""), look);
        assertEquals(80, look.sized(GridColumn.text("date", "Date", 92)).width());
        assertEquals(92, look.sized(GridColumn.text("language", "Language", 92)).width());
    }

    @Test
    void figuresAreWrittenAsReadersOfTheLanguageDo() {
        assertEquals("1,234.50", new Figures(Locale.ENGLISH).metric(Unit.MONEY, 1234.5));
        assertEquals("12", new Figures(Locale.ENGLISH).metric(Unit.DAYS, 12));
        assertEquals("12.3", new Figures(Locale.ENGLISH).metric(Unit.DAYS, 12.34));
        assertEquals("1,234.50", new Figures(Locale.ENGLISH).value("1234.50"));
        assertEquals("34", new Figures(Locale.ENGLISH).value("34"));
        assertEquals("3,5", new Figures(Locale.FRENCH).value("3.5"));
        assertEquals("about 30", new Figures(Locale.FRENCH).value("about 30"));
    }
}
