package org.navette.ui.widgets.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.chart.Plot.Mark;
import org.navette.ui.widgets.chart.Plot.Series;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Draws a plot in the theme's colours; the mark under the mouse says its figures. Bars lie, so that their labels have room. */
public final class Chart extends Canvas {
    private static final int HEIGHT = 280;
    private static final int NEAR = 14;
    private final Plot plot;
    private final Locale locale;
    private final List<Rectangle> labels = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** Where a mark was drawn, and what it says. */
    private record Spot(int x, int y, String words) {
    }

    public Chart(Composite parent, Plot plot, Locale locale) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.plot = plot;
        this.locale = locale;
        Dress.own(this).setBackground(Theme.current().paper());
        Spoken.as(this, plot.title());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        addListener(SWT.MouseMove, e -> {
            String words = spots.stream().filter(s -> distance(s, e.x, e.y) < NEAR)
                    .min(Comparator.comparingDouble(s -> distance(s, e.x, e.y))).map(Spot::words).orElse(null);
            if (!Objects.equals(words, getToolTipText())) {
                setToolTipText(words);
            }
        });
    }

    /** Where words were drawn last. */
    List<Rectangle> labels() {
        return List.copyOf(labels);
    }

    /** What the mark nearest to a place says; null when none is near. */
    String tip(int x, int y) {
        return spots.stream().filter(s -> distance(s, x, y) < NEAR).findFirst().map(Spot::words).orElse(null);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int rows = plot.series().stream().mapToInt(s -> s.marks().size()).sum();
        int high = plot.bars() ? Space.WIDE * 2 + rows * Space.words(22) + Space.words(40) : Space.words(HEIGHT);
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, heightHint == SWT.DEFAULT ? high : heightHint);
    }

    private void paint(GC gc) {
        labels.clear();
        spots.clear();
        Rectangle area = getClientArea();
        gc.setBackground(Theme.current().paper());
        gc.fillRectangle(area);
        gc.setFont(Fonts.SMALL.get());
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight();
        int top = Space.GAP + legend(gc, area, line);
        if (plot.bars()) {
            bars(gc, new Rectangle(Space.PAD, top, area.width - 2 * Space.PAD, area.height - top - Space.GAP), line);
        } else {
            curves(gc, area, top, line);
        }
    }

    private int legend(GC gc, Rectangle area, int line) {
        int x = Space.PAD;
        int y = Space.TIGHT;
        if (plot.series().stream().allMatch(s -> s.name().isEmpty())) {
            return 0;
        }
        for (int i = 0; i < plot.series().size(); i++) {
            String name = cut(gc, plot.series().get(i).name(), area.width - 3 * Space.PAD);
            int width = gc.stringExtent(name).x + 14 + Space.PAD;
            if (x + width > area.width && x > Space.PAD) {
                x = Space.PAD;
                y += line;
            }
            gc.setBackground(colour(i));
            gc.fillOval(x, y + line / 2 - 4, 8, 8);
            write(gc, name, x + 14, y);
            x += width;
        }
        return y + line;
    }

    private void curves(GC gc, Rectangle area, int top, int line) {
        List<Mark> all = plot.series().stream().flatMap(s -> s.marks().stream()).toList();
        Ticks ys = Ticks.over(least(all.stream().map(Mark::y).toList()), most(all.stream().map(Mark::y).toList()), 5);
        int left = Space.PAD + ys.places().stream().mapToInt(v -> gc.stringExtent(plot.figure().apply(v)).x).max().orElse(0) + Space.TIGHT;
        int first = top + line + line / 2 + Space.TIGHT;
        Rectangle room = new Rectangle(left, first, Math.max(20, area.width - left - Space.WIDE), Math.max(20, area.height - first - 2 * line - Space.PAD));
        Ticks xs = Ticks.over(least(all.stream().map(Mark::x).toList()), most(all.stream().map(Mark::x).toList()), Math.max(2, room.width / 80));
        write(gc, cut(gc, plot.y(), area.width - 2 * Space.PAD), Space.PAD, top);
        for (double v : ys.places()) {
            int y = y(room, ys, v);
            gc.setForeground(Theme.current().line());
            gc.drawLine(room.x, y, room.x + room.width, y);
            String words = plot.figure().apply(v);
            write(gc, words, left - Space.TIGHT - gc.stringExtent(words).x, y - line / 2);
        }
        for (double v : xs.places()) {
            String words = number(v);
            int half = gc.stringExtent(words).x / 2;
            write(gc, words, Math.min(x(room, xs, v) - half, area.width - 2 * half - 2), room.y + room.height + Space.TIGHT);
        }
        String title = cut(gc, plot.x(), room.width);
        write(gc, title, room.x + room.width - gc.stringExtent(title).x, room.y + room.height + Space.TIGHT + line);
        for (int i = 0; i < plot.series().size(); i++) {
            curve(gc, plot.series().get(i), colour(i), room, xs, ys);
        }
    }

    private void curve(GC gc, Series series, Color colour, Rectangle room, Ticks xs, Ticks ys) {
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(2);
        Point before = null;
        for (Mark mark : series.marks()) {
            Point at = new Point(x(room, xs, mark.x()), y(room, ys, mark.y()));
            if (plot.shape() == Plot.Shape.POINTS) {
                gc.fillOval(at.x - 3, at.y - 3, 6, 6);
            } else if (before != null && plot.shape() == Plot.Shape.STEPS) {
                gc.drawPolyline(new int[] {before.x, before.y, at.x, before.y, at.x, at.y});
            } else if (before != null) {
                gc.drawLine(before.x, before.y, at.x, at.y);
            }
            before = at;
            String place = mark.label() == null ? number(mark.x()) : mark.label();
            spots.add(new Spot(at.x, at.y, said(series, place, mark)));
        }
        gc.setLineWidth(1);
    }

    private void bars(GC gc, Rectangle room, int line) {
        List<Mark> all = plot.series().stream().flatMap(s -> s.marks().stream()).toList();
        write(gc, cut(gc, plot.y(), room.width), room.x, room.y);
        Ticks scale = Ticks.over(least(all.stream().map(Mark::y).toList()), most(all.stream().map(Mark::y).toList()), 5);
        int stub = Math.min(room.width * 2 / 5, all.stream().mapToInt(m -> gc.stringExtent(label(m)).x).max().orElse(0)) + Space.GAP;
        int figure = all.stream().mapToInt(m -> gc.stringExtent(plot.figure().apply(m.y())).x).max().orElse(0) + Space.GAP;
        int wide = Math.max(10, room.width - stub - figure);
        int high = Math.max(line, Space.words(22));
        int zero = room.x + stub + (int) Math.round(scale.share(0) * wide);
        int y = room.y + line + Space.GAP;
        int longest = plot.series().stream().mapToInt(s -> s.marks().size()).max().orElse(0);
        for (int m = 0; m < longest; m++) {
            for (int i = 0; i < plot.series().size(); i++) {
                Series series = plot.series().get(i);
                if (m >= series.marks().size()) {
                    continue;
                }
                Mark mark = series.marks().get(m);
                int end = room.x + stub + (int) Math.round(scale.share(mark.y()) * wide);
                gc.setBackground(colour(i));
                gc.fillRectangle(Math.min(zero, end), y + 3, Math.max(1, Math.abs(end - zero)), high - 6);
                write(gc, cut(gc, label(mark), stub - Space.GAP), room.x, y + (high - line) / 2);
                write(gc, plot.figure().apply(mark.y()), Math.max(zero, end) + Space.TIGHT, y + (high - line) / 2);
                spots.add(new Spot((zero + end) / 2, y + high / 2, said(series, label(mark), mark)));
                y += high;
            }
        }
    }

    private String said(Series series, String place, Mark mark) {
        return (series.name().isEmpty() ? "" : series.name() + " · ") + place + " · " + plot.figure().apply(mark.y());
    }

    private String label(Mark mark) {
        return mark.label() == null ? number(mark.x()) : mark.label();
    }

    private void write(GC gc, String words, int x, int y) {
        gc.setForeground(Theme.current().muted());
        gc.drawString(words, x, y, true);
        Point size = gc.stringExtent(words);
        labels.add(new Rectangle(x, y, size.x, size.y));
    }

    private static String cut(GC gc, String words, int room) {
        int end = words.length();
        while (end > 1 && gc.stringExtent(end == words.length() ? words : words.substring(0, end) + "…").x > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    private String number(double value) {
        return NumberFormat.getNumberInstance(locale).format(value);
    }

    /** Series are told apart in this order: blue, orange, then lighter and darker ones of both. */
    private static Color colour(int series) {
        Theme theme = Theme.current();
        Color base = series % 2 == 0 ? theme.positive() : theme.negative();
        return Theme.mix(base, series / 2 % 2 == 0 ? theme.ink() : theme.paper(), Math.min(0.6, series / 2 * 0.25));
    }

    private static int x(Rectangle room, Ticks xs, double value) {
        return room.x + (int) Math.round(xs.share(value) * room.width);
    }

    private static int y(Rectangle room, Ticks ys, double value) {
        return room.y + room.height - (int) Math.round(ys.share(value) * room.height);
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).min().orElse(0);
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).max().orElse(1);
    }

    private static double distance(Spot spot, int x, int y) {
        return Math.hypot(spot.x() - x, spot.y() - y);
    }
}
