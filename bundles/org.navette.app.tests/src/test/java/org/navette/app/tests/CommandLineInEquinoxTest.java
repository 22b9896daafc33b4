package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.cli.CommandLineRun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The verbs in the framework, where libraries find their classes, services and native code another way. */
class CommandLineInEquinoxTest {
    /** A library that waits for ever inside Equinox shall fail the test, not stop the build. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path CORPORA = Path.of(System.getProperty("navette.corpora"));
    @TempDir
    Path folder;

    @BeforeEach
    void homeOfItsOwn() {
        System.setProperty("navette.home", folder.resolve("home").toString());
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("navette.home");
        System.setProperty("navette.corpora", CORPORA.toString());
    }

    private record Said(int code, String out, String err) {
        JsonNode json() throws Exception {
            return new ObjectMapper().readTree(out);
        }
    }

    private static Said run(Object... words) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
            int code = CommandLineRun.run(arguments, new PrintWriter(out), new PrintWriter(err), false);
            return new Said(code, out.toString(), err.toString());
        });
    }

    private static Said done(Object... words) {
        Said said = run(words);
        assertEquals(CommandLineRun.DONE, said.code(), String.join(" ", Arrays.toString(words), said.out(), said.err()));
        return said;
    }

    @Test
    void theMainJobEndsWithReportsThatMeetTheAnswerKey() throws Exception {
        Path corpora = Files.createDirectories(folder.resolve("corpora"));
        Files.createSymbolicLink(corpora.resolve("la-ruche"), CORPORA.resolve("la-ruche"));
        System.setProperty("navette.corpora", corpora.toString());
        Path out = folder.resolve("demo");
        // exit code 1 when a figure differs from the key
        done("demo", "--out", out, "--lang", "en", "--quiet");
        Path study = out.resolve("la-ruche.navette");
        JsonNode info = done("info", study, "--json").json();
        assertTrue(info.get("documents").asInt() > 2000 && info.get("sources").asInt() >= 3, info.toString());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("la-ruche.xlsx")))) {
            assertTrue(workbook.getNumberOfSheets() > 2);
            assertTrue(workbook.getAllPictures().size() > 0 || charts(workbook) > 0, "a chart");
        }
        String page = Files.readString(out.resolve("la-ruche.html"));
        assertTrue(page.contains("<table") && page.contains("<svg"), "tables and a chart");
        assertTrue(done("search", study, "livraison", "--json").json().get("total").asInt() > 50);
        JsonNode computed = done("metrics", "compute", study, "--as-of", "2026-06-30", "--json").json();
        assertTrue(computed.get("customers").asInt() > 2000, computed.toString());
        assertEquals(CommandLineRun.DONE, run("check", study).code());
    }

    private static long charts(XSSFWorkbook workbook) {
        long charts = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var drawing = workbook.getSheetAt(i).getDrawingPatriarch();
            charts += drawing == null ? 0 : drawing.getCharts().size();
        }
        return charts;
    }

    @Test
    void aWordDocumentIsImportedScoredAndUndone() throws Exception {
        Path study = folder.resolve("e.navette");
        Path interview = CORPORA.resolve("la-ruche/interviews/10353_entretien.docx");
        done("new", study, "--title", "Essai", "--language", "fr");
        assertEquals(1, done("import", "documents", study, interview, "--kind", "interview", "--language", "fr", "--json").json()
                .get("documents").asInt());
        assertEquals(1, done("sentiment", "score", study, "--json").json().get("documents").asInt());
        done("undo", study);
        done("undo", study);
        assertEquals(0, done("info", study, "--json").json().get("documents").asInt());
    }

    @Test
    void badInputIsOneSentenceInTheLanguageAskedFor() {
        Said said = run("info", folder.resolve("absent.navette"), "--lang", "fr");
        assertEquals(CommandLineRun.BAD_INPUT, said.code(), said.err());
        assertTrue(said.err().startsWith("navette: ") && said.err().contains("étude"), said.err());
    }
}
