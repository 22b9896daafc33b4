package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Assignment;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Saved;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.Settlement;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceSettings;
import org.navette.core.study.Subject;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class RandomEditsTest {
    private static final int EDITS = 200;
    private static final String TEXT = "Das hier 👍 ist e\u0301in Text, der lang genug ist.";
    @TempDir
    Path folder;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void undoesAndRedoesAnyRowOfEditsExactly(long seed) {
        random = new Random(seed);
        List<Map<String, String>> states = new ArrayList<>();
        Study study = Fixture.study(folder);
        states.add(Fixture.content(study.file()));
        while (states.size() <= EDITS) {
            int before = study.journal().latest(EDITS * 2).size();
            // Several steps in one edit meet each other's new rows.
            Study open = study;
            study.edit(Fixture.LABEL, editor -> {
                for (int step = random.nextInt(1, 5); step > 0; step--) {
                    step(open, editor);
                }
                return null;
            });
            if (study.journal().latest(EDITS * 2).size() > before) {
                states.add(Fixture.content(study.file()));
            } else {
                assertEquals(states.getLast(), Fixture.content(study.file()), "no entry, no change");
            }
        }
        // An undo that no edit asked for proves nothing of a table.
        assertEquals(Set.of(), states.getLast().keySet().stream().filter(t -> states.stream().allMatch(s -> s.get(t).isEmpty())).collect(Collectors.toSet()),
                "tables that no edit of this test touched");
        for (int i = EDITS - 1; i >= 0; i--) {
            assertTrue(study.journal().undo().isPresent());
            assertEquals(states.get(i), Fixture.content(study.file()), "state " + i);
            if (i % 50 == 0) {
                study.close();
                study = Study.open(study.file(), "Bo");
            }
        }
        for (int i = 1; i <= EDITS; i++) {
            assertTrue(study.journal().redo().isPresent());
            assertEquals(states.get(i), Fixture.content(study.file()), "state " + i + " again");
        }
        for (int i = EDITS - 1; i >= EDITS / 2; i--) {
            assertTrue(study.journal().undo().isPresent());
        }
        assertEquals(states.get(EDITS / 2), Fixture.content(study.file()));
        assertEquals(0, Fixture.orphans(study.file()));
        study.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void doesAnyRowOfEditsOnceMoreInANewStudy(long seed) throws IOException {
        random = new Random(seed);
        try (Study study = Fixture.study(folder)) {
            for (int edit = 0; edit < EDITS; edit++) {
                study.edit(Fixture.LABEL, editor -> {
                    for (int step = random.nextInt(1, 5); step > 0; step--) {
                        step(study, editor);
                    }
                    return null;
                });
                for (int back = random.nextInt(8) - 4; back > 0; back--) {
                    study.journal().undo();
                }
                if (random.nextInt(3) == 0) {
                    study.journal().redo();
                }
            }
            study.journal().undo();
            study.journal().undo();
            Path again = Files.createDirectory(folder.resolve("again")).resolve("a.navette");
            try (Rebuild rebuild = Rebuild.begin(study, again, Progress.NONE)) {
                assertTrue(rebuild.seal().isEmpty());
                assertTrue(rebuild.entries().stream().anyMatch(RecordedEntry::undone));
                rebuild.fromRecord(rebuild.entries(), Progress.NONE);
                rebuild.finish(Progress.NONE);
                assertEquals(List.of(), rebuild.differences(Progress.NONE));
            }
            assertEquals(Fixture.content(study.file()), Fixture.content(again));
            assertEquals(0, Fixture.orphans(again));
            try (Study rebuilt = Study.open(again, "Ada")) {
                assertEquals(study.journal().latest(EDITS * 2), rebuilt.journal().latest(EDITS * 2));
                assertEquals(study.journal().stamp(), rebuilt.journal().stamp());
                // Both walk back and forth alike.
                for (Study each : List.of(study, rebuilt)) {
                    each.journal().redo();
                    each.journal().undo();
                    each.journal().undo();
                    each.journal().undo();
                }
                assertEquals(Fixture.content(study.file()), Fixture.content(again));
                Fixture.code(study, "new", null);
                Fixture.code(rebuilt, "new", null);
                assertEquals(Fixture.content(study.file()), Fixture.content(again), "ids go on alike");
            }
            try (Stream<Path> files = Files.list(again.getParent())) {
                assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("navette-")).toList());
            }
        }
    }

    private void step(Study study, Editor editor) {
        List<Code> codes = study.codebook().codes();
        List<Long> documents = new ArrayList<>(study.documents().idsByName().values().stream().sorted().toList());
        Coder coder = editor.coder("coder" + random.nextInt(3), false);
        try {
            switch (random.nextInt(codes.size() < 4 || documents.size() < 4 ? 3 : 23)) {
                case 0 -> editor.addCode(Code.named("c" + random.nextInt(30)).under(codes.isEmpty() || random.nextBoolean() ? null : any(codes).id()));
                case 1, 2 -> editor.addDocument(new Document(0, "d" + random.nextInt(500), Kind.REVIEW, null, null, null,
                        random.nextBoolean() ? null : "k" + random.nextInt(20), TEXT));
                case 3 -> editor.updateCode(new Code(any(codes).id(), null, "c" + random.nextInt(30), "d" + random.nextInt(3), null, "", null, null, null, 0));
                case 4 -> editor.moveCode(any(codes).id(), random.nextBoolean() ? null : (Long) any(codes).id(), random.nextInt(5));
                case 5 -> editor.mergeCode(any(codes).id(), any(codes).id());
                case 6 -> editor.deleteCode(any(codes).id());
                case 7, 8, 9, 10 -> {
                    int start = random.nextInt(30);
                    Segment segment = random.nextInt(4) == 0 ? null : new Segment(start, start + 1 + random.nextInt(10));
                    editor.addCoding(Fixture.coding(any(documents), segment, any(codes).id(), coder));
                }
                case 11 -> study.codings().of(any(documents)).forEach(c -> editor.removeCoding(c.id()));
                case 12 -> editor.tagSentiment(Fixture.tag(any(documents), random.nextDouble() * 2 - 1, coder));
                case 13 -> editor.clearSentiments(coder.id());
                case 14 -> {
                    Variable ofDocument = editor.variable(Owner.DOCUMENT, "v" + random.nextInt(3), VariableType.NOMINAL);
                    Variable ofCase = editor.variable(Owner.CASE, "v" + random.nextInt(3), VariableType.NUMERIC);
                    editor.documentValue(ofDocument, any(documents), random.nextInt(4) == 0 ? null : "é" + random.nextInt(5));
                    editor.caseValue(ofCase, "k" + random.nextInt(40), random.nextInt(4) == 0 ? null : "1." + random.nextInt(5));
                }
                case 15 -> {
                    Memo memo = new Memo(0, anySubject(study, codes, documents), "t", "m" + random.nextInt(), coder.id(), Fixture.NOON);
                    long id = editor.addMemo(memo);
                    study.memos().list().stream().filter(m -> m.id() != id && random.nextInt(3) == 0).forEach(m -> editor.removeMemo(m.id()));
                    editor.updateMemo(new Memo(id, memo.subject(), "é", "👍", coder.id(), Fixture.NOON));
                }
                case 16 -> editor.addLink(new Link(0, "explains" + random.nextInt(), new Anchor(any(documents), new Segment(0, 3)),
                        new Anchor(any(documents), null), coder.id(), null, Fixture.NOON));
                case 17 -> study.links().list().stream().limit(2).forEach(l -> editor.removeLink(l.id()));
                case 18 -> {
                    long set = editor.addSet(new NamedSet(0, "s" + random.nextInt(), "", Set.of(any(documents)), Set.of(any(codes).id())));
                    editor.updateSet(new NamedSet(set, "r" + random.nextInt(), null, Set.of(any(documents)), Set.of()));
                    study.sets().list().stream().filter(s -> random.nextInt(4) == 0).forEach(s -> editor.removeSet(s.id()));
                }
                case 19 -> {
                    editor.keep(new Saved(0, Saved.Kind.QUERY, "q" + random.nextInt(3), "{}", Fixture.NOON));
                    if (random.nextBoolean()) {
                        editor.forget(Saved.Kind.QUERY, "q" + random.nextInt(3));
                    }
                    editor.keepCodebook("v" + random.nextInt(), "Ada", codes);
                    editor.scale(new SentimentScale(random.nextBoolean() ? 5 : 7));
                    editor.importedFile(new ImportedFile("f", "00", 1, 0, Fixture.NOON, "codings", null));
                    editor.updateCode(any(codes).switched(random.nextBoolean()));
                }
                case 20 -> {
                    Variable variable = editor.variable(Owner.DOCUMENT, "v" + random.nextInt(3), VariableType.NOMINAL);
                    editor.describe(variable, random.nextBoolean() ? "€" : null, List.of(new ValueLabel("é1", "One", false),
                            new ValueLabel("-9", null, true)).subList(0, random.nextInt(3)));
                    List<Coding> codings = study.codings().of(any(documents));
                    if (!codings.isEmpty()) {
                        Coding c = any(codings);
                        editor.updateCoding(new Coding(c.id(), c.document(), new Segment(1, 4 + random.nextInt(5)), any(codes).id(), c.coder(), 2.0,
                                Origin.MACHINE_ACCEPTED, c.at(), "n"));
                    }
                }
                case 21 -> {
                    if (!study.samples().list().isEmpty()) {
                        editor.assign(new Assignment(any(study.samples().list()).id(), any(documents), coder.id(), random.nextInt(9), false));
                        editor.done(any(documents), coder.id(), random.nextBoolean());
                    }
                    editor.settle(Settlement.ofCode(any(documents), any(codes).id(), random.nextBoolean(), "why", coder.id(), Fixture.NOON));
                    editor.settle(Settlement.ofSentiment(any(documents), 0.5, null, null, coder.id(), Fixture.NOON));
                    editor.unsettle(any(documents), random.nextBoolean() ? null : (Long) any(codes).id());
                }
                default -> {
                    editor.addSample(new Sample(0, "s" + random.nextInt(), 1, 1, 2, List.of(), "equal", null, Fixture.NOON),
                            List.of(new SampleUnit(any(documents), "", random.nextDouble(0.01, 1), 0)));
                    long source = editor.addSource(new Source(0, "q" + random.nextInt(), SourceKind.CONTACTS, "x", false,
                            Map.of(SourceColumn.DATE, "d"), 1, "h"));
                    editor.metricsComputed(source, LocalDate.EPOCH, 3);
                    editor.updateSource(any(study.sources().list()).with(SourceSettings.of(random.nextBoolean() ? Map.of()
                            : Map.of("url", "é" + random.nextInt(), "zone", "UTC"))));
                }
            }
        } catch (InputProblem expected) {
            // A taken name or a code under itself: the edit goes on without that step.
            assertTrue(expected.getMessage().matches("(A code|Code|A document) .*"), expected.getMessage());
        }
    }

    private Subject anySubject(Study study, List<Code> codes, List<Long> documents) {
        return switch (random.nextInt(6)) {
            case 0 -> Subject.STUDY;
            case 4 -> Subject.of(Subject.Kind.CODER, any(study.codings().coders()).id());
            case 5 -> study.saved().list().isEmpty() ? Subject.STUDY : Subject.of(Subject.Kind.KEPT, any(study.saved().list()).id());
            case 1 -> Subject.of(Subject.Kind.CODE, any(codes).id());
            case 2 -> study.samples().list().isEmpty() ? Subject.STUDY : Subject.of(Subject.Kind.SAMPLE, any(study.samples().list()).id());
            default -> new Subject(Subject.Kind.DOCUMENT, any(documents), random.nextBoolean() ? null : new Segment(0, 5));
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
