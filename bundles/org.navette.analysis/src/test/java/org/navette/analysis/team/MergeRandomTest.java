package org.navette.analysis.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.analysis.team.Copying.content;
import static org.navette.analysis.team.Copying.edit;
import static org.navette.analysis.team.Copying.entries;
import static org.navette.analysis.team.Copying.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Anchor;
import org.navette.core.study.Code;
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
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Subject;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.store.merge.Choice;

class MergeRandomTest {
    private static final String TEXT = "Ein Text 👍 von genügender Länge, Nummer ";
    @TempDir
    Path folder;
    private Random random;
    /** Own to the copy in hand: what two copies make anew is never the same. */
    private int made;

    private Path begin(long seed) {
        random = new Random(seed);
        Path file = folder.resolve("a.navette");
        try (Study study = Study.create(file, "A", "en", "Lead")) {
            for (int i = 0; i < 60; i++) {
                step(study, "Lead", true);
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothDirectionsGiveTheSameStudyWhenNobodyDisagrees(long seed) throws Exception {
        Path a = begin(seed);
        Path b = Files.copy(a, folder.resolve("b.navette"));
        work(a, "Ada", false);
        work(b, "Bo", false);
        Path a2 = Files.copy(a, folder.resolve("a2.navette"));
        MergeStudies.Result one = merge(a, b);
        MergeStudies.Result other = merge(b, a2);
        assertEquals(List.of(), one.conflicts());
        assertEquals(List.of(), other.conflicts());
        assertEquals(List.of(), Content.missing(content(a), content(b)));
        assertEquals(List.of(), Content.missing(content(b), content(a)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void mergingTwiceChangesNothingAndUndoTakesAllBack(long seed) throws Exception {
        Path a = begin(seed);
        Path b = Files.copy(a, folder.resolve("b.navette"));
        Path c = Files.copy(a, folder.resolve("c.navette"));
        work(a, "Ada", true);
        work(b, "Bo", true);
        work(c, "Ada", true);
        Map<String, Integer> before = content(a);
        // Two copies that contradict each other cannot both have their way for good.
        boolean theirs = seed % 2 == 0;
        Path[] copies = theirs ? new Path[] {c} : new Path[] {b, c};
        assertTrue(merge(a, theirs ? Choice.THEIRS : Choice.OURS, Map.of(), false, copies).changed());
        Map<String, Integer> after = content(a);
        long entries = entries(a);
        MergeStudies.Result again = merge(a, copies);
        assertEquals(List.of(), Content.missing(after, content(a)));
        assertFalse(again.changed(), again.counts().toString());
        assertEquals(entries, entries(a));
        edit(a, "Lead", lead -> {
            assertEquals(List.of(), lead.study().check());
            assertTrue(lead.study().journal().undo().isPresent());
        });
        assertEquals(before, content(a));
        edit(a, "Lead", lead -> assertTrue(lead.study().journal().redo().isPresent()));
        assertEquals(after, content(a));
    }

    private void work(Path file, String who, boolean anything) {
        edit(file, who, hand -> {
            for (int i = 0; i < 40; i++) {
                step(hand.study(), who, anything);
            }
        });
    }

    private void step(Study study, String who, boolean anything) {
        List<Code> codes = study.codebook().codes();
        List<Long> documents = new ArrayList<>(study.documents().idsByName().values().stream().sorted().toList());
        try {
            study.edit(Label.of(Deed.EDIT_CODE, who), editor -> {
                long coder = editor.coder(who, false).id();
                switch (random.nextInt(codes.size() < 4 || documents.size() < 4 ? 2 : anything ? 19 : 9)) {
                    case 0 -> editor.addCode(Code.named(name(who)).under(codes.isEmpty() || random.nextBoolean() ? null
                            : any(codes).id()));
                    case 1 -> editor.addDocument(new Document(0, name(who), Kind.REVIEW, null, null, null, random.nextBoolean()
                            ? null : "k" + random.nextInt(9),
                            TEXT + (anything ? random.nextInt(9) : ++made + who)));
                    case 2, 3 -> editor.addCoding(new Coding(0, any(documents), segment(), any(codes).id(), coder, null,
                            Origin.HUMAN, Copying.NOON, null));
                    case 4 -> editor.tagSentiment(new SentimentTag(0, any(documents), segment(), random.nextInt(3) - 1.0, coder,
                            Origin.HUMAN, Copying.NOON));
                    case 5 -> editor.addMemo(new Memo(0, Subject.of(Subject.Kind.CODE, any(codes).id()), who, "m" + ++made,
                            coder, Copying.NOON));
                    case 6 -> editor.addLink(new Link(0, name(who), new Anchor(any(documents), null),
                            new Anchor(any(documents), new Segment(0, 3)), coder, null,
                            Copying.NOON));
                    case 7 -> editor.addSample(new Sample(0, name(who), 3, 1, 9, List.of(), "equal", null, Copying.NOON),
                            List.of(new SampleUnit(any(documents), "", 0.5, 0)));
                    case 8 -> removeOwn(study, editor, who);
                    default -> change(study, editor, codes, documents, coder);
                }
                return null;
            });
        } catch (InputProblem taken) {
            // A name or place that is taken: nothing happened.
            assertTrue(taken.getMessage().length() > 0);
        }
    }

    /** A coder's own judgements: nobody else changes them. */
    private void removeOwn(Study study, Editor editor, String who) {
        List<Coding> own = new ArrayList<>();
        study.codings().forEach(c -> {
            if (study.codings().codersById().get(c.coder()).name().equals(who)) {
                own.add(c);
            }
        });
        if (!own.isEmpty()) {
            editor.removeCoding(any(own).id());
        }
    }

    private void change(Study study, Editor editor, List<Code> codes, List<Long> documents, long coder) {
        Code code = any(codes);
        switch (random.nextInt(11)) {
            case 0 -> editor.updateCode(new Code(code.id(), null, "c" + random.nextInt(9), "d" + random.nextInt(3), "", "", "",
                    "#000000", null, 0, random.nextBoolean()));
            case 1 -> editor.moveCode(code.id(), random.nextBoolean() ? null : (Long) any(codes).id(), random.nextInt(5));
            case 2 -> editor.mergeCode(code.id(), any(codes).id());
            case 3 -> editor.deleteCode(code.id());
            case 4 -> {
                Variable variable = editor.variable(Owner.DOCUMENT, "v" + random.nextInt(2), VariableType.NOMINAL);
                editor.documentValue(variable, any(documents), random.nextInt(4) == 0 ? null : "w" + random.nextInt(3));
                editor.describe(variable, "u" + random.nextInt(2), List.of(new ValueLabel("w1", "l" + random.nextInt(2), false)));
                editor.caseValue(editor.variable(Owner.CASE, "v", VariableType.NUMERIC), "k" + random.nextInt(9), ""
                        + random.nextInt(3));
            }
            case 5 -> study.codings().of(any(documents)).forEach(c -> editor.updateCoding(new Coding(c.id(), c.document(),
                    segment(), any(codes).id(), c.coder(),
                    random.nextBoolean() ? null : 2.0, c.origin(), c.at(), "n" + random.nextInt(3))));
            case 6 -> study.codings().of(any(documents)).forEach(c -> editor.removeCoding(c.id()));
            case 7 -> {
                editor.clearSentiments(coder);
                editor.tagSentiment(new SentimentTag(0, any(documents), null, 1, coder, Origin.HUMAN, Copying.NOON));
            }
            case 8 -> {
                String name = "s" + random.nextInt(3);
                study.sets().find(name).ifPresentOrElse(s -> editor.updateSet(new NamedSet(s.id(), name, "a" + random.nextInt(3),
                        Set.of(any(documents)), Set.of(code.id()))),
                        () -> editor.addSet(new NamedSet(0, name, null, Set.of(any(documents)), Set.of())));
            }
            case 9 -> study.memos().list().stream().filter(m -> random.nextInt(4) == 0).forEach(m -> {
                if (random.nextBoolean()) {
                    editor.removeMemo(m.id());
                } else {
                    editor.updateMemo(new Memo(m.id(), m.subject(), m.title(), "n" + random.nextInt(), m.coder(), Copying.NOON));
                }
            });
            default -> {
                editor.keep(new Saved(0, Saved.Kind.QUERY, "q" + random.nextInt(3), "" + random.nextInt(3), Copying.NOON));
                if (study.codebookVersions().find("v").isEmpty()) {
                    editor.keepCodebook("v", "x", codes);
                }
            }
        }
    }

    private String name(String who) {
        return who + ++made;
    }

    private Segment segment() {
        int start = random.nextInt(20);
        return random.nextInt(3) == 0 ? null : new Segment(start, start + 1 + random.nextInt(9));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
