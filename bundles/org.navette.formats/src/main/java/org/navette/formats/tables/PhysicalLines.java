package org.navette.formats.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of a text, ended by CR, LF or CRLF, numbered from 1; lines can be given back. */
final class PhysicalLines {
    /** One line without its end. */
    record PhysicalLine(long number, String text) {
    }

    /** A line is cut here at the latest: no text table has longer ones, and memory has an end. */
    static final int LONGEST = 1 << 24;

    private final Reader reader;
    private final char[] block = new char[1 << 15];
    private final Deque<PhysicalLine> returned = new ArrayDeque<>();
    private int position;
    private int limit;
    private long number;
    private boolean skipLineFeed;

    PhysicalLines(Reader reader) {
        this.reader = reader;
    }

    /** The next line, or null at the end. */
    PhysicalLine next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.pop();
        }
        StringBuilder text = new StringBuilder();
        boolean any = false;
        while (text.length() < LONGEST && fill()) {
            if (skipLineFeed && block[position] == '\n') {
                position++;
                skipLineFeed = false;
                continue;
            }
            skipLineFeed = false;
            any = true;
            int start = position;
            while (position < limit && block[position] != '\n' && block[position] != '\r') {
                position++;
            }
            text.append(block, start, position - start);
            if (position < limit) {
                skipLineFeed = block[position++] == '\r';
                return new PhysicalLine(++number, text.toString());
            }
        }
        return any ? new PhysicalLine(++number, text.toString()) : null;
    }

    /** Gives lines back, to be read again in the same order. */
    void unread(List<PhysicalLine> lines) {
        lines.reversed().forEach(returned::push);
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, reader.read(block, 0, block.length));
        }
        return limit > 0;
    }
}
