package org.navette.formats.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingReaderTest {
    private static final int BUFFER = 1 << 16;

    @TempDir
    Path folder;

    private String read(byte[] bytes, TextEncoding encoding) throws IOException {
        StringWriter out = new StringWriter();
        try (MarkingReader reader = new MarkingReader(Files.write(folder.resolve("t"), bytes), encoding)) {
            reader.transferTo(out);
            assertEquals(bytes.length, reader.bytesRead());
        }
        return out.toString();
    }

    @Test
    void charactersAcrossTheBufferStayWhole() throws IOException {
        for (int shift = 0; shift < 5; shift++) {
            String text = "x".repeat(BUFFER - shift) + "👍é";
            assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8),
                    new TextEncoding(StandardCharsets.UTF_8, 0, null)));
        }
    }

    @Test
    void badBytesAcrossTheBufferAreShownAndNothingElseIsLost() throws IOException {
        for (int shift = 0; shift < 5; shift++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("x".repeat(BUFFER - shift).getBytes(StandardCharsets.UTF_8));
            bytes.write(new byte[] {(byte) 0xE9, (byte) 0xFF, 'a', (byte) 0xF0, (byte) 0x9F});
            String text = read(bytes.toByteArray(), new TextEncoding(StandardCharsets.UTF_8, 0, null));
            assertEquals("x".repeat(BUFFER - shift) + "\\xE9\\xFFa\\xF0\\x9F", MarkingReader.show(text));
        }
    }

    @Test
    void halfACharacterAtTheEndIsShown() throws IOException {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertEquals("a\\x62", MarkingReader.show(read(bytes, new TextEncoding(StandardCharsets.UTF_16LE, 2, null))));
    }
}
