package org.navette.behaviour.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Walks through a text table beside the engine to say on which line a rejected row stands and what it looks like there;
 * the engine itself knows only the ordinals of rows and the byte positions of lines it could not read.
 */
final class CsvRecords implements AutoCloseable {
    private static final int LONGEST = 4000;
    private static final byte QUOTE = '"';
    private static final int[] BOM = {0xEF, 0xBB, 0xBF};
    private final InputStream in;
    private final byte delimiter;
    private final SortedMap<Long, String> unreadable;
    private final Consumer<RejectedRow> consumer;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private long position;
    private long line = 1;
    private long start;
    private long row;

    /** @param unreadable byte position, from 0, of each line the engine could not read → its word for the trouble */
    CsvRecords(Path file, char delimiter, boolean header, SortedMap<Long, String> unreadable,
            Consumer<RejectedRow> consumer) throws IOException {
        this.in = FileInspection.content(file);
        this.delimiter = (byte) delimiter;
        this.unreadable = unreadable;
        this.consumer = consumer;
        for (int i = 0; i < BOM.length && peek() == BOM[i]; i++) {
            take();
        }
        if (header && read(null)) {
            row = 0;
        }
    }

    /** The line of the n-th readable row; unreadable ones before it are handed over on the way. 0 when there is none. */
    long advance(long n) throws IOException {
        while (row < n) {
            if (!record()) {
                return 0;
            }
        }
        return start;
    }

    /** The text of the row last advanced to, cut when very long. */
    String raw() {
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Hands over the unreadable rows behind the last row asked for. */
    void finish() throws IOException {
        boolean more = true;
        while (more && !unreadable.isEmpty()) {
            more = record();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean record() throws IOException {
        skipBlankLines();
        if (unreadable.isEmpty() || unreadable.firstKey() > position) {
            return read(null);
        }
        return read(unreadable.remove(unreadable.firstKey()));
    }

    private void skipBlankLines() throws IOException {
        for (int b = peek(); b == '\n' || b == '\r'; b = peek()) {
            newLine(take());
        }
    }

    /** Reads one record; one that has an error goes to the consumer line by line, since it may have swallowed good ones. */
    private boolean read(String error) throws IOException {
        skipBlankLines();
        if (peek() < 0) {
            return false;
        }
        start = line;
        text.reset();
        boolean quoted = false;
        boolean fresh = true;
        for (int b = peek(); b >= 0; b = peek()) {
            take();
            if (b == '\n' || b == '\r') {
                newLine(b);
                if (!quoted) {
                    break;
                }
                if (error != null) {
                    reject(error);
                    start = line;
                    text.reset();
                    continue;
                }
            } else if (quoted) {
                if (b == QUOTE && peek() == QUOTE) {
                    keep(take());
                } else {
                    quoted = b != QUOTE;
                }
            } else if (b == QUOTE && fresh) {
                quoted = true;
            }
            fresh = !quoted && (b == delimiter || fresh && b == ' ');
            keep(b);
        }
        if (error == null) {
            row++;
        } else if (text.size() > 0) {
            reject(error);
        }
        return true;
    }

    private void reject(String error) {
        consumer.accept(new RejectedRow(start, RejectedRow.Fault.ROW, null, Reasons.unreadable(error), raw()));
    }

    private void keep(int b) {
        if (text.size() < LONGEST) {
            text.write(b);
        }
    }

    /** A line ends at LF, at CR LF or at CR alone. */
    private void newLine(int b) throws IOException {
        if (b == '\r' && peek() == '\n') {
            take();
        }
        line++;
    }

    private int peek() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next] & 0xFF;
    }

    private int take() {
        position++;
        return buffer[next++] & 0xFF;
    }
}
