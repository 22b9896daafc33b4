package org.navette.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundChart.Point;
import org.navette.analysis.named.FoundChart.Series;
import org.navette.analysis.named.FoundChart.Shape;
import org.navette.analysis.named.FoundColumn;

/** A chart of an analysis as inline SVG in the page's colours; series differ by dashes too, not by colour alone. */
final class ChartSvg {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;
    private static final int LEFT = 74;
    private static final int BOTTOM = 48;
    private static final int TOP = 26;
    private static final String[] COLOURS = {"#2f78b7", "#c8741a", "#2f8f5b", "#9a4fa3", "#b8433f", "#6b7480"};
    private static final String[] DASHES = {null, "7 4", "2 3", "9 3 2 3", "12 4", "4 4"};

    private final Markup out;
    private final FoundChart chart;
    private final String id;
    private final double minX;
    private final double maxX;
    private final double minY;
    private final double maxY;

    ChartSvg(Markup out, FoundChart chart, String id) {
        this.out = out;
        this.chart = chart;
        this.id = id;
        List<Point> points = chart.series().stream().flatMap(series -> series.points().stream()).toList();
        boolean bars = chart.shape() == Shape.BARS;
        minX = points.stream().mapToDouble(Point::x).min().orElse(0) - (bars ? 0.5 : 0);
        maxX = Math.max(minX + 1e-9, points.stream().mapToDouble(Point::x).max().orElse(1) + (bars ? 0.5 : 0));
        double least = points.stream().mapToDouble(p -> p.low() == null ? p.y() : Math.min(p.low(), p.y())).min().orElse(0);
        double most = points.stream().mapToDouble(p -> p.high() == null ? p.y() : Math.max(p.high(), p.y())).max().orElse(1);
        minY = Math.min(0, least);
        maxY = most <= minY ? minY + 1 : most;
    }

    void draw() {
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-labelledby", id);
        out.leaf("title", chart.title(), "id", id).line();
        double step = step(maxY - minY);
        for (double y = Math.ceil(minY / step) * step; y <= maxY + step / 1e6; y += step) {
            out.empty("line", "class", "grid", "x1", "" + LEFT, "x2", "" + (WIDTH - 8), "y1", y(y), "y2", y(y));
            label(LEFT - 8, y(y, 4), "end", figure(chart.yType(), y, step));
        }
        if (chart.shape() != Shape.BARS) {
            double across = step(maxX - minX);
            for (double x = Math.ceil(minX / across) * across; x <= maxX + across / 1e6; x += across) {
                label(x(x), HEIGHT - BOTTOM + 18.0, "middle", figure(ColumnType.NUMBER, x, across));
            }
        }
        label(WIDTH - 8, HEIGHT - 8.0, "end", chart.x());
        label(0, 12, "start", chart.y());
        for (int i = 0; i < chart.series().size(); i++) {
            series(chart.series().get(i), i);
        }
        out.close().line();
    }

    private void series(Series series, int number) {
        String colour = COLOURS[number % COLOURS.length];
        out.open("g").leaf("title", series.label());
        switch (chart.shape()) {
            case BARS -> series.points().forEach(point -> bar(point, number, colour));
            case POINTS -> series.points().forEach(point -> {
                whisker(point, colour);
                out.empty("circle", "cx", n(x(point.x())), "cy", y(point.y()), "r", "3.5", "fill", colour);
            });
            case LINE, STEPS -> out.empty("path", "d", path(series.points()), "fill", "none", "stroke", colour, "stroke-width", "1.8",
                    "stroke-dasharray", DASHES[number % DASHES.length]);
        }
        if (!series.label().isEmpty()) {
            double x = LEFT + 12 + (number % 5) * 134.0;
            double y = TOP + 14 + number / 5 * 16.0;
            out.empty("line", "x1", n(x), "x2", n(x + 22), "y1", n(y - 4), "y2", n(y - 4), "stroke", colour, "stroke-width", "3", "stroke-dasharray",
                    chart.shape() == Shape.LINE || chart.shape() == Shape.STEPS ? DASHES[number % DASHES.length] : null);
            label(x + 28, y, "start", series.label());
        }
        out.close().line();
    }

    private void bar(Point point, int number, String colour) {
        int all = chart.series().size();
        double slot = (x(minX + 1) - x(minX)) * 0.8;
        double left = x(point.x()) - slot / 2 + slot * number / all;
        double top = Math.min(Double.parseDouble(y(point.y())), Double.parseDouble(y(0)));
        out.open("rect", "x", n(left), "y", n(top), "width", n(slot / all * 0.94), "height",
                n(Math.abs(Double.parseDouble(y(0)) - Double.parseDouble(y(point.y())))), "fill", colour);
        out.leaf("title", (point.label() == null ? "" : point.label() + ": ") + figure(chart.yType(), point.y(), 0.01)).close();
        whisker(new Point(point.x(), point.y(), null, point.low(), point.high()), "currentColor");
        if (number == 0 && point.label() != null) {
            label(x(point.x()), HEIGHT - BOTTOM + 18.0, "middle", point.label());
        }
    }

    private void whisker(Point point, String colour) {
        if (point.low() != null && point.high() != null) {
            out.empty("path", "d", "M" + n(x(point.x())) + " " + y(point.low()) + "V" + y(point.high()), "stroke", colour);
        }
    }

    private String path(List<Point> points) {
        String join = chart.shape() == Shape.STEPS ? "H%s V%s" : "L%s %s";
        return points.stream().map(p -> join.formatted(n(x(p.x())), y(p.y()))).collect(Collectors.joining(" ",
                points.isEmpty() ? "" : "M" + n(x(points.getFirst().x())) + " " + y(points.getFirst().y()) + " ", ""));
    }

    private void label(double x, double y, String anchor, String text) {
        out.leaf("text", text, "class", "tick", "x", n(x), "y", n(y), "text-anchor", anchor);
    }

    private static String figure(ColumnType type, double value, double step) {
        boolean share = type == ColumnType.SHARE;
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(share ? step * 100 : step) - 1e-9));
        return new FoundColumn("", "", share ? type : ColumnType.NUMBER, null, Math.min(decimals, 6)).written(value);
    }

    /** A round step that gives four to ten lines. */
    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range)));
        double first = range / power;
        return power * (first < 2 ? 0.2 : first < 5 ? 0.5 : 1);
    }

    private double x(double value) {
        return LEFT + (WIDTH - LEFT - 8) * (value - minX) / (maxX - minX);
    }

    private double y(double value, int more) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (maxY - value) / (maxY - minY) + more;
    }

    private String y(double value) {
        return n(y(value, 0));
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
