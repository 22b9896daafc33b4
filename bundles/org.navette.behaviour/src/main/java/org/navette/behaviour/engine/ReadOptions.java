package org.navette.behaviour.engine;

import java.nio.charset.Charset;

/**
 * How to read a text table, where the user knows better than the detection.
 *
 * @param charset   null to detect UTF-8, UTF-16 or Windows-1252
 * @param delimiter null to detect comma, semicolon, tab or bar
 * @param blanks    true when runs of blanks separate the fields
 * @param header    false when the first line is data already; columns are then called "1", "2", …
 */
public record ReadOptions(Charset charset, Character delimiter, boolean blanks, boolean header) {
    /** Everything detected, names in the first line. */
    public static final ReadOptions DETECT = new ReadOptions(null, null, false, true);

    public ReadOptions withCharset(Charset wanted) {
        return new ReadOptions(wanted, delimiter, blanks, header);
    }

    public ReadOptions withDelimiter(char wanted) {
        return new ReadOptions(charset, wanted, false, header);
    }

    public ReadOptions withBlanks() {
        return new ReadOptions(charset, null, true, header);
    }

    public ReadOptions withoutHeader() {
        return new ReadOptions(charset, delimiter, blanks, false);
    }
}
