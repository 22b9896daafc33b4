package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread from an empty study to a table, through the verbs alone. */
class VerbsTest {
    @TempDir
    Path folder;
    private Path study;

    @BeforeEach
    void newStudy() {
        study = folder.resolve("essai.navette");
        assertEquals(0, Shell.run("new", study, "--title", "Essai", "--language", "fr").code());
    }

    private Path file(String name, String... lines) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private void importReviews() throws Exception {
        Path reviews = file("avis.csv", "id;texte;client;magasin", "A1;La livraison est très en retard, c'est nul;17850.0;nord",
                "A2;Personnel charmant, je recommande 👍🏽;17851;sud", "A3;;17852;sud", "A4;Livraison rapide et soignée;17850;nord");
        var said = Shell.run("import", "documents", study, reviews, "--id", "id", "--customer", "client", "--variable", "magasin", "--language", "fr", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(3, said.json().get("documents").asInt());
        assertEquals(1, said.json().get("rejected").asInt());
    }

    @Test
    void importKeepsRejectedRowsAndUndoTakesItBack() throws Exception {
        importReviews();
        String rejects = Files.readString(folder.resolve("avis.csv.rejects.csv"));
        assertTrue(rejects.contains("4"), rejects);
        assertEquals(3, Shell.run("info", study, "--json").json().get("documents").asInt());
        assertEquals(0, Shell.run("undo", study).code());
        assertEquals(0, Shell.run("info", study, "--json").json().get("documents").asInt());
        assertEquals(0, Shell.run("redo", study).code());
        assertEquals(3, Shell.run("info", study, "--json").json().get("documents").asInt());
    }

    @Test
    void severalEntriesAreTakenBackAndDoneAgainInOneGo() throws Exception {
        for (String code : new String[] { "A", "B", "C" }) {
            assertEquals(0, Shell.run("code", "add", study, code).code());
        }
        assertEquals("Création de l’étude", Shell.run("--lang", "fr", "journal", study, "--find", "ETUDE creation", "--json").json().get(0).get("what").asText().substring(0, 19));
        assertEquals(1, Shell.run("journal", study, "--find", "code b", "--json").json().size());
        assertEquals(2, Shell.run("journal", study, "--find", "code", "--limit", "2", "--json").json().size());
        assertEquals(0, Shell.run("journal", study, "--who", "nobody", "--json").json().size());
        var undone = Shell.run("undo", study, "--to", "3", "--json").json();
        assertEquals(2, undone.size());
        assertEquals(4, undone.get(0).get("id").asInt());
        assertEquals(1, Shell.run("info", study, "--json").json().get("codes").asInt());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("undo", study, "--to", "3").code());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("undo", study, "--to", "1").code());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("redo", study, "--to", "2").code());
        assertEquals(0, Shell.run("redo", study, "--to", "4").code());
        assertEquals(3, Shell.run("info", study, "--json").json().get("codes").asInt());
    }

    @Test
    void codesAreAddedPutOnSpansAndListed() throws Exception {
        importReviews();
        assertEquals(0, Shell.run("code", "add", study, "Service").code());
        assertEquals(0, Shell.run("code", "add", study, "Livraison", "--under", "Service").code());
        assertEquals(0, Shell.run("coding", "add", study, "A1", "Livraison", "--start", "3", "--end", "12", "--coder", "claire").code());
        var listed = Shell.run("coding", "list", study, "--json").json();
        assertEquals("livraison", listed.get(0).get("quote").asText());
        assertEquals("claire", listed.get(0).get("coder").asText());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("coding", "add", study, "A1", "Livraison", "--start", "3", "--end", "999").code());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("coding", "add", study, "A1", "Prix").code());
        assertEquals(0, Shell.run("code", "rename", study, "Livraison", "Délai").code());
        assertEquals(0, Shell.run("code", "move", study, "Délai").code());
        assertEquals(0, Shell.run("code", "merge", study, "Délai", "Service").code());
        assertEquals("Service", Shell.run("coding", "list", study, "--json").json().get(0).get("code").asText());
        assertEquals(0, Shell.run("code", "delete", study, "Service").code());
        assertEquals(0, Shell.run("coding", "list", study, "--json").json().size());
        assertEquals(0, Shell.run("undo", study).code());
        assertEquals(1, Shell.run("coding", "list", study, "--json").json().size());
    }

    @Test
    void whoHasTheStudyOpenIsNamedToThoseWhoWouldWrite() {
        try (var held = org.navette.store.Study.open(study, "Ada")) {
            var said = Shell.run("code", "add", study, "Service", "--lang", "en");
            assertEquals(CommandLineRun.BAD_INPUT, said.code());
            assertTrue(said.err().contains("Ada has this study open on "), said.err());
            assertEquals(0, Shell.run("info", study).code());
            assertEquals(0, held.codebook().codes().size());
        }
        assertEquals(0, Shell.run("code", "add", study, "Service").code());
    }

    @Test
    void aDamagedStudyIsCheckedAndRepaired() throws Exception {
        importReviews();
        assertEquals(0, Shell.run("code", "add", study, "Service").code());
        Path repaired = folder.resolve("neu.navette");
        try (var bytes = new java.io.RandomAccessFile(study.toFile(), "rw")) {
            bytes.seek(bytes.length() - 4096 * 20); // indexes and empty tables stand last
            bytes.write(new byte[4096 * 20]);
        }
        var checked = Shell.run("check", study, "--lang", "en");
        assertEquals(CommandLineRun.BAD_INPUT, checked.code());
        assertTrue(checked.err().contains("repair"), checked.err());
        var said = Shell.run("repair", study, "--into", repaired, "--lang", "en");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("document"), said.out());
        assertEquals(0, Shell.run("check", repaired).code());
        assertEquals(3, Shell.run("info", repaired, "--json").json().get("documents").asInt());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("repair", study, "--into", repaired).code(), "it is there already");
        Files.writeString(study, "gone");
        var nothing = Shell.run("repair", study, "--into", folder.resolve("x.navette"), "--lang", "en");
        assertEquals(CommandLineRun.BAD_INPUT, nothing.code());
        assertTrue(nothing.err().contains("Nothing can be read") && nothing.err().contains("backup is"), nothing.err());
    }

    @Test
    void samplesAreDrawnAndShown() throws Exception {
        importReviews();
        var drawn = Shell.run("sample", "draw", study, "--name", "deux", "--size", "2", "--strata", "magasin", "--allocation", "equal", "--seed", "7", "--json");
        assertEquals(0, drawn.code(), drawn.err());
        var units = Shell.run("sample", "show", study, "--name", "deux", "--json").json();
        assertEquals(2, units.size());
        for (var unit : units) {
            assertEquals(unit.get("stratum").asText().contains("nord") ? 0.5 : 1.0, unit.get("probability").asDouble(), 1e-12);
        }
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("sample", "draw", study, "--name", "trop", "--size", "99").code());
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("sample", "show", study, "--name", "absent").code());
    }

    @Test
    void sentimentIsTheMachinesAndCrosses() throws Exception {
        importReviews();
        var scored = Shell.run("sentiment", "score", study, "--json");
        assertEquals(3, scored.json().get("documents").asInt());
        var table = Shell.run("crosstab", study, "--rows", "sentiment", "--columns", "var:magasin", "--json").json();
        assertEquals("model-only", table.get("cells").get(0).get("source").asText());
        assertFalse(table.has("evidence"));
        assertEquals(3, table.get("columns").get(0).get("base").asInt());
        var text = Shell.run("--lang", "fr", "crosstab", study, "--rows", "sentiment", "--columns", "var:magasin");
        assertTrue(text.out().contains("nord"), text.out());
        assertTrue(text.out().contains("66,7\u00a0%"), text.out());
        assertTrue(text.out().contains(" × magasin : "), text.out());
        assertFalse(text.out().contains("ddl 1,0"), text.out());
    }

    @Test
    void behaviourComesInAndCrosses() throws Exception {
        importReviews();
        Path orders = file("ventes.csv", "client,jour,montant", "17850,2026-01-05,10.50", "17850,2026-02-01,20", "17851,2026-03-01,5", "17853,pas une date,7");
        var said = Shell.run("import", "behaviour", study, orders, "--name", "ventes", "--kind", "transactions", "--customer", "client", "--date", "jour", "--amount", "montant", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(3, said.json().get("rows").asInt());
        assertEquals(1, said.json().get("rejected").asInt());
        assertEquals(2, said.json().get("matched").asInt());
        var computed = Shell.run("metrics", "compute", study, "--as-of", "2026-03-31", "--json");
        assertEquals(0, computed.code(), computed.err());
        assertEquals(2, computed.json().get("customers").asInt());
        var table = Shell.run("crosstab", study, "--rows", "var:magasin", "--columns", "metric:monetary/bands(10)", "--json");
        assertEquals(0, table.code(), table.err());
        assertEquals(3, table.json().get("columns").get(0).get("base").asInt());
    }

    @Test
    void searchFindsWordsWithoutAccents() throws Exception {
        importReviews();
        var found = Shell.run("search", study, "soignee", "--json");
        assertEquals(0, found.code(), found.err());
        assertEquals(1, found.json().get("total").asInt());
        assertEquals("soignée", found.json().get("lines").get(0).get("keyword").asText());
    }

    @Test
    void journalReadsAsSentencesInBothLanguages() throws Exception {
        importReviews();
        assertTrue(Shell.run("--lang", "en", "journal", study).out().contains("documents"));
        assertTrue(Shell.run("--lang", "fr", "journal", study).out().contains("Importation") || Shell.run("--lang", "fr", "journal", study).out().contains("import"));
        assertEquals(0, Shell.run("check", study).code());
    }

    @Test
    void countsAgreeWithTheirNouns() throws Exception {
        importReviews();
        assertTrue(Shell.run("--lang", "fr", "search", study, "zzz").out().startsWith("Rien n’a été trouvé."));
        assertTrue(Shell.run("--lang", "en", "search", study, "soignee").out().contains("Found in one document; one place shown."));
        assertTrue(Shell.run("--lang", "en", "sentiment", "score", study).out().startsWith("3 documents judged, none left out."));
        assertTrue(Shell.run("--lang", "fr", "journal", study).out().contains("Importation de 3 documents"));
    }

    @Test
    void wrongValuesSayWhatToGive() {
        assertTrue(Shell.run("--lang", "en", "metrics", "compute", study, "--as-of", "soon").err().contains("2026-03-31"));
        assertTrue(Shell.run("--lang", "en", "sample", "draw", study, "--name", "n", "--size", "x").err().contains("whole number"));
        assertTrue(Shell.run("--lang", "en", "crosstab", study, "--rows", "sentiment", "--columns", "var:a", "--unit", "galaxy").err().contains("document, customer"));
    }

    @Test
    void badInputIsOneSentenceAndChangesNothing() throws Exception {
        importReviews();
        long size = Shell.run("info", study, "--json").json().get("journalEntries").asLong();
        Path empty = Files.createFile(folder.resolve("vide.csv"));
        Path noText = file("autre.csv", "a,b", "1,2");
        Path notSqlite = file("faux.navette", "bonjour");
        Path truncated = Files.write(folder.resolve("coupe.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
        Object[][] runs = { { "import", "documents", study, empty }, { "import", "documents", study, noText },
                { "import", "documents", study, truncated }, { "import", "documents", study, folder.resolve("absent.csv") },
                { "info", notSqlite }, { "info", folder.resolve("absent.navette") }, { "import", "codebook", study, empty },
                { "import", "codings", study, noText, "--coder", "x" },
                { "import", "behaviour", study, noText, "--name", "n", "--kind", "transactions", "--customer", "zz" },
                { "crosstab", study, "--rows", "var:absent", "--columns", "sentiment" },
                { "crosstab", study, "--rows", "galaxie", "--columns", "sentiment" }, { "search", study, "\"open" },
                { "report", study, "--template", "standard", "--out", folder.resolve("r.pdf") }, { "new", study },
                { "metrics", "compute", study }, { "search", study, "nul", "--context", "-5" }, { "search", study, "nul", "--limit", "-1" },
                { "journal", study, "--limit", "-1" }, { "demo", "--out", notSqlite }, { "new", folder.resolve("x.navette"), "--language", "klingon" },
                { "import", "documents", study, file("entete.csv", "id,text") }, { "import", "documents", study, file("vides.csv", "id,text", "1,", "2,") },
                { "import", "codings", study, file("codages.csv", "document,code", "absent,absent"), "--coder", "x" } };
        for (Object[] words : runs) {
            var said = Shell.run(words);
            assertEquals(CommandLineRun.BAD_INPUT, said.code(), java.util.Arrays.toString(words) + said.err());
            assertEquals(1, said.err().lines().filter(line -> line.startsWith("navette: ")).count(), said.err());
            assertFalse(said.err().contains("Exception") || said.err().contains("\tat "), said.err());
        }
        assertEquals(size, Shell.run("info", study, "--json").json().get("journalEntries").asLong());
    }
}
