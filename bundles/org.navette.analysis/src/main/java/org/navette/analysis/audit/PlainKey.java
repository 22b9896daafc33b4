package org.navette.analysis.audit;

import java.util.Locale;

import org.navette.behaviour.engine.Dialect;

/** Customer keys without what people and programs write differently: case, leading zeros, blanks, hyphens, dots. */
final class PlainKey {
    private static final String[] SIGNS = {" ", "-", ".", "_", "/"};

    private PlainKey() {
    }

    static String of(String key) {
        String plain = key.toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            plain = plain.replace(sign, "");
        }
        return plain.replaceFirst("^0+", "");
    }

    /** The same as SQL. */
    static String sql(Dialect dialect, String key) {
        String plain = "lower(" + key + ")";
        for (String sign : SIGNS) {
            plain = "replace(" + plain + ", " + dialect.text(sign) + ", '')";
        }
        return dialect.cut(plain, "^0+");
    }
}
