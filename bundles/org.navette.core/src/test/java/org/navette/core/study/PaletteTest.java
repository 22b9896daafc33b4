package org.navette.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** Distance in CIE L*a*b* (1976); 2.3 is just noticeable side by side. */
    private static final double CLEARLY = 17;

    /** Linear RGB → what such eyes make of it: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, IEEE TVCG 15(6), 2009, severity 1.0. */
    enum Eyes {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        double[] lab(String colour) {
            double[] in = rgb(colour);
            double[] rgb = new double[3];
            for (int i = 0; i < 3; i++) {
                rgb[i] = Math.clamp(matrix[3 * i] * in[0] + matrix[3 * i + 1] * in[1] + matrix[3 * i + 2] * in[2], 0, 1);
            }
            double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
            double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
            double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
            return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
        }

        double distance(String one, String other) {
            double[] a = lab(one);
            double[] b = lab(other);
            return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        }

        private static double root(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }
    }

    private static double[] rgb(String colour) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double s = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    @ParameterizedTest
    @EnumSource
    void twelveColoursCanBeToldApart(Eyes eyes) {
        List<String> all = CodeColours.SAFE.all();
        assertTrue(all.size() >= 12);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = eyes.distance(all.get(i), all.get(j));
                assertTrue(distance >= CLEARLY, all.get(i) + " and " + all.get(j) + ": " + distance);
            }
        }
    }

    @Test
    void theMeasureKnowsColoursThatProtanopesConfuse() {
        assertTrue(Eyes.PROTANOPIA.distance("#e69f00", "#b8a800") < 1);
        assertTrue(Eyes.ALL.distance("#e69f00", "#b8a800") > 17);
    }

    @Test
    void shadesGoFromDarkToLightAndKeepTheirHue() {
        List<String> shades = Palette.shades("#0072b2", 5);
        assertEquals(5, shades.stream().distinct().count());
        for (int i = 1; i < shades.size(); i++) {
            assertTrue(Eyes.ALL.lab(shades.get(i))[0] > Eyes.ALL.lab(shades.get(i - 1))[0] + 5, shades.toString());
        }
        assertEquals(1, Palette.shades("#0072b2", 1).size());
        assertEquals(List.of(), Palette.shades("#0072b2", 0));
    }
}
