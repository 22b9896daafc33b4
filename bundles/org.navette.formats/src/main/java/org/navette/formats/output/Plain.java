package org.navette.formats.output;

import java.math.BigDecimal;

/** Numbers as every program reads them: no exponent, no grouping, a point, no needless zeros. */
final class Plain {
    private Plain() {
    }

    static String number(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
