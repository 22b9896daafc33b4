package org.navette.formats.tables;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.navette.formats.tables.RecordReader.Entry;
import org.navette.formats.tables.RecordReader.Fault;

/**
 * Finds the delimiter from the first records: the one that cuts most of them into as many cells as the header. The comma
 * comes last because sentences and decimal numbers are full of it.
 */
final class DelimiterGuess {
    static final int RECORDS = 50;
    private static final char[] CANDIDATES = {'\t', ';', '|', '^', ','};
    /** Below this share of agreeing records we had rather believe in a table of one column. */
    private static final double ENOUGH = 0.5;
    private static final int FEWEST_BLANK_COLUMNS = 3;
    private static final int FEWEST_BLANK_RECORDS = 3;

    private DelimiterGuess() {
    }

    /**
     * @param sample the beginning of the file
     * @param whole  whether the sample is the whole file
     */
    static char of(String sample, boolean whole, boolean header) throws IOException {
        char best = CsvText.ONE_COLUMN;
        double most = ENOUGH;
        for (char candidate : CANDIDATES) {
            double share = agreement(widths(records(sample, whole, candidate), candidate), header);
            if (share > most || share == most && best == CsvText.ONE_COLUMN) {
                best = candidate;
                most = share;
            }
        }
        return best == CsvText.ONE_COLUMN && areBlanks(records(sample, whole, CsvText.BLANKS), header)
                ? CsvText.BLANKS : best;
    }

    private static List<String> records(String sample, boolean whole, char delimiter) throws IOException {
        RecordReader reader = new RecordReader(new PhysicalLines(new StringReader(sample)), delimiter);
        List<String> records = new ArrayList<>();
        Entry entry = reader.next();
        while (entry != null && records.size() < RECORDS) {
            if (entry.fault() == Fault.NONE) {
                records.add(entry.text());
            }
            entry = reader.next();
        }
        if (!whole && entry == null && records.size() > 1) {
            records.removeLast(); // cut in the middle
        }
        return records;
    }

    private static List<Integer> widths(List<String> records, char delimiter) {
        return records.stream().map(record -> CsvText.split(record, delimiter).size()).toList();
    }

    /** Share of the records that are as wide as the header (or as most, when there is none); 0 for a single column. */
    private static double agreement(List<Integer> widths, boolean header) {
        if (widths.isEmpty()) {
            return 0;
        }
        int width = header ? widths.getFirst()
                : Collections.max(widths, (a, b) -> Integer.compare(Collections.frequency(widths, a),
                        Collections.frequency(widths, b)));
        return width < 2 ? 0 : Collections.frequency(widths, width) / (double) widths.size();
    }

    /** Fixed-width tables: always as many words, and one column holds numbers only. Sentences never do that. */
    private static boolean areBlanks(List<String> records, boolean header) {
        List<List<String>> rows = records.stream().map(record -> CsvText.split(record, CsvText.BLANKS))
                .filter(row -> !row.isEmpty()).toList();
        if (rows.size() < FEWEST_BLANK_RECORDS || rows.getFirst().size() < FEWEST_BLANK_COLUMNS) {
            return false;
        }
        int width = rows.getFirst().size();
        List<List<String>> data = header ? rows.subList(1, rows.size()) : rows;
        if (!data.stream().allMatch(row -> row.size() == width)) {
            return false;
        }
        for (int column = 0; column < width; column++) {
            int c = column;
            if (data.stream().allMatch(row -> row.get(c).matches("[-+]?\\d+([.,]\\d+)?"))) {
                return true;
            }
        }
        return false;
    }
}
