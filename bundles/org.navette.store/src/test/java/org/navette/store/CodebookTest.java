package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Kind;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Segment;
import org.navette.core.study.VariableType;

class CodebookTest {
    @TempDir
    Path folder;
    private Study study;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void create() {
        Catalogue.speak(Locale.ENGLISH);
        study = Fixture.study(folder);
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    @Test
    void listsDepthFirstAndFindsByNameOrPath() {
        long service = Fixture.code(study, "Service", null);
        long delivery = Fixture.code(study, "Delivery", service);
        long advice = Fixture.code(study, "Advice", service);
        long price = Fixture.code(study, "Price", null);
        long late = Fixture.code(study, "Late", delivery);
        long top = Fixture.code(study, "Late", null);
        long other = Fixture.code(study, "Été", price);
        assertEquals(List.of("Late", "Price", "Été", "Service", "Advice", "Delivery", "Late"), names());
        Codebook codebook = study.codebook();
        assertEquals(delivery, codebook.find("delivery").orElseThrow().id());
        assertEquals(late, codebook.find(" service/DELIVERY/late ").orElseThrow().id());
        assertEquals(top, codebook.find("Late").orElseThrow().id(), "the path of the one at the top");
        assertEquals(other, codebook.find("éTÉ").orElseThrow().id());
        assertEquals(Optional.empty(), codebook.find("Service/Price"));
        Fixture.code(study, "Advice", price);
        assertEquals(Optional.empty(), codebook.find("Advice"), "ambiguous");
        assertEquals(List.of(service, advice, delivery, late), codebook.under(service).stream().map(Code::id).toList());
    }

    @Test
    void movesToAPlaceAmongItsNewSiblings() {
        long a = Fixture.code(study, "A", null);
        long b = Fixture.code(study, "B", null);
        long c = Fixture.code(study, "C", null);
        edit(editor -> editor.moveCode(c, null, 0));
        assertEquals(List.of("C", "A", "B"), names());
        edit(editor -> editor.moveCode(a, null, 99));
        assertEquals(List.of("C", "B", "A"), names());
        edit(editor -> editor.moveCode(b, c, 0));
        assertEquals(c, study.codebook().find("C/B").orElseThrow().parent());
        refused("cannot be moved under “B”", editor -> editor.moveCode(c, b, 0));
        refused("cannot be moved under “C”", editor -> editor.moveCode(c, c, 0));
        edit(editor -> editor.moveCode(b, null, 1));
        assertEquals(List.of("C", "B", "A"), names());
    }

    @Test
    void refusesNamesThatAreTakenOrEmpty() {
        long a = Fixture.code(study, "É", null);
        long b = Fixture.code(study, "B", null);
        long c = Fixture.code(study, "é", b);
        refused("stands there already", editor -> editor.addCode(Code.named("é")));
        refused("stands there already", editor -> editor.moveCode(c, null, 0));
        refused("stands there already", editor -> editor.updateCode(new Code(b, null, "é", "", "", "", "", null, null, 0)));
        refused("name is empty", editor -> editor.addCode(Code.named(" ")));
        edit(editor -> editor.updateCode(new Code(a, 99L, "é", "new", "", "", "", null, null, 5)));
        Code renamed = study.codebook().find("é").orElseThrow();
        assertEquals(new Code(a, null, "é", "new", "", "", "", null, null, 0), renamed, "place and parent stay");
    }

    @Test
    void unitesOverlappingSpansOfOneCoderInAMerge() {
        long from = Fixture.code(study, "From", null);
        long into = Fixture.code(study, "Into", null);
        study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            Coder bo = editor.coder("Bo", false);
            long d = editor.addDocument(Fixture.document("d", "x".repeat(100)));
            editor.addCoding(coding(d, 0, 10, from, ada, 1.0, "one"));
            editor.addCoding(coding(d, 5, 15, into, ada, 3.0, "two"));
            editor.addCoding(coding(d, 14, 20, from, ada, null, "one"));
            editor.addCoding(coding(d, 20, 25, from, ada, null, null));
            editor.addCoding(coding(d, 30, 40, into, ada, null, null));
            editor.addCoding(coding(d, 35, 45, into, ada, null, null));
            editor.addCoding(coding(d, 0, 10, into, bo, null, null));
            editor.addCoding(Fixture.coding(d, null, from, ada));
            editor.addCoding(Fixture.coding(d, null, into, ada));
            long e = editor.addDocument(Fixture.document("e", "x".repeat(100)));
            editor.addCoding(coding(e, 3, 9, from, bo, null, null));
            editor.addCoding(coding(e, 3, 9, into, bo, null, null));
            return null;
        });
        edit(editor -> editor.mergeCode(from, into));
        assertEquals(List.of("Into"), names());
        assertEquals(List.of("1 null", "2 [0,10)", "1 [0,20) 3.0 one\ntwo", "1 [20,25)", "1 [30,40)", "1 [35,45)"),
                study.codings().of(1).stream().map(CodebookTest::words).toList());
        assertEquals(List.of("2 [3,9)"), study.codings().of(2).stream().map(CodebookTest::words).toList());
        assertTrue(study.codings().withCode(from).isEmpty());
        assertEquals(new Codebook.CodeCount(2, 7), study.codebook().counts().get(into));
    }

    @Test
    void mergesChildrenOfTheSameNameAndMovesTheOthers() {
        long from = Fixture.code(study, "From", null);
        long into = Fixture.code(study, "Into", null);
        Fixture.code(study, "Same", from);
        long under = Fixture.code(study, "Under", study.codebook().find("From/Same").orElseThrow().id());
        long same = Fixture.code(study, "same", into);
        Fixture.code(study, "Alone", from);
        refused("cannot be merged into “Under”", editor -> editor.mergeCode(from, under));
        refused("cannot be merged into “From”", editor -> editor.mergeCode(from, from));
        edit(editor -> editor.mergeCode(from, into));
        assertEquals(List.of("Into", "same", "Under", "Alone"), names());
        assertEquals(same, study.codebook().find("Under").orElseThrow().parent());
    }

    @Test
    void mergesACodeIntoItsParentThoughAChildBearsItsName() {
        long above = Fixture.code(study, "A", null);
        long code = Fixture.code(study, "B", above);
        Fixture.code(study, "B", code);
        edit(editor -> editor.mergeCode(code, above));
        assertEquals(List.of("A", "B"), names());
        assertEquals(above, study.codebook().find("B").orElseThrow().parent());
    }

    @Test
    void saysWhatElseCannotBe() {
        Document document = Fixture.document("d", "👍👍");
        edit(editor -> {
            editor.addDocument(document);
            editor.addCode(Code.named("A"));
            Coder ada = editor.coder("Ada", false);
            editor.addCoding(Fixture.coding(1, new Segment(1, 2), 1, ada));
            editor.variable(Owner.DOCUMENT, "stars", VariableType.ORDINAL);
        });
        refused("A document named “d” is in the study already", editor -> editor.addDocument(document));
        refused("has 2 characters", editor -> editor.addCoding(Fixture.coding(1, new Segment(1, 3), 1, new Coder(1, "Ada", false))));
        refused("“Ada” is a person", editor -> editor.coder("Ada", true));
        refused("Variable “stars” is ordinal in this study and cannot become date", editor -> editor.variable(Owner.DOCUMENT, "stars", VariableType.DATE));
        refused("fills a variable “Channel” by itself", editor -> editor.variable(Owner.DOCUMENT, "Channel", VariableType.NOMINAL));
    }

    @Test
    void leavesNothingOfARejectedDocumentWhenTheImportGoesOn() {
        edit(editor -> {
            editor.addDocument(new Document(0, "d", Kind.REVIEW, null, null, null, "1", "x"));
            assertThrows(InputProblem.class, () -> editor.addDocument(new Document(0, "d", Kind.REVIEW, null, null, null, "2", "y")));
            editor.addDocument(new Document(0, "e", Kind.REVIEW, null, null, null, "3", "z"));
        });
        assertEquals(2, study.info().cases());
        assertEquals(java.util.Map.of(1L, "1", 2L, "3"), study.documents().customers());
    }

    private static Coding coding(long document, int start, int end, long code, Coder coder, Double weight, String memo) {
        return new Coding(0, document, new Segment(start, end), code, coder.id(), weight, Origin.HUMAN, Fixture.NOON, memo);
    }

    private static String words(Coding coding) {
        Segment s = coding.segment();
        return coding.coder() + " " + (s == null ? "null" : "[" + s.start() + "," + s.end() + ")")
                + (coding.weight() == null ? "" : " " + coding.weight()) + (coding.memo() == null ? "" : " " + coding.memo());
    }

    private List<String> names() {
        return study.codebook().codes().stream().map(Code::name).toList();
    }

    private void edit(Consumer<Editor> work) {
        study.edit(Fixture.LABEL, editor -> {
            work.accept(editor);
            return null;
        });
    }

    private void refused(String why, Consumer<Editor> work) {
        String stamp = study.journal().stamp();
        String sentence = assertThrows(InputProblem.class, () -> edit(work)).getMessage();
        assertTrue(sentence.contains(why), sentence);
        assertEquals(stamp, study.journal().stamp());
    }
}
