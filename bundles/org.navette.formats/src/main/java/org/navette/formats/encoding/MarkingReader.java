package org.navette.formats.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Decodes a file and keeps bytes that mean nothing: each becomes {@link #MARK} and two hexadecimal digits, so that a row
 * can be rejected without losing what stood in it.
 */
public final class MarkingReader extends Reader {
    /** U+FFFF, which is no character and cannot stand in a text. */
    public static final char MARK = '\uFFFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private long bytesRead;
    private boolean end;

    public MarkingReader(Path file, TextEncoding encoding) throws IOException {
        in = Files.newInputStream(file);
        in.skipNBytes(encoding.markLength());
        bytesRead = encoding.markLength();
        decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Bytes taken from the file so far. */
    public long bytesRead() {
        return bytesRead;
    }

    /** Shows bad bytes as {@code \xE9}. */
    public static String show(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "\\x");
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (end && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, chars.remaining());
        chars.get(target, offset, n);
        return n;
    }

    private void fill() throws IOException {
        if (!end) {
            bytes.compact();
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = n < 0;
            bytes.position(bytes.position() + Math.max(n, 0)).flip();
            bytesRead += Math.max(n, 0);
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, end);
        while (result.isError() && chars.remaining() >= 3 * result.length()) {
            for (int i = 0; i < result.length(); i++) {
                chars.put(MARK).put(HexFormat.of().toHexDigits(bytes.get()).toUpperCase(Locale.ROOT));
            }
            result = decoder.decode(bytes, chars, end);
        }
        chars.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
