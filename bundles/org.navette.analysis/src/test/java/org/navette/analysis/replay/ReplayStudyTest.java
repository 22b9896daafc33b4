package org.navette.analysis.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ImportCodebook;
import org.navette.analysis.intake.ImportCodings;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.sampling.DrawSample;
import org.navette.analysis.sentiment.ScoreSentiment;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Segment;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.store.Substitution;

class ReplayStudyTest {
    @TempDir
    Path folder;
    private Path reviews;
    private Path orders;
    private Path into;
    private Study study;

    /** A study with every kind of import, a merge of codes, deletions, undo and redo. */
    @BeforeEach
    void work() throws IOException {
        reviews = write("reviews.csv", "id;text;customer;stars\na;So good;1;5\nb;So bad;2;1\n;no name;3;1\nc;Late again;3;2\n");
        orders = write("orders.csv", "client,day,amount\n1,2026-01-01,10\n2,2026-03-01,100\n3,2026-03-02,abc\n3,2026-03-04,7\n");
        Path codes = write("codebook.csv", "code,parent,definition\nService,,\nPrice,,\nCost,,\nDelay,Service,\n");
        Path codings = write("codings.csv", "document,start,end,code,sentiment\na,0,2,Price,0.5\na,1,5,Cost,\nc,0,4,Delay,-1\n");
        Path talk = write("talk.txt", "We waited long.\n");
        Path other = write("other.txt", "I did not.\n");
        into = folder.resolve("new.navette");
        study = Study.create(folder.resolve("old.navette"), "Old", "en", "Ada");
        documents(List.of(reviews), "stars", "id", "customer");
        new ImportCodebook().run(study, new ImportCodebook.Params(codes), Progress.NONE);
        new ImportCodings().run(study, new ImportCodings.Params(codings, "Bo", null), Progress.NONE);
        edit(Deed.MERGE_CODE, "Cost", editor -> editor.mergeCode(id("Cost"), id("Price")));
        edit(Deed.DELETE_CODE, "Delay", editor -> editor.deleteCode(id("Delay")));
        study.journal().undo();
        edit(Deed.ADD_CODE, "Trust", editor -> editor.addCode(Code.named("Trust")));
        documents(List.of(talk, other), null, null, null);
        documents(List.of(write("more.csv", "id,text,town\nm,Fine,Lyon\n"), write("most.csv", "id;text;mood\nn;Nice;good\n")), "*", null, null);
        new ImportBehaviour().run(study, new ImportBehaviour.Params(orders, "orders", SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER,
                "client", SourceColumn.DATE, "day", SourceColumn.AMOUNT, "amount"), false, null, null, null, null), Progress.NONE);
        new ComputeMetrics().run(study, new ComputeMetrics.Params("orders", List.of(), null), Progress.NONE);
        new DrawSample().run(study, new DrawSample.Params("first", 3, List.of(), null, null, 7), Progress.NONE);
        new ScoreSentiment().run(study, new ScoreSentiment.Params(null), Progress.NONE);
        edit(Deed.DELETE_CODE, "Service", editor -> editor.deleteCode(id("Service")));
        edit(Deed.ADD_CODE, "Late", editor -> editor.addCode(Code.named("Late")));
        study.journal().undo();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void buildsAnEqualStudyFromJournalAndFiles() throws IOException {
        var result = replay();
        assertEquals(List.of(), result.differences());
        assertTrue(result.equal());
        assertEquals(List.of("again", "again", "again", "again", "again", "again"), result.sources().stream().map(ReplayedSource::outcome).toList());
        assertEquals(List.of(), result.notes());
        assertEquals("reviews.csv: imported once more, as recorded.", result.sources().getFirst().sentence());
        try (Study made = Study.open(into, "Cy")) {
            assertEquals(study.journal().latest(99), made.journal().latest(99));
            assertEquals(study.info().codings(), made.info().codings());
            assertEquals(List.of(), made.check());
            made.journal().redo();
            assertTrue(made.codebook().find("Late").isPresent());
            while (made.journal().undo().isPresent()) {
                assertEquals(List.of(), made.check());
            }
            assertEquals(0, made.documents().count());
            while (made.journal().redo().isPresent()) {
                // all of it comes back
            }
            try (MetricDesk desk = MetricDesk.open(made); MetricDesk old = MetricDesk.open(study)) {
                var value = MetricCatalogue.named("monetary");
                assertEquals(old.values(value, List.of("1", "2", "3"), Progress.NONE), desk.values(value, List.of("1", "2", "3"), Progress.NONE));
            }
        }
        assertEquals(List.of(), leftovers());
    }

