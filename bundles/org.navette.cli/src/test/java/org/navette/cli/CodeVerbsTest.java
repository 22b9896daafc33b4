package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

import com.fasterxml.jackson.databind.JsonNode;

/** Work on the codebook from the command line. */
class CodeVerbsTest {
    @TempDir
    Path folder;
    private Path study;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void create() {
        study = folder.resolve("a.navette");
        StudyBuilder.study().code("Service").code("Service/Late").code("Price")
                .document("a", "The parcel came late and broken.", w -> w.coded("ada", "Service", 4, 20).coded("bo", "Service", 16, 20)
                        .coded("ada", "Price", 11, 31).feels("ada", -1).variable("town", "Lyon"))
                .document("b", "Too dear.", w -> w.coded("bo", "Price").variable("town", "Nice")).at(study).close();
    }

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    private Shell.Said code(Object... words) {
        var all = new ArrayList<Object>(List.of("code", words[0], study));
        all.addAll(List.of(words).subList(1, words.length));
        all.addAll(List.of("--lang", "en"));
        return Shell.run(all.toArray());
    }

    private List<String> codes() {
        try (Study opened = Study.openReadOnly(study)) {
            return opened.codebook().codes().stream().map(c -> c.name() + ":" + opened.codings().withCode(c.id()).size()).toList();
        }
    }

    @Test
    void everyChangeIsSaidBeforeItIsDone() throws Exception {
        List<String> asItWas = codes();
        for (Object[] words : new Object[][] { { "move", "Late", "--position", "1" }, { "merge", "Price", "Service" }, { "rename", "Price", "Cost" },
                { "delete", "Service" }, { "split", "Price", "--by", "coder" }, { "edit", "Price", "--definition", "What it costs" },
                { "switch", "Price", "off" } }) {
            var with = new ArrayList<>(List.of(words));
            with.add("--json");
            var dry = new ArrayList<>(with);
            dry.add("--dry-run");
            JsonNode said = code(dry.toArray()).json();
            assertTrue(said.get("dryRun").asBoolean());
            assertEquals(asItWas, codes());
            assertEquals(1, journal());
            JsonNode done = code(with.toArray()).json();
            assertFalse(done.get("dryRun").asBoolean());
            for (String field : List.of("change", "differences", "codes", "moved", "united", "removed", "widened", "documents", "coders", "memos", "examples")) {
                assertEquals(said.get(field), done.get(field), words[0] + " " + field);
            }
            assertFalse(done.get("differences").isEmpty(), words[0].toString());
            Shell.run("undo", study);
            assertEquals(asItWas, codes());
            Files.delete(study);
            create();
        }
    }

    private int journal() {
        try (Study opened = Study.openReadOnly(study)) {
            return (int) opened.journal().latest(100).stream().filter(e -> e.id() > 1).count();
        }
    }

    @Test
    void mergesInWords() {
        var said = code("merge", "Price", "Service", "--dry-run");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Nothing was changed; this would happen:\n“Price” was merged into “Service”."), said.out());
        assertTrue(said.out().contains("Price → Service"), said.out());
        said = code("merge", "Price", "Service");
        assertTrue(said.out().startsWith("“Price” was merged into “Service”."), said.out());
        assertEquals(List.of("Service:3", "Late:0"), codes());
    }

    @Test
    void splitsInEveryWay() {
        assertEquals(0, code("split", "Service", "--by", "coder", "--into", "ada=Ours").code());
        assertEquals(List.of("Service:1", "Late:0", "Ours:1", "Price:2"), codes());
        Shell.run("undo", study);
        assertEquals(0, code("split", "Service", "--by", "text:PARCEL", "--into", "Parcel", "--by", "text:late", "--into", "Late").code());
        assertEquals(List.of("Service:0", "Late:1", "Parcel:1", "Price:2"), codes());
        Shell.run("undo", study);
        assertEquals(0, code("split", "Price", "--by", "var:town", "--beside").code());
        assertEquals(List.of("Service:2", "Late:0", "Price:0", "Lyon:1", "Nice:1"), codes());
        Shell.run("undo", study);
        assertEquals(0, code("split", "Price", "--by", "sentiment").code());
        assertEquals(List.of("Service:2", "Late:0", "Price:1", "negative:1"), codes());
        Shell.run("undo", study);
        assertEquals(0, code("split", "Price", "--by", "ids:3,4", "--into", "Both").code());
        assertEquals(List.of("Service:2", "Late:0", "Price:0", "Both:2"), codes());
    }

