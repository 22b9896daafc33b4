package org.navette.statistics.numerics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * The simplex method of Nelder and Mead (Computer Journal 7, 1965) with its usual coefficients, begun anew from its own answer until
 * that gains nothing: a single run may stop short on a ridge.
 *
 * @param point    where the function is smallest
 * @param value    the function there
 * @param settled  false when the evaluations ran out first
 */
public record NelderMead(double[] point, double value, boolean settled) {
    private static final int MOST = 20_000;
    private static final double SMALL = 1e-10;

    private record Vertex(double[] at, double value) {
    }

    private static final class Search {
        private final ToDoubleFunction<double[]> function;
        private int evaluations;

        Search(ToDoubleFunction<double[]> function) {
            this.function = function;
        }

        Vertex at(double[] point) {
            evaluations++;
            double value = function.applyAsDouble(point);
            return new Vertex(point, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
        }

        Vertex run(double[] start, double step) {
            int n = start.length;
            Vertex[] simplex = new Vertex[n + 1];
            simplex[n] = at(start);
            for (int i = 0; i < n; i++) {
                double[] moved = start.clone();
                moved[i] += step;
                simplex[i] = at(moved);
            }
            while (evaluations < MOST) {
                Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
                if (simplex[n].value() - simplex[0].value() <= SMALL * (Math.abs(simplex[0].value()) + SMALL) && size(simplex) < 1e-7) {
                    break;
                }
                step(simplex);
            }
            Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
            return simplex[0];
        }

        private void step(Vertex[] simplex) {
            int n = simplex.length - 1;
            double[] centre = new double[n];
            for (int v = 0; v < n; v++) {
                for (int i = 0; i < n; i++) {
                    centre[i] += simplex[v].at()[i] / n;
                }
            }
            Vertex worst = simplex[n];
            Vertex reflected = at(along(centre, worst.at(), -1));
            if (reflected.value() < simplex[0].value()) {
                Vertex expanded = at(along(centre, worst.at(), -2));
                simplex[n] = expanded.value() < reflected.value() ? expanded : reflected;
            } else if (reflected.value() < simplex[n - 1].value()) {
                simplex[n] = reflected;
            } else {
                Vertex contracted = at(along(centre, worst.at(), reflected.value() < worst.value() ? -0.5 : 0.5));
                if (contracted.value() < Math.min(reflected.value(), worst.value())) {
                    simplex[n] = contracted;
                } else {
                    for (int v = 1; v <= n; v++) {
                        simplex[v] = at(along(simplex[0].at(), simplex[v].at(), 0.5));
                    }
                }
            }
        }

        private static double[] along(double[] from, double[] to, double factor) {
            double[] point = new double[from.length];
            for (int i = 0; i < point.length; i++) {
                point[i] = from[i] + factor * (to[i] - from[i]);
            }
            return point;
        }

        private static double size(Vertex[] simplex) {
            double size = 0;
            for (Vertex vertex : simplex) {
                for (int i = 0; i < vertex.at().length; i++) {
                    size = Math.max(size, Math.abs(vertex.at()[i] - simplex[0].at()[i]));
                }
            }
            return size;
        }
    }

    /** @param function what is to become small; infinite or not a number where it is not defined. @param step first size of the simplex */
    public static NelderMead minimise(ToDoubleFunction<double[]> function, double[] start, double step) {
        Search search = new Search(function);
        Vertex best = search.run(start, step);
        while (search.evaluations < MOST) {
            Vertex again = search.run(best.at(), step / 2);
            boolean gained = best.value() - again.value() > 1e-9 * (1 + Math.abs(best.value()));
            best = again.value() < best.value() ? again : best;
            if (!gained) {
                return new NelderMead(best.at(), best.value(), true);
            }
        }
        return new NelderMead(best.at(), best.value(), false);
    }
}
