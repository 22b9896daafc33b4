package org.navette.analysis.intake;

import org.navette.formats.tables.TableOptions;

/** The words of the command line that say how to read a table, as the reader's options. */
final class TableChoice {
    private TableChoice() {
    }

    static TableOptions of(ImportDocuments.Params params) {
        return of(params.format(), params.encoding(), params.delimiter(), params.sheet()).withHeader(params.manner().header())
                .withQuotes(params.manner().quotes());
    }

    /** Null parts are found out. */
    static TableOptions of(String format, String encoding, String delimiter, String sheet) {
        TableOptions options = TableOptions.DETECT.withFormat(format).withSheet(sheet);
        options = encoding == null ? options : options.withEncoding(TableOptions.encoding(encoding));
        return delimiter == null ? options : options.withDelimiter(TableOptions.delimiter(delimiter));
    }
}
