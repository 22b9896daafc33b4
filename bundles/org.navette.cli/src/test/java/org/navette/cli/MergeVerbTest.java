package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeVerbTest {
    @TempDir
    Path folder;
    private Path study;
    private Path copy;

    @BeforeEach
    void part() throws Exception {
        study = folder.resolve("study.navette");
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text\nA1,good work\nA2,bad work\n");
        done("new", study, "--title", "T", "--language", "en");
        done("import", "documents", study, texts, "--language", "en");
        done("code", "add", study, "Price");
        copy = Files.copy(study, folder.resolve("bo.navette"));
        done("code", "rename", study, "Price", "Cost");
        done("code", "rename", copy, "Price", "Fees");
        done("coding", "add", copy, "A1", "Fees", "--coder", "Bo");
    }

    private Shell.Said done(Object... words) {
        Shell.Said said = Shell.run(words);
        assertEquals(0, said.code(), said.err());
        return said;
    }

    private String codes() {
        return done("code", "list", study).out();
    }

    @Test
    void saysWhatCameAndEveryConflict() {
        Shell.Said dry = done("merge", study, copy, "--dry-run", "--lang", "en");
        assertTrue(dry.out().contains("Nothing was changed; a merge would bring one judgement"), dry.out());
        assertTrue(dry.out().matches("(?s).*code “Cost”, name +Cost +Fees +bo.navette +ours.*"), dry.out());
        Shell.Said said = done("merge", study, copy, "--lang", "en");
        assertTrue(said.out().startsWith("Merged; one judgement came:"), said.out());
        assertTrue(done("coding", "list", study).out().contains("Bo"));
        assertTrue(done("merge", study, copy, "--lang", "en").out().startsWith("There is nothing to merge"));
        assertTrue(done("merge", study, copy, "--lang", "fr").out().startsWith("Rien à fusionner"));
        assertEquals("Merged bo.navette: one judgement came", done("journal", study, "--limit", "1", "--lang", "en").out().strip()
                .replaceFirst("^.*?(?=Merged)", ""));
    }

    @Test
    void takesTheCopysVersionWhenPreferred() {
        done("merge", study, copy, "--prefer", "theirs");
        assertTrue(codes().contains("Fees"));
    }

    @Test
    void readsChoicesFromTheTableOfConflicts() throws Exception {
        Path table = folder.resolve("c.csv");
        done("merge", study, copy, "--dry-run", "--conflicts", table);
        String written = Files.readString(table);
        assertTrue(written.startsWith("\uFEFFcopy,conflict,kind,what,ours,"), written);
        assertTrue(written.endsWith("ours|theirs,ours\r\n"), written);
        Files.writeString(table, written.replace("ours|theirs,ours\r\n", "ours|theirs,Theirs\r\n"));
        done("merge", study, copy, "--conflicts", table);
        assertTrue(codes().contains("Fees"));
        assertTrue(Files.readString(table).endsWith("ours|theirs,theirs\r\n"));

        Files.writeString(table, written.replace("ours|theirs,ours\r\n", "ours|theirs,mine\r\n"));
        Shell.Said bad = Shell.run("merge", study, copy, "--conflicts", table, "--lang", "en");
        assertEquals(CommandLineRun.BAD_INPUT, bad.code());
        assertTrue(bad.err().contains("c.csv, line 2, column “choice”: “mine” cannot be chosen here; write one of ours, theirs"),
                bad.err());
    }

    @Test
    void refusesWhatIsNoCopyAndChangesNothing() throws Exception {
        Path newer = Files.copy(copy, folder.resolve("newer.navette"));
        try (var channel = java.nio.channels.FileChannel.open(newer, java.nio.file.StandardOpenOption.WRITE)) {
            // SQLite keeps the schema's number at byte 60.
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {0, 0, 0, 99}), 60);
        }
        byte[] before = Files.readAllBytes(study);
        for (Path wrong : new Path[] {study, folder.resolve("t.csv"), folder.resolve("nowhere.navette"), newer}) {
            Shell.Said said = Shell.run("merge", study, copy, wrong);
            assertEquals(CommandLineRun.BAD_INPUT, said.code(), said.err());
            assertTrue(said.err().contains(wrong.getFileName().toString()), said.err());
        }
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("merge", study, copy, "--conflicts", folder.resolve("no/c.csv")).code());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(study)));
        assertEquals(CommandLineRun.USAGE, Shell.run("merge", study).code());
    }
}
