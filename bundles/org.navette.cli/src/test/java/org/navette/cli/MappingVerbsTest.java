package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns mean, said once, kept in a file and used for the next file. */
class MappingVerbsTest {
    @TempDir
    Path folder;
    private Path study;
    private Path mapping;

    @BeforeEach
    void build() {
        study = folder.resolve("s.navette");
        mapping = folder.resolve("m.json");
        assertEquals(0, Shell.run("new", study, "--language", "en").code());
    }

    @Test
    void documentsComeInAsTheFirstTime() throws Exception {
        Path first = file("a.csv", "ref;said;who;day\nA1;The parcel came late.;C1;03.02.2024\n");
        Path next = file("b.csv", "ref;said;who;day\nB1;Nobody told me why.;C2;04.02.2024\nB2;Fine.;C1;soon\n");
        var said = Shell.run("import", "documents", study, first, "--id", "ref", "--text", "said", "--customer", "who", "--date", "day",
                "--kind", "email", "--save-mapping", mapping);
        assertEquals(0, said.code(), said.err());
        assertFalse(Files.readString(mapping).contains("a.csv"), "a mapping is not about one file");
        var used = Shell.run("import", "documents", study, next, "--mapping", mapping, "--json");
        assertEquals(0, used.code(), used.err());
        assertEquals(List.of(1, 1), List.of(used.json().get("documents").asInt(), used.json().get("rejected").asInt()), used.out());
        var info = Shell.run("info", study, "--json").json();
        assertEquals(2, info.get("documents").asInt());
        Path again = folder.resolve("again.json");
        assertEquals(0, Shell.run("import", "documents", study, next, "--mapping", mapping, "--save-mapping", again, "--dry-run").code());
        assertEquals(Files.readString(mapping), Files.readString(again), "read and written back it is the same");
    }

    @Test
    void theWordsOfTheCommandLineGoBeforeTheMapping() throws Exception {
        Path texts = file("a.csv", "ref,said,other\nA1,The parcel came late.,Something else was said.\n");
        assertEquals(0, Shell.run("import", "documents", study, texts, "--id", "ref", "--text", "said", "--dry-run", "--save-mapping", mapping).code());
        assertEquals(0, Shell.run("info", study, "--json").json().get("documents").asInt(), "a rehearsal keeps only the mapping");
        Path other = folder.resolve("other.json");
        assertEquals(0, Shell.run("import", "documents", study, texts, "--mapping", mapping, "--text", "other", "--save-mapping", other).code());
        assertTrue(Files.readString(mapping).contains("said") && !Files.readString(mapping).contains("other"), Files.readString(mapping));
        assertTrue(Files.readString(other).contains("other") && !Files.readString(other).contains("said"), Files.readString(other));
    }

    @Test
    void behaviourComesInAsTheFirstTime() throws Exception {
        Path first = file("jan.csv", "who,day,paid\nC1,2024-01-02,10\n");
        Path next = file("feb.csv", "who,day,paid\nC1,2024-02-02,20\nC2,2024-02-03,free\nC3,2024-02-04,2.5\n");
        var said = Shell.run("import", "behaviour", study, first, "--name", "jan", "--kind", "transactions", "--customer", "who", "--date", "day",
                "--amount", "paid", "--save-mapping", mapping);
        assertEquals(0, said.code(), said.err());
        assertFalse(Files.readString(mapping).contains("jan.csv"), "a mapping is not about one file");
        var used = Shell.run("import", "behaviour", study, next, "--name", "feb", "--mapping", mapping, "--json");
        assertEquals(0, used.code(), used.err());
        assertEquals(List.of(2, 1, 2), List.of(used.json().get("rows").asInt(), used.json().get("rejected").asInt(),
                used.json().get("customers").asInt()), used.out());
    }

    @Test
    void aMappingThatIsNoneIsBadInput() throws Exception {
        Path texts = file("a.csv", "ref,said\nA1,Late.\n");
        var said = Shell.run("import", "documents", study, texts, "--mapping", texts);
        assertEquals(3, said.code());
        assertTrue(said.err().contains("a.csv"), said.err());
        assertEquals(3, Shell.run("import", "documents", study, texts, "--mapping", folder.resolve("none.json")).code());
        assertEquals(0, Shell.run("info", study, "--json").json().get("documents").asInt());
    }

    private Path file(String name, String rows) throws Exception {
        return Files.writeString(folder.resolve(name), rows);
    }
}
