package org.navette.formats.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.navette.core.progress.Progress;

/** One pass over all bytes of a text file: the evidence from which its encoding is chosen. */
final class ByteSurvey {
    private static final int BLOCK = 1 << 18;
    /** Backspace to carriage return, the old end-of-file sign, escape, unit and record separators. */
    private static final String TEXT_CONTROLS = "\b\t\n\u000B\f\r\u001A\u001B\u001E\u001F";

    long size;
    Charset mark;
    int markLength;
    /** Whole UTF-8 sequences of two to four bytes. */
    long sequences;
    /** Places where UTF-8 is broken, and how many lines have one. */
    long broken;
    long brokenLines;
    long firstBrokenLine;
    long lines = 1;
    /** NUL bytes at even and at odd positions: UTF-16 text in Latin letters has them on one side only. */
    long evenNuls;
    long oddNuls;
    /** Control characters that no text has. */
    long controls;
    private long crlf;
    private long lf;
    private long cr;

    private int pending;
    private int low;
    private int high;
    private boolean afterReturn;
    private long lastBrokenLine;

    static ByteSurvey of(Path file, Progress progress) {
        ByteSurvey survey = new ByteSurvey();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
                if (survey.size == 0) {
                    survey.byteOrderMark(block, n);
                }
                survey.take(block, n);
                progress.check();
            }
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
        if (survey.pending > 0) {
            survey.broken();
        }
        return survey;
    }

    long nuls() {
        return evenNuls + oddNuls;
    }

    /** The commonest line end, "CRLF", "LF" or "CR"; null when there is only one line. */
    String lineEnd() {
        if (crlf + lf + cr == 0) {
            return null;
        }
        return crlf >= lf && crlf >= cr ? "CRLF" : lf >= cr ? "LF" : "CR";
    }

    private void byteOrderMark(byte[] block, int n) {
        int first = n > 1 ? (block[0] & 0xFF) << 8 | block[1] & 0xFF : 0;
        if (first == 0xEFBB && n > 2 && (block[2] & 0xFF) == 0xBF) {
            mark = StandardCharsets.UTF_8;
            markLength = 3;
        } else if (first == 0xFFFE || first == 0xFEFF) {
            mark = first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            markLength = 2;
        }
    }

    private void take(byte[] block, int n) {
        for (int i = 0; i < n; i++) {
            int b = block[i] & 0xFF;
            utf8(b); // first, so that a sequence broken by a line end counts for the line it stands on
            if (b == 0) {
                if ((size + i) % 2 == 0) {
                    evenNuls++;
                } else {
                    oddNuls++;
                }
            } else {
                lineEnds(b);
                controls += b < 0x20 && TEXT_CONTROLS.indexOf(b) < 0 ? 1 : 0;
            }
        }
        size += n;
    }

    private void lineEnds(int b) {
        if (b == '\n') {
            if (afterReturn) {
                crlf++;
                cr--;
            } else {
                lf++;
                lines++;
            }
        } else if (b == '\r') {
            cr++;
            lines++;
        }
        afterReturn = b == '\r';
    }

    /** The well-formed byte sequences of the Unicode Standard, table 3-7. */
    private void utf8(int b) {
        if (pending > 0) {
            if (b >= low && b <= high) {
                low = 0x80;
                high = 0xBF;
                if (--pending == 0) {
                    sequences++;
                }
                return;
            }
            pending = 0;
            broken();
        }
        if (b < 0x80) {
            return;
        }
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
        } else {
            broken();
        }
    }

    private void broken() {
        broken++;
        if (lines != lastBrokenLine) {
            brokenLines++;
            lastBrokenLine = lines;
            firstBrokenLine = firstBrokenLine == 0 ? lines : firstBrokenLine;
        }
    }
}