    @Test
    void saysWhatIsWrongWithTheWords() {
        Object[][] wrong = { { "split", "Price", "--by", "moon" }, { "split", "Price", "--by", "text:(", "--into", "X" }, { "split", "Price", "--by", "text:a" },
                { "split", "Price", "--by", "ids:x", "--into", "X" }, { "split", "Price", "--by", "coder", "--by", "sentiment" },
                { "split", "Price", "--by", "text:a", "--by", "coder", "--into", "X" }, { "edit", "Price", "--colour", "red" },
                { "edit", "Price", "--shortcut", "xy" }, { "diff", "nope", "now" }, { "keep", "now" } };
        List<String> asItWas = codes();
        for (Object[] words : wrong) {
            var said = code(words);
            assertEquals(CommandLineRun.BAD_INPUT, said.code(), String.join(" ", List.of(words).stream().map(String::valueOf).toList()) + said.err());
        }
        assertEquals(CommandLineRun.USAGE, code("switch", "Price", "maybe").code());
        assertEquals(asItWas, codes());
    }

    @Test
    void editsWhatIsNamedAndLeavesTheRest() {
        assertEquals(0, code("edit", "Price", "--definition", "Money", "--shortcut", "p", "--colour", "#0072B2").code());
        assertEquals(0, code("edit", "Price", "--include", "euros", "--shortcut", "").code());
        try (Study opened = Study.openReadOnly(study)) {
            var price = opened.codebook().find("Price").orElseThrow();
            assertEquals("Money euros #0072b2 null", price.definition() + " " + price.include() + " " + price.colour() + " " + price.shortcut());
        }
        assertEquals(0, code("edit", "Price", "--shortcut", "p").code());
        var taken = code("edit", "Service", "--shortcut", "P");
        assertEquals(CommandLineRun.BAD_INPUT, taken.code());
        assertTrue(taken.err().contains("key of the code “Price”"), taken.err());
    }

    @Test
    void offersASwitchedOffCodeNoMoreButCountsIt() throws Exception {
        assertEquals(0, code("switch", "Price", "off").code());
        var list = code("list");
        assertTrue(list.out().contains("Price (off)"), list.out());
        assertEquals(List.of(true, true, false), StreamSupport.stream(code("list", "--json").json().spliterator(), false).map(c -> c.get("active").asBoolean()).toList());
        var refused = Shell.run("coding", "add", study, "a", "Price", "--lang", "en");
        assertEquals(CommandLineRun.BAD_INPUT, refused.code());
        assertTrue(refused.err().contains("switched off"), refused.err());
        Path codings = Files.writeString(folder.resolve("k.csv"), "document,start,end,code\na,0,3,Price\na,0,3,Service\n");
        assertEquals(0, Shell.run("import", "codings", study, codings, "--coder", "ada", "--lang", "en").code());
        String rejects = Files.readString(folder.resolve("k.csv.rejects.csv"));
        assertTrue(rejects.contains("The code “Price” is switched off"), rejects);
        var table = Shell.run("crosstab", study, "--rows", "code:*", "--columns", "var:town", "--lang", "en");
        assertTrue(table.out().contains("Price (off)"), table.out() + table.err());
        assertEquals("“Price” was switched on.", code("switch", "Price", "on").out().lines().findFirst().orElseThrow());
        assertEquals(0, Shell.run("coding", "add", study, "a", "Price").code());
    }

    @Test
    void keepsListsAndComparesVersions() throws Exception {
        assertTrue(code("versions").out().contains("No version"));
        assertEquals("The codebook with 3 codes is kept as “first”.", code("keep", "first").out().strip());
        code("rename", "Price", "Cost");
        assertEquals("“Price” is now called “Cost”.", code("diff", "first", "now").out().strip());
        assertEquals("The two codebooks are the same.", code("diff", "first", "2").out().strip());
        JsonNode rows = code("diff", "first", "now", "--json").json().get("rows");
        assertEquals("[\"renamed\"]", rows.get(2).get("kinds").toString());
        assertTrue(code("versions").out().contains("first"));
    }
}
