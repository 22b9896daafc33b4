package org.navette.analysis.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.analysis.team.Copying.content;
import static org.navette.analysis.team.Copying.edit;
import static org.navette.analysis.team.Copying.entries;
import static org.navette.analysis.team.Copying.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Assignment;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
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
import org.navette.core.text.CodePoints;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Study;
import org.navette.store.Substitution;
import org.navette.store.merge.Choice;
import org.navette.testkit.StudyBuilder;

class MergeStudiesTest {
    @TempDir
    Path folder;
    private Path study;
    private Path copy;

    @BeforeEach
    void part() {
        Study built = StudyBuilder.study().code("Price").code("Service").code("Service/Delivery").code("Other")
                .document("R1", "The parcel came late and the price is high.", w -> w.customer("c1").coded("Ada", "Price", 29, 34)
                .feels("Ada", -1))
                .document("R2", "All good.", w -> w.customer("c2").coded("Ada", "Service"))
                .document("R3", "Nothing to say.", w -> w.customer("c3"))
                .at(folder.resolve("study.navette"));
        study = built.file();
        copy = Copying.copy(built, folder, "bo.navette");
    }

    private Conflict only(MergeStudies.Result result) {
        assertEquals(1, result.conflicts().size(), result.conflicts().toString());
        return result.conflicts().getFirst();
    }

    @Test
    void takesWhatOnlyTheCopyChanged() {
        edit(copy, "Bo", bo -> {
            bo.codes("R3", "Other", null);
            bo.codes("R1", "Service/Delivery", new Segment(4, 20));
            bo.feels("R1", 0);
            bo.renames("Price", "Cost");
            bo.defines("Service", "people");
            bo.adds("Speed", "Service");
            bo.codes("R2", "Speed", new Segment(0, 3));
            bo.moves("Other", "Service");
        });
        edit(study, "Ada", ada -> ada.codes("R3", "Price", null));
        MergeStudies.Result result = merge(study, copy);
        assertEquals(List.of(), result.conflicts());
        assertEquals(List.of(), result.leftOut());
        assertEquals(4, result.judgements());
        edit(study, "Ada", ada -> {
            assertEquals("people", ada.code("Service").definition());
            assertEquals(2, ada.codings("R3").size());
            assertEquals(2, ada.study().codings().sentimentsOf(ada.document("R1")).size());
            assertEquals(Set.of("Cost", "Service", "Delivery", "Speed", "Other"), ada.study().codebook().codes().stream()
                    .map(Code::name).collect(Collectors.toSet()));
            assertEquals(ada.code("Service").id(), ada.code("Other").parent());
            JournalEntry entry = ada.study().journal().latest(1).getFirst();
            assertEquals(Deed.MERGE_STUDIES, entry.label().deed());
            assertEquals(List.of("4", "bo.navette"), entry.label().arguments());
            assertEquals("Lead", entry.who());
            assertEquals(List.of(), ada.study().check());
        });
    }

    @Test
    void takesDeletionsOfTheCopyAndKeepsThoseOfTheStudy() {
        edit(copy, "Bo", bo -> {
            bo.deletes("Other");
            bo.edit(e -> e.removeCoding(bo.codings("R1").getFirst().id()));
        });
        edit(study, "Ada", ada -> ada.edit(e -> e.removeCoding(ada.codings("R2").getFirst().id())));
        MergeStudies.Result result = merge(study, copy);
        assertEquals(List.of(), result.conflicts());
        edit(study, "Ada", ada -> {
            assertEquals(List.of(), ada.codings("R1"));
            assertEquals(List.of(), ada.codings("R2"));
            assertTrue(ada.study().codebook().find("Other").isEmpty());
        });
    }

