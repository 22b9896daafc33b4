package org.navette.ui.widgets.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What a chart draws.
 *
 * @param title  names the chart for screen readers
 * @param x      title of the horizontal axis. @param y title of the vertical axis
 * @param figure how a height is written
 */
public record Plot(String title, Shape shape, String x, String y, DoubleFunction<String> figure, List<Series> series) {
    /** How marks are drawn. */
    public enum Shape {
        LINE, STEPS, BARS, POINTS
    }

    /** @param name in the legend; empty when there is only one */
    public record Series(String name, List<Mark> marks) {
        public Series {
            marks = List.copyOf(marks);
        }
    }

    /** @param label of a bar, or what a tip calls the mark; null when its place says it */
    public record Mark(double x, double y, String label) {
    }

    public Plot {
        series = List.copyOf(series);
    }

    boolean bars() {
        return shape == Shape.BARS;
    }
}
