package org.navette.ui.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.analysis.crosstab.CrosstabResult.Row;
import org.navette.core.language.Catalogue;

class CrosstabGridModelTest {
    @BeforeEach
    void english() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void back() {
        Catalogue.speak(Locale.getDefault());
    }

    private static CrosstabResult table(String weight) {
        return new CrosstabResult("document", weight, "counted", 95, 1200, List.of(new Row("price", "Price")),
                List.of(new Column("total", "Total", null, null, 1200, 1200, 1200), new Column("web", "Web", "channel", "A", 700, 710.4, 650),
                        new Column("shop", "Shop", "channel", "B", 20, 18, 17)),
                List.of(cell(0, 0, 300, 0.25, null, "", List.of()), cell(0, 1, 250, 0.357, 4.2, "B", List.of()),
                        cell(0, 2, 1, null, -2.1, "", List.of("small-base"))), List.of(), List.of(), null);
    }

    private static Cell cell(int row, int column, long count, Double share, Double z, String letters, List<String> flags) {
        return new Cell(row, column, count, count, share, null, null, null, null, "counted", letters, null, null, z, null, flags);
    }

    @Test
    void showsSharesWithCountsLettersAndResiduals() {
        CrosstabGridModel model = new CrosstabGridModel(table("none"));
        assertEquals(2, model.rows());
        assertEquals("36%", model.figure(1, 1));
        assertEquals("250", model.aside(1, 1));
        assertEquals("B", model.letters(1, 1));
        assertEquals(List.of(0, 2, -1), List.of(model.level(1, 0), model.level(1, 1), model.level(1, 2)));
    }

    @Test
    void aShareNobodyCanComputeIsADashAndWeak() {
        CrosstabGridModel model = new CrosstabGridModel(table("none"));
        assertEquals("–", model.figure(1, 2));
        assertTrue(model.weak(1, 2));
        assertFalse(model.weak(1, 1));
    }

    @Test
    void basesStandFirstAndWeightedTablesShowAllThree() {
        CrosstabGridModel plain = new CrosstabGridModel(table("none"));
        assertTrue(plain.base(0));
        assertEquals("1,200", plain.figure(0, 0));
        CrosstabGridModel weighted = new CrosstabGridModel(table("sample"));
        assertEquals(4, weighted.rows());
        assertEquals("710", weighted.figure(1, 1));
        assertEquals("650", weighted.figure(2, 1));
        assertEquals(0, weighted.resultRow(3));
        assertEquals(3, weighted.gridRow(0));
    }

    @Test
    void theTotalStandsUnderNoBannerQuestion() {
        CrosstabGridModel model = new CrosstabGridModel(table("none"));
        assertEquals("", model.group(0));
        assertEquals("", model.letter(0));
        assertEquals("channel", model.group(1));
    }
}
