package org.navette.behaviour.engine;

import java.util.BitSet;
import java.util.List;

/**
 * Rows of text in one text. A value begins with a mark, so that an empty one differs from none.
 *
 * @param row   the character between rows, which is in no value
 * @param field the character between fields, which is in no value
 */
record Delimited(String literal, String row, String field) {
    private static final char MARK = '=';
    /** Characters that mean nothing in a regular expression: one engine splits by these. */
    private static final String SEPARATORS = "\u001E\u001F\u001D\u001C\u0001\u0002\u0003\u0004\uE000\uE001\uE002\uE003";

    static Delimited of(List<? extends List<String>> rows, int width) {
        BitSet used = new BitSet();
        for (List<String> row : rows) {
            for (String value : row) {
                if (value != null) {
                    value.chars().forEach(used::set);
                }
            }
        }
        int[] free = SEPARATORS.chars().filter(c -> !used.get(c)).limit(2).toArray();
        if (free.length < 2) {
            throw new IllegalArgumentException("no separator is free");
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            if (!text.isEmpty()) {
                text.append((char) free[0]);
            }
            for (int i = 0; i < width; i++) {
                if (i > 0) {
                    text.append((char) free[1]);
                }
                String value = i < row.size() ? row.get(i) : null;
                if (value != null) {
                    // No server keeps the character zero in a text.
                    text.append(MARK).append(value.replace('\0', '\uFFFD'));
                }
            }
        }
        return new Delimited(text.toString(), Character.toString(free[0]), Character.toString(free[1]));
    }
}
