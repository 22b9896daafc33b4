package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyVerbsTest {
    /** An environment variable that is there and long on every machine stands in for a pass phrase. */
    private static final String VARIABLE = "PATH";
    @TempDir
    Path folder;
    private Path study;
    private Path key;

    @BeforeEach
    void build() throws Exception {
        study = folder.resolve("s.navette");
        key = folder.resolve("s.key");
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,client\nA,Mme Zwickelmann a appelé.,k1\nB,Rien.,k2\n");
        assertEquals(0, Shell.run("new", study, "--language", "fr").code());
        assertEquals(0, Shell.run("import", "documents", study, texts, "--id", "id", "--text", "text", "--customer", "client", "--language", "fr").code());
    }

    @Test
    void proposalsAreWrittenLookedThroughAndApplied() throws Exception {
        Path review = folder.resolve("r.csv");
        assertEquals(0, Shell.run("pseudonymise", study, "--key", key, "--review", review).code());
        assertTrue(Files.readString(review).contains("\"Zwickelmann\",\"Personne 1\""), Files.readString(review));
        assertFalse(Files.exists(key));
        var done = Shell.run("pseudonymise", study, "--key", key, "--review", review, "--passphrase-env", VARIABLE, "--lang", "en");
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().startsWith("One passage replaced in one document"), done.out());
        assertTrue(done.err().contains("t.csv") && done.err().contains("r.csv"), done.err());
        assertEquals("Zwickelmann", Shell.run("pseudonymise", "--show", "--key", key, "--passphrase-env", VARIABLE, "--json").json().get(0).get("original").asText());
        assertEquals(3, Shell.run("undo", study).code(), "the past is sealed");
    }

    @Test
    void wrongPhrasesAndMissingWordsHaveTheirCodes() {
        assertEquals(0, Shell.run("pseudonymise", study, "--key", key, "--accept", "all", "--passphrase-env", VARIABLE).code());
        assertEquals(3, Shell.run("pseudonymise", "--show", "--key", key, "--passphrase-env", "HOME_OF_NOBODY").code());
        assertEquals(3, Shell.run("pseudonymise", "--show", "--key", key).code(), "no terminal to ask at");
        assertEquals(2, Shell.run("pseudonymise", study, "--key", key).code());
        assertEquals(2, Shell.run("pseudonymise", "--key", key).code());
        assertEquals(2, Shell.run("pseudonymise", study, "--dry-run").code());
        assertEquals(2, Shell.run("pseudonymise", study, "--key", key, "--kinds", "nose", "--dry-run").code());
    }

    @Test
    void anErasureWantsToBeMeant() throws Exception {
        assertEquals(2, Shell.run("erase", study, "--customer", "k1").code());
        assertEquals(1, Shell.run("erase", study, "--customer", "k1", "--dry-run", "--json").json().get("documents").asInt());
        assertEquals(2, Shell.run("info", study, "--json").json().get("documents").asInt());
        assertEquals(3, Shell.run("erase", study, "--customer", "nobody", "--yes").code());
        assertEquals(0, Shell.run("erase", study, "--customer", "k1", "--yes").code());
        assertEquals(1, Shell.run("info", study, "--json").json().get("documents").asInt());
    }
}