    @Test
    void undoTakesTheWholeMergeBack() {
        edit(copy, "Bo", bo -> {
            bo.deletes("Service");
            bo.adds("New", "Price");
            bo.codes("R1", "New", new Segment(0, 3));
        });
        Map<String, Integer> before = content(study);
        merge(study, copy);
        assertNotEquals(before, content(study));
        edit(study, "Lead", lead -> assertTrue(lead.study().journal().undo().isPresent()));
        assertEquals(before, content(study));
    }

    @Test
    void saysBothVersionsOfWhatBothChanged() {
        edit(study, "Ada", ada -> {
            ada.feels("R1", 0);
            ada.defines("Price", "mine");
            ada.renames("Other", "Rest");
        });
        edit(copy, "Ada", ada -> {
            ada.feels("R1", 1);
            ada.defines("Price", "theirs");
            ada.renames("Other", "Misc");
        });
        MergeStudies.Result result = merge(study, Choice.OURS, Map.of(), true, copy);
        assertEquals(List.of("code “Price”, definition|mine|theirs", "code “Rest”, name|Rest|Misc",
                "sentiment by Ada in R1, judgement|0|+1"),
                result.conflicts().stream().map(c -> c.what() + "|" + c.ours().words() + "|" + c.theirs().words()).toList());
        assertEquals("Ada", result.conflicts().getFirst().theirs().who());
        assertTrue(result.conflicts().getFirst().theirs().at() != null);
        assertEquals(Copying.NOON, result.conflicts().getLast().ours().at());

        String sentiment = result.conflicts().getLast().id();
        String definition = result.conflicts().getFirst().id();
        merge(study, Choice.OURS, Map.of(sentiment, Choice.THEIRS, definition, Choice.BOTH), false, copy);
        edit(study, "Ada", ada -> {
            assertEquals(1.0, ada.study().codings().sentimentsOf(ada.document("R1")).getFirst().polarity());
            assertEquals("mine\ntheirs", ada.code("Price").definition());
            ada.code("Rest");
        });
    }

    @Test
    void aCodeDeletedHereAndUsedThereIsAConflict() {
        edit(study, "Ada", ada -> ada.deletes("Service"));
        edit(copy, "Bo", bo -> bo.codes("R3", "Service/Delivery", null));
        Map<String, Integer> before = content(study);
        MergeStudies.Result kept = merge(study, copy);
        Conflict conflict = only(kept);
        assertEquals("code “Service”", conflict.what());
        assertEquals("deleted", conflict.ours().words());
        assertEquals(List.of("bo.navette: one coding did not come because code “Service/Delivery” is not in the study."),
                kept.leftOut());
        Map<String, Integer> after = content(study);
        after.remove("[coder, Bo, false]");
        assertEquals(before, after);
        merge(study, Choice.OURS, Map.of(conflict.id(), Choice.THEIRS), false, copy);
        edit(study, "Ada", ada -> {
            assertEquals(ada.code("Service/Delivery").id(), ada.codings("R3").getFirst().code());
            // With the code comes what was deleted with it.
            assertEquals(1, ada.codings("R2").size());
        });
    }

    @Test
    void aCodeDeletedThereAndUsedHereIsAConflict() {
        edit(copy, "Bo", bo -> bo.deletes("Service"));
        edit(study, "Ada", ada -> ada.codes("R3", "Service/Delivery", null));
        Conflict conflict = only(merge(study, copy));
        assertEquals("changed or used since", conflict.ours().words());
        edit(study, "Ada", ada -> assertEquals(1, ada.codings("R2").size()));
        merge(study, Choice.THEIRS, Map.of(), false, copy);
        edit(study, "Ada", ada -> assertTrue(ada.study().codebook().find("Service").isEmpty()));
    }

    @Test
    void joinsCodesThatTheCopyMerged() {
        edit(copy, "Bo", bo -> {
            long from = bo.code("Service").id();
            long into = bo.code("Price").id();
            bo.edit(e -> e.mergeCode(from, into));
        });
        MergeStudies.Result result = merge(study, copy);
        assertEquals(List.of(), result.conflicts());
        assertEquals(content(copy), content(study));
    }

