package org.navette.ui.agreement;

import org.eclipse.swt.graphics.Color;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Theme;

/** How far a coefficient of agreement can be relied on, after Krippendorff's customary limits. */
enum Benchmark {
    /** from .800 */ FIRM,
    /** from .667 */ TENTATIVE,
    /** below */ WEAK;

    private static final double FIRM_FROM = 0.8;
    private static final double TENTATIVE_FROM = 0.667;

    static Benchmark of(double coefficient) {
        return coefficient >= FIRM_FROM ? FIRM : coefficient >= TENTATIVE_FROM ? TENTATIVE : WEAK;
    }

    Color colour() {
        Theme theme = Theme.current();
        return switch (this) {
            case FIRM -> theme.positive();
            case TENTATIVE -> Theme.mix(theme.positive(), theme.paper(), 0.6);
            case WEAK -> theme.negative();
        };
    }

    String words() {
        return Messages.text(switch (this) {
            case FIRM -> "agreement.firm";
            case TENTATIVE -> "agreement.tentative";
            case WEAK -> "agreement.weak";
        });
    }
}
