package org.navette.ui.widgets.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("display")
class ChartTest {
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @ParameterizedTest
    @EnumSource(Plot.Shape.class)
    void wordsStayInsideWideAndNarrow(Plot.Shape shape) {
        String endless = "A name of a product that nobody would ever want to read to its very end in a chart of this size";
        Plot plot = new Plot("Chart", shape, "Months since the first purchase", "Share of customers that are still there", v -> Math.round(v * 100) + " %",
                List.of(new Plot.Series("2024", List.of(new Plot.Mark(0, 1, "Short"), new Plot.Mark(1_234.5, 0.25, endless))),
                        new Plot.Series(endless, List.of(new Plot.Mark(0, 0.9, null)))));
        for (int width : new int[] {240, 900}) {
            Chart chart = drawn(plot, width, 300);
            assertFalse(chart.labels().isEmpty());
            for (Rectangle label : chart.labels()) {
                assertTrue(label.x >= 0 && label.y >= 0 && label.x + label.width <= width && label.y + label.height <= 300,
                        shape + " at " + width + ": " + label);
            }
            chart.dispose();
        }
    }

    @Test
    void aMarkSaysItsFigures() {
        Chart chart = drawn(new Plot("Chart", Plot.Shape.BARS, "", "Customers", v -> "<" + (long) v + ">",
                List.of(new Plot.Series("", List.of(new Plot.Mark(0, 7, "North"), new Plot.Mark(1, 3, "South"))))), 400, 160);
        boolean said = false;
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 400; x += 5) {
                said |= "North · <7>".equals(chart.tip(x, y));
            }
        }
        assertTrue(said);
    }

    @Test
    void ticksAreRoundAndCoverTheValues() {
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Ticks.over(3, 97, 5).places());
        assertEquals(List.of(-1.0, 0.0, 1.0, 2.0), Ticks.over(-0.5, 2, 3).places());
        assertEquals(0, Ticks.over(0, 0, 5).low());
    }

    private Chart drawn(Plot plot, int width, int height) {
        Chart chart = new Chart(shell, plot, Locale.ENGLISH);
        chart.setSize(width, height);
        shell.setSize(width + 50, height + 80);
        shell.open();
        chart.setBounds(0, 0, width, height);
        Image image = new Image(shell.getDisplay(), width, height);
        GC gc = new GC(image);
        chart.print(gc);
        gc.dispose();
        image.dispose();
        while (chart.labels().isEmpty() && shell.getDisplay().readAndDispatch()) {
            chart.setBounds(0, 0, width, height);
        }
        return chart;
    }
}