    @Test
    void twoCodesOfOneNameStayTwo() {
        edit(copy, "Bo", bo -> {
            bo.adds("Waiting", null);
            bo.codes("R1", "Waiting", null);
        });
        edit(study, "Ada", ada -> ada.renames("Other", "Waiting"));
        merge(study, copy);
        edit(study, "Ada", ada -> assertEquals(ada.code("Waiting (2)").id(), ada.codings("R1").getFirst().code()));
        assertFalse(merge(study, copy).changed());
    }

    @Test
    void codesCannotEndUnderThemselves() {
        edit(study, "Ada", ada -> ada.moves("Price", "Other"));
        edit(copy, "Bo", bo -> bo.moves("Other", "Price"));
        Conflict conflict = only(merge(study, copy));
        assertEquals(List.of(Choice.OURS), conflict.choices());
        edit(study, "Ada", ada -> assertEquals(ada.code("Other").id(), ada.code("Price").parent()));
    }

    @Test
    void joinsSeveralCopiesInOneEdit() {
        Path third = copy.resolveSibling("cy.navette");
        edit(copy, "Bo", bo -> bo.adds("Speed", null));
        assertThrows(InputProblem.class, () -> merge(study, copy, third));
        try {
            Files.copy(folder.resolve("study.navette"), third);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        edit(copy, "Bo", bo -> bo.codes("R3", "Speed", null));
        edit(third, "Cy", cy -> {
            cy.adds("speed", null);
            cy.codes("R3", "speed", null);
        });
        long before = entries(study);
        MergeStudies.Result result = merge(study, copy, third);
        assertEquals(before + 1, entries(study));
        edit(study, "Ada", ada -> {
            assertEquals(2, ada.codings("R3").size());
            assertEquals(1, ada.codings("R3").stream().map(Coding::code).distinct().count());
        });
        assertEquals(List.of("code “Speed”, name", "code “Speed”, colour"), result.conflicts().stream().map(Conflict::what)
                .toList());
    }

    @Test
    void bringsEverythingElseToo() {
        edit(copy, "Bo", bo -> bo.edit(e -> {
            long r1 = bo.document("R1");
            long price = bo.code("Price").id();
            long coder = e.coder("Bo", false).id();
            long added = e.addDocument(new Document(0, "R4", Kind.EMAIL, "fr", "web", null, "c9", "Bonjour à tous 👍"));
            Variable variable = e.variable(Owner.DOCUMENT, "Rating", VariableType.ORDINAL);
            e.describe(variable, "stars", List.of(new ValueLabel("1", "bad", false), new ValueLabel("9", null, true)));
            e.documentValue(variable, added, "1");
            e.caseValue(e.variable(Owner.CASE, "Age", VariableType.NUMERIC), "c1", "44");
            long coding = e.addCoding(new Coding(0, added, new Segment(0, 7), price, coder, 2.5,
                    org.navette.core.study.Origin.MACHINE_ACCEPTED, Copying.NOON, "why"));
            e.addMemo(new Memo(0, Subject.of(Subject.Kind.CODING, coding), "t", "on the coding", coder, Copying.NOON));
            e.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, r1, new Segment(0, 3)), "", "on words", coder,
                    Copying.NOON));
            e.addMemo(new Memo(0, Subject.STUDY, "day 1", "on all", coder, Copying.NOON));
            e.addLink(new Link(0, "explains", new Anchor(added, new Segment(0, 7)), new Anchor(r1, null), coder, "so",
                    Copying.NOON));
            e.addSet(new NamedSet(0, "S", "about", Set.of(added, r1), Set.of(price)));
            e.settle(Settlement.ofCode(r1, price, true, "as read", coder, Copying.NOON));
            e.settle(Settlement.ofSentiment(r1, 0.5, null, null, coder, Copying.NOON));
            long sample = e.addSample(new Sample(0, "first", 7, 1, 4, List.of(), "proportional", null, Copying.NOON),
                    List.of(new SampleUnit(added, "", 0.25, 0)));
            e.assign(new Assignment(sample, added, coder, 0, true));
            e.keep(new Saved(0, Saved.Kind.QUERY, "Q", "{\"a\":1}", Copying.NOON));
            e.addMemo(new Memo(0, Subject.of(Subject.Kind.CODER, coder), "", "codes fast", coder, Copying.NOON));
            e.addMemo(new Memo(0, Subject.of(Subject.Kind.KEPT, bo.study().saved().find(Saved.Kind.QUERY, "Q").orElseThrow().id()), "",
                    "ask again", coder, Copying.NOON));
            e.keepCodebook("v1", "Bo", bo.study().codebook().codes());
            e.scale(new SentimentScale(5));
            e.addSource(new Source(0, "orders", SourceKind.TRANSACTIONS, "/x/o.csv", false, Map.of(SourceColumn.CUSTOMER, "c"),
                    3, "ab", SourceSettings.NONE.with("zone", "Europe/Paris")));
            e.tagSentiment(new org.navette.core.study.SentimentTag(0, added, null, null, org.navette.core.study.Aside.MIXED,
                    coder, org.navette.core.study.Origin.HUMAN, Copying.NOON));
        }));
        MergeStudies.Result result = merge(study, copy);
        assertEquals(List.of(), result.conflicts());
        assertEquals(List.of("bo.navette: the data of one source stay beside the copy; import them here to use them."),
                result.leftOut());
        assertEquals(List.of(), Content.missing(content(copy), content(study)));
        assertEquals(content(copy), content(study));
        assertFalse(merge(study, copy).changed());
    }

    private static final String HIDDEN = "The [thing 1] came late and the price is high.";

    private static void hide(Copying.Hand hand) {
        hand.study().privacy().reword((text, document) -> text.contains("parcel")
                ? List.of(new Substitution(new Segment(text.indexOf("parcel"), text.indexOf("parcel") + 6), "[thing 1]"))
                : List.of(), null, Progress.NONE);
    }

    private static String passage(Copying.Hand hand, String code) {
        Coding coding = hand.codings("R1").stream().filter(c -> c.code() == hand.code(code).id()).findFirst().orElseThrow();
        return CodePoints.slice(hand.study().documents().byName("R1").orElseThrow().text(), coding.segment());
    }

    @Test
    void marksMoveIntoTheTextThatGotPseudonymsHere() {
        edit(copy, "Bo", bo -> {
            bo.codes("R1", "Other", new Segment(25, 43));
            bo.codes("R1", "Service", new Segment(0, 10));
        });
        edit(study, "Ada", MergeStudiesTest::hide);
        MergeStudies.Result result = merge(study, copy);
        assertEquals(List.of(), result.conflicts());
        assertTrue(result.notes().getFirst().contains("look for personal data again"), result.notes().toString());
        edit(study, "Ada", ada -> {
            assertEquals(HIDDEN, ada.study().documents().byName("R1").orElseThrow().text());
            assertEquals("the price is high.", passage(ada, "Other"));
            assertEquals("The [thing 1]", passage(ada, "Service"));
            assertEquals("price", passage(ada, "Price"));
            assertEquals(List.of(), ada.study().check());
        });
        assertFalse(merge(study, copy).changed());
    }

    @Test
    void marksMoveIntoTheTextThatGotPseudonymsThere() {
        edit(study, "Ada", ada -> ada.codes("R1", "Other", new Segment(25, 43)));
        edit(copy, "Bo", bo -> {
            hide(bo);
            bo.codes("R1", "Service", new Segment(0, 13));
        });
        assertEquals(List.of(), merge(study, copy).conflicts());
        edit(study, "Ada", ada -> {
            assertEquals(HIDDEN, ada.study().documents().byName("R1").orElseThrow().text());
            assertEquals("the price is high.", passage(ada, "Other"));
            assertEquals("The [thing 1]", passage(ada, "Service"));
            assertEquals("price", passage(ada, "Price"));
        });
        assertFalse(merge(study, copy).changed());
    }

    @Test
    void nobodyWhoWasErasedComesBack() {
        edit(copy, "Bo", bo -> {
            bo.codes("R1", "Other", null);
            bo.edit(e -> e.addDocument(new Document(0, "R9", Kind.REVIEW, "en", null, null, "c1", "Me again")));
            bo.codes("R2", "Other", null);
        });
        edit(study, "Ada", ada -> ada.study().privacy().erase("c1", false, Progress.NONE));
        MergeStudies.Result result = merge(study, Choice.THEIRS, Map.of(), false, copy);
        assertEquals(List.of(List.of(Choice.OURS)), result.conflicts().stream().map(Conflict::choices).toList());
        edit(study, "Ada", ada -> {
            assertEquals(Set.of("R2", "R3"), ada.study().documents().idsByName().keySet());
            assertEquals(2, ada.codings("R2").size());
        });
    }

    @Test
    void anErasureInTheCopyErasesHereToo() {
        edit(copy, "Bo", bo -> bo.study().privacy().erase("c1", false, Progress.NONE));
        assertEquals(List.of(), merge(study, copy).conflicts());
        edit(study, "Ada", ada -> assertEquals(Set.of("R2", "R3"), ada.study().documents().idsByName().keySet()));
    }

    @Test
    void aRehearsalChangesNothing() {
        edit(copy, "Bo", bo -> bo.adds("Speed", null));
        long before = entries(study);
        MergeStudies.Result result = merge(study, Choice.OURS, Map.of(), true, copy);
        assertTrue(result.changed());
        assertEquals(before, entries(study));
        edit(study, "Ada", ada -> assertTrue(ada.study().codebook().find("Speed").isEmpty()));
    }

    @Test
    void whatCannotBeReadChangesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("x.navette"), "no study");
        for (Path wrong : List.of(study, text, folder.resolve("none.navette"))) {
            assertThrows(InputProblem.class, () -> merge(study, copy, wrong));
        }
        assertThrows(InputProblem.class, () -> merge(study, copy, copy));
        assertEquals(content(copy), content(study));
    }

    @Test
    void strangersShareTheirTexts() {
        Study other = StudyBuilder.study().code("price")
                .document("X1", "The parcel came late and the price is high.", w -> w.customer("c1").coded("Di", "price", 4, 10))
                .document("R2", "Another text.", w -> w.coded("Di", "price"))
                .document("R3", "Nothing to say.", w -> w.customer("c8"))
                .at(folder.resolve("other.navette"));
        Path file = other.file();
        other.close();
        MergeStudies.Result result = merge(study, Choice.OURS, Map.of(), true, file);
        assertEquals(List.of("document R3, customer|c3|c8", "document R2|All good.|Another text.",
                "code “Price”, name|Price|price", "code “Price”, colour|#e69f00|#18c060"),
                result.conflicts().stream().map(c -> c.what() + "|" + c.ours().words() + "|" + c.theirs().words()).toList());
        assertEquals(1, result.judgements());
        assertTrue(result.leftOut()
                .contains("other.navette: recognised by their text under another name, which stays: one document."),
                result.leftOut().toString());
        assertTrue(result.leftOut().contains("other.navette: one coding did not come because document R2 is not in the study."),
                result.leftOut().toString());
        assertEquals(1, result.notes().size());
        merge(study, Choice.BOTH, Map.of(), false, file);
        edit(study, "Ada", ada -> {
            assertEquals("Another text.", ada.study().documents().byName("R2 (2)").orElseThrow().text());
            assertEquals(2, ada.codings("R1").size());
        });
        assertFalse(merge(study, Choice.BOTH, Map.of(), false, file).changed());
    }
}
