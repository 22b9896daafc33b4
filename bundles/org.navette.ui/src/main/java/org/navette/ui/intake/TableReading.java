package org.navette.ui.intake;

import org.navette.formats.tables.TableOptions;

/**
 * What the user says about how a table is written; null means "find out".
 *
 * @param delimiter a word of the command line, such as {@code semicolon}
 * @param header    whether the first row holds names
 */
public record TableReading(String encoding, String delimiter, String sheet, Boolean header, boolean quotes) {
    /** Everything is found out. */
    public static final TableReading DETECT = new TableReading(null, null, null, null, true);

    TableOptions options() {
        TableOptions options = TableOptions.DETECT.withSheet(sheet).withQuotes(quotes);
        options = encoding == null ? options : options.withEncoding(TableOptions.encoding(encoding));
        return delimiter == null ? options : options.withDelimiter(TableOptions.delimiter(delimiter));
    }
}
