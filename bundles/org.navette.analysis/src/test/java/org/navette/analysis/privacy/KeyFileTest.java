package org.navette.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;

class KeyFileTest {
    private static final List<Pair> PAIRS = List.of(new Pair("person", "Zylphaquor 👍 é", "Person 1"), new Pair("email", "z@x.org", "email-1@example.invalid"));
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadWithThePhraseAndOnlyWithIt() throws Exception {
        KeyFile key = new KeyFile(folder.resolve("k.key"));
        key.write("a good phrase é".toCharArray(), PAIRS);
        assertEquals(PAIRS, key.read("a good phrase é".toCharArray()));
        assertFalse(Files.readString(key.path(), StandardCharsets.ISO_8859_1).contains("Zylphaquor"));
        assertEquals(Messages.text("key.phrase"), assertThrows(InputProblem.class, () -> key.read("a bad phrase".toCharArray())).getMessage());
        byte[] first = Files.readAllBytes(key.path());
        key.write("a good phrase é".toCharArray(), PAIRS);
        assertNotEquals(List.of(first), List.of(Files.readAllBytes(key.path())), "salt and nonce are new each time");
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void everyByteIsAuthenticated() throws Exception {
        KeyFile key = new KeyFile(folder.resolve("k.key"));
        key.write("a good phrase".toCharArray(), PAIRS);
        byte[] sound = Files.readAllBytes(key.path());
        for (int at : new int[] {0, 6, 12, sound.length - 1}) {
            byte[] forged = sound.clone();
            forged[at] ^= 1;
            Files.write(key.path(), forged);
            assertThrows(InputProblem.class, () -> key.read("a good phrase".toCharArray()), "byte " + at);
        }
        for (int length : new int[] {0, 39}) {
            Files.write(key.path(), java.util.Arrays.copyOf(sound, length));
            assertThrows(InputProblem.class, () -> key.read("a good phrase".toCharArray()), "length " + length);
        }
        assertThrows(InputProblem.class, () -> new KeyFile(folder.resolve("none")).read(new char[8]));
        assertThrows(InputProblem.class, () -> new KeyFile(folder.resolve("no/folder")).write(new char[8], PAIRS));
    }
}
