package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.language.Catalogue;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

class WriteReportTest {
    private static final Label LABEL = Label.of(Deed.ADD_CODE, "x");
    @TempDir
    private Path folder;
    private final Locale before = Catalogue.locale();
    private Study study;

    @BeforeEach
    void makeStudy() {
        Catalogue.speak(Locale.ENGLISH);
        study = Study.create(folder.resolve("a.navette"), "Avis & <notes>", "fr", "Ada");
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    @Test
    void theReportSpeaksTheStudysLanguageAndQuotesThePassage() throws IOException {
        fill();
        Path out = folder.resolve("r.html");
        WriteReport.Result result = new WriteReport().run(study, new WriteReport.Params("standard", out), Progress.NONE);
        String html = Files.readString(out);
        assertEquals(4, result.tables(), "codes by sentiment and channel, sentiment by channel and language");
        assertTrue(html.contains("<html lang=\"fr\""));
        assertTrue(html.contains("Codes selon le sentiment"));
        assertTrue(html.contains("négati"), "the labels of the tables too");
        assertFalse(html.contains(">negative<"));
        assertTrue(html.contains("<mark>livré en retard</mark>"));
        assertTrue(result.verbatims() > 0);
        // 30 of 40 negative documents, 0 of 40 positive ones.
        assertTrue(html.contains("75,0\u202f%"));
        assertEquals(List.of("a.navette", "r.html"), files());
        assertEquals(Locale.ENGLISH, Catalogue.locale());
    }

    @Test
    void holdsTheKeptTablesThatAreNamedInTheirOrder() throws IOException {
        fill();
        KeptTable.keep(study, "Par langue", CrosstabParams.of("sentiment", "var:language"));
        KeptTable.keep(study, "Codes", CrosstabParams.of("code:*", "sentiment"));
        Path out = folder.resolve("r.html");
        WriteReport.Result result = new WriteReport().run(study,
                new WriteReport.Params(null, List.of("Par langue", "Codes"), out), Progress.NONE);
        String html = Files.readString(out);
        assertEquals(2, result.tables());
        assertTrue(html.indexOf("Par langue") > 0 && html.indexOf("Par langue") < html.indexOf(">Codes"), "in this order");
        assertFalse(html.contains("Codes selon le sentiment"), "the template's titles");
    }

    @Test
    void aKeptTableThatCannotBeAskedAnyMoreIsNamed() {
        fill();
        KeptTable.keep(study, "Alt", CrosstabParams.of("var:gone", "sentiment"));
        Path out = folder.resolve("r.html");
        String sentence = assertThrows(InputProblem.class, () -> new WriteReport().run(study,
                new WriteReport.Params(null, List.of("Alt"), out), Progress.NONE)).sentence();
        assertTrue(sentence.contains("“Alt”") && sentence.contains("gone"), sentence);
        assertThrows(InputProblem.class, () -> new WriteReport().run(study,
                new WriteReport.Params(null, List.of("nowhere"), out), Progress.NONE));
        assertFalse(Files.exists(out));
    }

    @Test
    void aCopiedReviewIsQuotedOnce() throws IOException {
        fill();
        Path out = folder.resolve("r.html");
        new WriteReport().run(study, new WriteReport.Params("standard", out), Progress.NONE);
        String html = Files.readString(out);
        String copy = "Mon colis n° 1 fut <mark>livré";
        assertTrue(html.contains(copy));
        assertEquals(html.indexOf(copy), html.lastIndexOf(copy));
    }

    @Test
    void writesAWorkbookOverAnOldFile() throws IOException {
        fill();
        Path out = Files.writeString(folder.resolve("r.XLSX"), "old");
        new WriteReport().run(study, new WriteReport.Params("standard", out), Progress.NONE);
        assertEquals('P', Files.readAllBytes(out)[0]);
        assertEquals(List.of("a.navette", "r.XLSX"), files());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertTrue(refused("fancy", folder.resolve("r.html")).contains("standard"));
        assertTrue(refused("standard", folder.resolve("r.pdf")).contains(".xlsx or .html"));
        assertTrue(refused("standard", folder.resolve("none/r.html")).contains("does not exist"));
        assertTrue(refused("standard", folder.resolve("r.html")).contains("no table to report"));
    }

    @Test
    void aFolderOfThatNameIsNotReplaced() throws IOException {
        fill();
        Path out = Files.createDirectory(folder.resolve("r.html"));
        assertTrue(refused("standard", out).contains("in the way"));
        assertTrue(Files.isDirectory(out));
    }

    @Test
    void stoppingLeavesNothingBehindAndTheOldReportAsItWas() throws IOException {
        fill();
        Path out = Files.writeString(folder.resolve("r.html"), "old");
        for (int patience = 0; patience < 60; patience += 3) {
            Progress impatient = stopAfter(patience);
            try {
                new WriteReport().run(study, new WriteReport.Params("standard", out), impatient);
            } catch (Cancelled e) {
                assertEquals("old", Files.readString(out));
                assertEquals(List.of("a.navette", "r.html"), files());
                continue;
            }
            assertTrue(patience > 0, "never asked");
            return;
        }
    }

    @Test
    void stoppingWhileTheFileIsWrittenRemovesTheDraft() throws IOException {
        Path out = folder.resolve("r.html");
        OutputFile file = new OutputFile(out);
        assertThrows(Cancelled.class, () -> file.write(o -> o.write(new byte[100_000]), stopAfter(0)));
        assertThrows(InputProblem.class, () -> file.write(o -> {
            o.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }, Progress.NONE));
        assertEquals(List.of("a.navette"), files());
    }

    private String refused(String template, Path out) {
        return assertThrows(InputProblem.class,
                () -> new WriteReport().run(study, new WriteReport.Params(template, out), Progress.NONE)).sentence();
    }

    private static Progress stopAfter(int checks) {
        return new Progress() {
            private int left = checks;

            @Override
            public boolean cancelled() {
                return left-- <= 0;
            }
        };
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(".lock")).filter(f -> !f.matches("a\\.navette-.*")).sorted().toList();
        }
    }

    /** Among the coded ones two texts come again and again. */
    private static int copied(int document) {
        return document < 30 ? document % 2 : document;
    }

    /** 80 documents: the first half negative, by web and phone, in two languages; 30 of them on delivery. */
    private void fill() {
        study.edit(LABEL, editor -> {
            long delivery = editor.addCode(Code.named("Livraison"));
            Coder ada = editor.coder("Ada", false);
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String text = i == 0 ? "Mon colis 📦 fut livré en retard, encore." : "Mon colis n° " + copied(i) + " fut livré en retard, encore.";
                ids.add(editor.addDocument(new Document(0, "avis-" + i, Kind.REVIEW, i % 4 == 0 ? "en" : "fr", i % 2 == 0 ? "web" : "phone",
                        LocalDate.of(2026, 3, 1), "c" + i, text)));
                editor.tagSentiment(new SentimentTag(0, ids.get(i), null, i < 40 ? -1 : 1, ada.id(), Origin.HUMAN, Instant.EPOCH));
            }
            for (int i = 0; i < 30; i++) {
                int start = ids.get(i) == ids.get(0).longValue() ? 16 : ("Mon colis n° " + copied(i) + " fut ").length();
                editor.addCoding(new Coding(0, ids.get(i), new Segment(start, start + 15), delivery, ada.id(), null, Origin.HUMAN,
                        Instant.EPOCH, null));
            }
            return null;
        });
    }
}
