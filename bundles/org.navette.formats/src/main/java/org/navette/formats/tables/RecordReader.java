package org.navette.formats.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.navette.formats.tables.PhysicalLines.PhysicalLine;

/**
 * Finds where records begin and end. It does so apart from the parser because of quotes that nobody closes: a parser would
 * take the rest of the file for one cell, whereas here only the line with the quote is lost and reading goes on behind it.
 */
final class RecordReader {
    enum Fault {
        NONE,
        /** A quoted cell is never closed. */
        UNCLOSED,
        /** Characters stand between a closing quote and the next delimiter. */
        STRAY
    }

    /**
     * @param text      lines joined by "\n"; of a faulty record the first line only
     * @param bareQuote whether a quote stands inside a cell that is not quoted
     */
    record Entry(long line, String text, Fault fault, boolean bareQuote) {
    }

    private enum State {
        CLOSED, OPEN, STRAY
    }

    /** Characters of the longest record; behind them a quote counts as never closed. */
    static final int LONGEST = 1 << 22;

    private final PhysicalLines lines;
    private final char delimiter;
    private final boolean quotes;
    private boolean bareQuote;

    RecordReader(PhysicalLines lines, char delimiter) {
        this(lines, delimiter, true);
    }

    /** @param quotes false when a quote is a character like any other, so that every line is a record */
    RecordReader(PhysicalLines lines, char delimiter, boolean quotes) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.quotes = quotes;
    }

    /** The next record, empty lines passed over; null at the end. */
    Entry next() throws IOException {
        PhysicalLine first = lines.next();
        while (first != null && first.text().isEmpty()) {
            first = lines.next();
        }
        if (first == null) {
            return null;
        }
        bareQuote = false;
        // The common case, and the only one for blanks, whose quotes never span lines.
        if (!quotes || delimiter == CsvText.BLANKS || first.text().indexOf('"') < 0) {
            return new Entry(first.number(), first.text(), Fault.NONE, false);
        }
        State state = scan(first.text(), false);
        if (state == State.CLOSED) {
            return new Entry(first.number(), first.text(), Fault.NONE, bareQuote);
        }
        return state == State.STRAY ? faulty(first, List.of(), Fault.STRAY) : readOn(first);
    }

    private Entry readOn(PhysicalLine first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<PhysicalLine> more = new ArrayList<>();
        while (text.length() < LONGEST) {
            PhysicalLine line = lines.next();
            if (line == null) {
                break;
            }
            more.add(line);
            text.append('\n').append(line.text());
            State state = scan(line.text(), true);
            if (state == State.CLOSED) {
                return new Entry(first.number(), text.toString(), Fault.NONE, bareQuote);
            }
            if (state == State.STRAY) {
                return faulty(first, more, Fault.STRAY);
            }
        }
        return faulty(first, more, Fault.UNCLOSED);
    }

    private Entry faulty(PhysicalLine first, List<PhysicalLine> more, Fault fault) {
        lines.unread(more);
        return new Entry(first.number(), first.text(), fault, bareQuote);
    }

    private State scan(String text, boolean open) {
        boolean quoted = open;
        boolean cellBegins = !open;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    continue;
                }
                boolean last = i + 1 == text.length();
                if (!last && text.charAt(i + 1) == '"') {
                    i++;
                } else if (last || text.charAt(i + 1) == delimiter) {
                    quoted = false;
                } else {
                    return State.STRAY;
                }
            } else if (c == delimiter) {
                cellBegins = true;
            } else {
                quoted = c == '"' && cellBegins;
                bareQuote |= c == '"' && !cellBegins;
                cellBegins = false;
            }
        }
        return quoted ? State.OPEN : State.CLOSED;
    }
}
