package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Memos, links, sets, variables, the scale and kept questions, through the verbs alone. */
class ModelVerbsTest {
    @TempDir
    Path folder;
    private Path study;

    @BeforeEach
    void newStudy() throws Exception {
        study = folder.resolve("essai.navette");
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,client,satisfaction\nD1,Trop cher pour moi,17850,high\nD2,Livraison lente,17851,low\nD3,Rien,,99\n");
        done("new", study, "--language", "en");
        done("import", "documents", study, texts, "--customer", "client", "--variable", "satisfaction=nominal");
        done("code", "add", study, "Price");
    }

    private static Shell.Said done(Object... words) {
        var said = Shell.run(Stream.concat(Stream.of("--lang", "en"), Arrays.stream(words)).toArray());
        assertEquals(0, said.code(), said.err());
        return said;
    }

    private static JsonNode json(Object... words) throws Exception {
        return done(Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray()).json();
    }

    private static String refused(Object... words) {
        var said = Shell.run(Stream.concat(Stream.of("--lang", "en"), Arrays.stream(words)).toArray());
        assertEquals(CommandLineRun.BAD_INPUT, said.code(), said.out() + said.err());
        return said.err();
    }

    @Test
    void memosAreWrittenOnAnything() throws Exception {
        long coding = json("coding", "add", study, "D1", "Price", "--start", "0", "--end", "9", "--weight", "80", "--memo", "clear", "--sentiment", "negative").get("id")
                .asLong();
        done("sample", "draw", study, "--name", "one", "--size", "1");
        Object[][] subjects = { {}, { "--document", "D1" }, { "--document", "D1", "--span", "5-9" }, { "--code", "Price" }, { "--coding", coding },
                { "--case", "17850.0" }, { "--variable", "satisfaction" }, { "--sample", "one" } };
        for (Object[] subject : subjects) {
            done(Stream.concat(Stream.of("memo", "add", study, "remember this"), Arrays.stream(subject)).toArray());
        }
        JsonNode all = json("memo", "list", study);
        assertEquals("[study, document, document, code, coding, case, variable, sample]", kinds(all));
        assertEquals("17850", all.get(5).get("about").asText());
        assertEquals(5, all.get(2).get("segment").get("start").asInt());
        assertEquals(2, json("memo", "list", study, "--document", "D1").size());
        assertEquals(1, json("memo", "list", study, "--document", "D1", "--span", "0-6").size());
        Path out = folder.resolve("memos.csv");
        assertEquals(2, json("memo", "list", study, "--document", "D1", "--since", "2020-01-01", "--out", out).size());
        assertEquals(3, Files.readAllLines(out).size());
        assertEquals(0, json("memo", "list", study, "--until", "2020-01-01").size());
        assertTrue(refused("memo", "list", study, "--until", "2020-01-01", "--out", out).contains("no memo"));
        assertTrue(refused("memo", "list", study, "--out", folder.resolve("memos.pdf")).contains(".html"));
        done("memo", "edit", study, 1, "--title", "Plan", "--text", "now this");
        assertEquals("now this", json("memo", "list", study).get(7).get("text").asText(), "the newest stands last");
        done("memo", "remove", study, 1);
        assertEquals(7, json("memo", "list", study).size());
        done("undo", study);
        assertEquals(8, json("memo", "list", study).size());
        assertTrue(refused("memo", "add", study, "x", "--document", "D1", "--code", "Price").contains("one thing"));
        assertTrue(refused("memo", "add", study, "x", "--span", "1-2").contains("--document"));
        assertTrue(refused("memo", "add", study, "x", "--document", "D1", "--span", "1-200").contains("D1"));
        assertTrue(refused("memo", "remove", study, 99).contains("99"));
        refused("memo", "add", study, " ");
        refused("memo", "add", study, "x", "--case", "nobody");
    }

    private static String kinds(JsonNode memos) {
        return memos.findValuesAsText("kind").toString();
    }