    @Test
    void takesFromTheRecordWhatTheFilesNoLongerGive() throws IOException {
        Files.delete(reviews);
        Files.writeString(folder.resolve("codebook.csv"), "code\nOther\n");
        Files.delete(orders);
        var result = replay();
        assertTrue(result.equal(), result.differences().toString());
        assertEquals(List.of("record", "record", "again", "again", "again", "record"), result.sources().stream().map(ReplayedSource::outcome).toList());
        assertEquals("reviews.csv: not found at " + reviews + "; its 3 rows came from the study’s own record.", result.sources().getFirst().sentence());
        assertTrue(result.sources().get(1).sentence().startsWith("codebook.csv: has changed since (SHA-256 "), result.sources().get(1).sentence());
        assertEquals(List.of("The behavioural data were copied as they are from beside the study."), result.notes());
        try (Study made = Study.open(into, "Cy"); MetricDesk desk = MetricDesk.open(made)) {
            assertEquals(Map.of("2", 100.0), desk.values(MetricCatalogue.named("monetary"), List.of("2"), Progress.NONE));
        }
    }

    @Test
    void doesNotBringErasedPersonsBack() throws IOException {
        study.privacy().erase("2", false, Progress.NONE);
        var result = replay();
        assertTrue(result.equal(), result.differences().toString());
        assertEquals("corrected", result.sources().getFirst().outcome());
        assertTrue(result.sources().getFirst().rows() > 0);
        assertEquals("record", result.sources().getLast().outcome());
        assertFalse(contains(into, "So bad"));
    }

    @Test
    void takesASealedPastOverAsItStands() {
        study.privacy().reword((text, document) -> text.startsWith("So ") ? List.of(new Substitution(new Segment(0, 2), "XX")) : List.of(),
                null, Progress.NONE);
        edit(Deed.ADD_CODE, "After", editor -> editor.addCode(Code.named("After")));
        var result = replay();
        assertTrue(result.equal(), result.differences().toString());
        assertEquals(1, result.entries());
        assertTrue(result.notes().getFirst().matches("Entry \\d+ \\(Replaced .* by pseudonyms.*\\) left nothing of what came before; .*"), result.notes().toString());
        try (Study made = Study.open(into, "Cy")) {
            assertEquals("XX good", made.documents().byName("a").orElseThrow().text());
        }
    }

    @Test
    void leavesNothingBehindWhenCancelledOrRefused() throws IOException {
        for (int patience = 1; patience < 200; patience += 9) {
            int[] left = {patience};
            try {
                new ReplayStudy().run(study, new ReplayStudy.Params(into), new Progress() {
                    @Override
                    public boolean cancelled() {
                        return left[0]-- <= 0;
                    }
                });
                Files.delete(into);
                Files.delete(folder.resolve("new.behaviour.duckdb"));
            } catch (Cancelled e) {
                assertEquals(List.of(), leftovers());
                assertFalse(Files.exists(into));
            }
        }
        Files.writeString(into, "mine");
        assertThrows(InputProblem.class, this::replay);
        assertEquals("mine", Files.readString(into));
    }

    private ReplayStudy.Result replay() {
        return new ReplayStudy().run(study, new ReplayStudy.Params(into), Progress.NONE);
    }

    private void documents(List<Path> files, String variable, String id, String customer) {
        new ImportDocuments().run(study, new ImportDocuments.Params(files, List.of(), id, customer, null, null,
                variable == null ? List.of() : List.of(variable), null, null, null, null, null, null, null), Progress.NONE);
    }

    private void edit(Deed deed, String name, java.util.function.Consumer<org.navette.store.Editor> work) {
        study.edit(Label.of(deed, name, name), editor -> {
            work.accept(editor);
            return null;
        });
    }

    private long id(String code) {
        return study.codebook().find(code).orElseThrow().id();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static boolean contains(Path file, String words) throws IOException {
        return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(words);
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith(".navette") || f.startsWith("navette")
                    || f.startsWith("new.") && !Files.exists(into)).toList();
        }
    }
}
