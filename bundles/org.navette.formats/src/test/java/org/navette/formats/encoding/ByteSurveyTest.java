package org.navette.formats.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;

class ByteSurveyTest {
    @TempDir
    Path folder;

    private ByteSurvey survey(byte[] bytes) throws IOException {
        return ByteSurvey.of(Files.write(folder.resolve("t"), bytes), Progress.NONE);
    }

    @Test
    void judgesUtf8AsTheStrictDecoderDoes() throws IOException {
        Random random = new Random(7);
        int[] telling = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0,
            0xF1, 0xF4, 0xF5, 0xFF};
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) telling[random.nextInt(telling.length)];
            }
            boolean valid;
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                valid = true;
            } catch (CharacterCodingException e) {
                valid = false;
            }
            assertEquals(valid, survey(bytes).broken == 0, () -> HexFormat.of().formatHex(bytes));
        }
    }

    @Test
    void countsLinesHoweverTheyEnd() throws IOException {
        assertEquals("CRLF", survey("a\r\nb\r\nc\n".getBytes(StandardCharsets.US_ASCII)).lineEnd());
        assertEquals("CR", survey("a\rb\rc\n".getBytes(StandardCharsets.US_ASCII)).lineEnd());
        assertEquals(4, survey("a\rb\r\nc\nd".getBytes(StandardCharsets.US_ASCII)).lines);
    }
}