    @Test
    void codingsSayTheirWeightTimeOriginAndNote() throws Exception {
        done("coding", "add", study, "D1", "Price", "--weight", "80", "--memo", "clear", "--sentiment", "mixed", "--coder", "ada");
        JsonNode line = json("coding", "list", study).get(0);
        assertEquals("80.0 clear human", line.get("weight").asText() + " " + line.get("memo").asText() + " " + line.get("origin").asText());
        assertTrue(line.get("at").asText().startsWith("20"));
        assertTrue(done("coding", "list", study).out().contains("clear"));
        done("export", "data", study, folder.resolve("d.csv"));
        assertTrue(Files.readString(folder.resolve("d.csv")).contains("mixed"));
        assertTrue(refused("coding", "add", study, "D2", "Price", "--sentiment", "0.5").contains("3 points"));
        refused("coding", "add", study, "D2", "Price", "--weight", "101");
        assertEquals(5, json("scale", study, "5").get("points").asInt());
        done("coding", "add", study, "D2", "Price", "--sentiment", "0.5");
        assertTrue(refused("scale", study, "4").contains("3, 5 or 7"));
        assertTrue(done("scale", study).out().contains("5"));
    }

    @Test
    void linksAndSetsComeAndGo() throws Exception {
        JsonNode link = json("link", "add", study, "D1", "D2", "--name", "contradicts", "--from-span", "0-4", "--memo", "why");
        assertEquals("D2", link.get("to").get("document").asText());
        assertEquals(1, json("link", "list", study, "--document", "D2").size());
        refused("link", "add", study, "D1", "D9", "--name", "x");
        done("link", "remove", study, link.get("id"));
        assertEquals(0, json("link", "list", study).size());
        assertEquals(2, json("set", "add", study, "Unhappy", "--filter", "satisfaction=low", "--document", "D1", "--code", "Price").get("documents").asInt());
        refused("set", "add", study, "unhappy");
        done("set", "edit", study, "Unhappy", "--without-document", "D1", "--rename", "Low");
        assertEquals("[\"D2\"]", json("set", "list", study, "--name", "low").get("documents").toString());
        assertTrue(done("set", "list", study).out().contains("Low"));
        assertTrue(refused("set", "edit", study, "Unhappy").contains("Low"));
        done("set", "remove", study, "Low");
        assertEquals(0, json("set", "list", study).size());
    }

    @Test
    void variablesAreDescribed() throws Exception {
        JsonNode described = json("variable", "describe", study, "satisfaction", "--type", "ordinal", "--unit", "points", "--value", "low=Faible", "--value",
                "high=Élevée", "--missing", "99=no answer");
        assertEquals("ordinal", described.get("type").asText());
        JsonNode line = json("variable", "list", study, "--counts").findParents("name").stream().filter(v -> v.get("name").asText().equals("satisfaction"))
                .findFirst().orElseThrow();
        assertEquals("points", line.get("unit").asText());
        assertEquals("[{\"value\":\"low\",\"label\":\"Faible\",\"missing\":false},{\"value\":\"high\",\"label\":\"Élevée\",\"missing\":false},"
                + "{\"value\":\"99\",\"label\":\"no answer\",\"missing\":true}]", line.get("values").toString());
        assertEquals(1, line.get("counts").get("99").asInt());
        assertTrue(done("variable", "list", study, "--counts").out().contains("low = Faible (1) · high = Élevée (1)"));
        assertTrue(refused("variable", "describe", study, "satisfaction", "--type", "numeric").contains("high"));
    }

    @Test
    void questionsAreKeptAndAskedAgain() throws Exception {
        done("coding", "add", study, "D1", "Price");
        String asked = done("crosstab", study, "--rows", "code:*", "--columns", "var:satisfaction", "--keep", "Main").out();
        assertEquals(asked, done("crosstab", study, "--kept", "main").out());
        done("question", "keep", study, "happy", "--filter", "satisfaction=high");
        JsonNode kept = json("question", "list", study);
        assertEquals("[query, table]", kinds(kept));
        assertEquals("code:*", kept.get(1).get("table").get("rows").asText());
        assertTrue(done("question", "list", study).out().contains("satisfaction=high"));
        assertEquals(1, json("crosstab", study, "--rows", "code:*", "--columns", "var:satisfaction", "--filter", "kept:happy").get("population").asInt());
        done("question", "forget", study, "Main");
        refused("crosstab", study, "--kept", "Main");
        refused("question", "forget", study, "Main");
        refused("question", "keep", study, "bad", "--filter", "nonsense");
        assertEquals(CommandLineRun.USAGE, Shell.run("crosstab", study, "--rows", "code:*").code());
    }
}
