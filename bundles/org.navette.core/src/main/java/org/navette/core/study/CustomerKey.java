package org.navette.core.study;

import java.util.regex.Pattern;

/** The one rule by which customer keys from words and from behaviour meet. */
public final class CustomerKey {
    private static final Pattern SPREADSHEET = Pattern.compile("\\d+\\.0+");

    private CustomerKey() {
    }

    /**
     * Trimmed, and without the ".0" that spreadsheets put behind whole numbers: {@code " 17850.0"} → {@code "17850"}.
     *
     * @return null when nothing is left
     */
    public static String normalise(String raw) {
        if (raw == null) {
            return null;
        }
        String key = raw.strip();
        if (key.endsWith("0") && SPREADSHEET.matcher(key).matches()) {
            key = key.substring(0, key.indexOf('.'));
        }
        return key.isEmpty() ? null : key;
    }
}
