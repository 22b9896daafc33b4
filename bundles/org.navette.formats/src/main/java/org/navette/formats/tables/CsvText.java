package org.navette.formats.tables;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** One record as text and as cells. */
final class CsvText {
    /** Stands where a table has one column only, so that no character of a sentence cuts it. */
    static final char ONE_COLUMN = '\u001F';
    /** Stands for runs of blanks. */
    static final char BLANKS = ' ';
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?=\\s|$)|\\S+");

    private CsvText() {
    }

    /** The cells of one whole record with sound quotes. */
    static List<String> split(String record, char delimiter) {
        if (delimiter == BLANKS) {
            return splitBlanks(record);
        }
        if (!record.isEmpty() && record.indexOf('"') < 0 && record.indexOf('\n') < 0 && record.indexOf('\r') < 0) {
            return splitPlain(record, delimiter);
        }
        return CsvReader.builder().fieldSeparator(delimiter).allowExtraFields(true).allowMissingFields(true)
                .skipEmptyLines(false).ofSingleCsvRecord(record).getFields();
    }

    /** As above; without quotes the delimiter alone cuts. */
    static List<String> split(String record, char delimiter, boolean quotes) {
        return quotes || delimiter == BLANKS ? split(record, delimiter) : splitPlain(record, delimiter);
    }

    /** Most records quote nothing, and a reader of its own for each of a million costs as much as storing it. */
    private static List<String> splitPlain(String record, char delimiter) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = record.indexOf(delimiter); to >= 0; to = record.indexOf(delimiter, from)) {
            cells.add(record.substring(from, to));
            from = to + 1;
        }
        cells.add(record.substring(from));
        return cells;
    }

    /** The record with commas between its cells and quotes where they are needed, without a line end. */
    static String join(List<String> cells) {
        StringWriter out = new StringWriter();
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out).writeRecord(cells);
        return out.getBuffer().substring(0, out.getBuffer().length() - 1);
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<String> splitBlanks(String record) {
        List<String> cells = new ArrayList<>();
        Matcher word = WORD.matcher(record);
        while (word.find()) {
            cells.add(word.group(1) == null ? word.group() : word.group(1).replace("\"\"", "\""));
        }
        return cells;
    }
}
