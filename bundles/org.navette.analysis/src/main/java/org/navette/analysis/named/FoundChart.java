package org.navette.analysis.named;

import java.util.List;

/**
 * A chart as data; whoever shows it draws it.
 *
 * @param name  for machines, lower-case; the same in every language
 * @param x     title of the horizontal axis
 * @param y     title of the vertical axis
 * @param yType what the heights are: SHARE is shown in percent, MONEY in the currency of the data
 */
public record FoundChart(String name, String title, Shape shape, String x, String y, ColumnType yType, List<Series> series) {
    /** How the points are drawn. */
    public enum Shape {
        /** Joined. */
        LINE,
        /** Joined by stairs: the value holds until the next point. */
        STEPS,
        /** A bar each, labelled. */
        BARS,
        /** Left apart. */
        POINTS
    }

    /** @param label in the legend; empty when there is only one */
    public record Series(String label, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param label of a bar, or null
     * @param low   lower end of its interval, or null
     * @param high  upper end, or null
     */
    public record Point(double x, double y, String label, Double low, Double high) {
        public Point(double x, double y) {
            this(x, y, null, null, null);
        }

        public Point(double x, double y, String label) {
            this(x, y, label, null, null);
        }
    }

    public FoundChart {
        series = List.copyOf(series);
    }
}
