package org.navette.report.html;

import java.util.List;
import java.util.Locale;

import org.navette.core.text.CodePoints;
import org.navette.report.content.ReportTable.Bar;
import org.navette.report.content.Wording;

/**
 * A bar chart of shares with their intervals as inline SVG. Drawn by hand rather than as a picture: it takes the page's
 * colours in light and dark, prints sharp, can be read aloud and searched, and needs no fonts of this machine.
 */
final class BarChartSvg {
    private static final int WIDTH = 760;
    private static final int LABELS = 220;
    private static final int RIGHT = 64;
    private static final int STEP = 28;
    private static final int THICK = 16;
    private static final int LONGEST = 30;

    private final Markup out;
    private final Wording wording;

    BarChartSvg(Markup out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void draw(String title, List<Bar> bars) {
        double top = top(bars);
        double tick = tick(top);
        double last = Math.ceil(top / tick - 1e-9) * tick;
        int height = bars.size() * STEP + 30;
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img",
                "aria-labelledby", "chart-title");
        out.leaf("title", title, "id", "chart-title").line();
        for (int i = 0; i * tick <= last + 1e-9; i++) {
            String x = at(i * tick, last);
            out.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "2", "y2", String.valueOf(height - 22));
            out.leaf("text", wording.number(i * tick * 100, 0) + (wording.french() ? "\u202f%" : "%"), "class", "tick", "x", x,
                    "y", String.valueOf(height - 6), "text-anchor", "middle").line();
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i * STEP + STEP / 2 + 2, last);
        }
        out.close().line();
    }

    private void bar(Bar bar, int middle, double last) {
        boolean interval = bar.low() != null && bar.high() != null;
        out.open("g").leaf("title", bar.label() + " " + wording.percent(bar.share())
                + (interval ? " (" + wording.interval(bar.low(), bar.high()) + ")" : ""));
        out.leaf("text", shortened(bar.label()), "x", String.valueOf(LABELS - 12), "y", String.valueOf(middle + 4),
                "text-anchor", "end");
        out.empty("rect", "class", "bar", "x", at(0, last), "y", String.valueOf(middle - THICK / 2), "width",
                decimal((WIDTH - LABELS - RIGHT) * bar.share() / last), "height", String.valueOf(THICK), "rx", "2");
        if (interval) {
            out.empty("path", "class", "whisker", "d", "M%s %dV%dM%s %dH%sM%s %dV%d".formatted(at(bar.low(), last), middle - 4,
                    middle + 4, at(bar.low(), last), middle, at(bar.high(), last), at(bar.high(), last), middle - 4, middle + 4));
        }
        out.leaf("text", wording.percent(bar.share()), "x", String.valueOf(WIDTH - 2), "y", String.valueOf(middle + 4),
                "text-anchor", "end").close().line();
    }

    private static double top(List<Bar> bars) {
        double top = 0.01;
        for (Bar bar : bars) {
            top = Math.max(top, bar.high() == null ? bar.share() : bar.high());
        }
        return Math.min(1, top);
    }

    /** A round step that gives three to seven grid lines. */
    private static double tick(double top) {
        for (double step : new double[] {0.002, 0.005, 0.01, 0.02, 0.05, 0.1}) {
            if (top / step <= 6) {
                return step;
            }
        }
        return 0.2;
    }

    private static String at(double share, double last) {
        return decimal(LABELS + (WIDTH - LABELS - RIGHT) * Math.clamp(share / last, 0, 1));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String shortened(String label) {
        return CodePoints.length(label) <= LONGEST ? label
                : label.substring(0, CodePoints.toUtf16(label, LONGEST - 1)).stripTrailing() + "…";
    }
}
