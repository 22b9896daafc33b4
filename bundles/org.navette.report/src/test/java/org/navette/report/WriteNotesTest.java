package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Memo;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class WriteNotesTest {
    @TempDir
    Path folder;
    private Study study;
    private long passage;

    @BeforeEach
    void make() {
        study = StudyBuilder.study().document("one", "Too dear, alas.").at(folder.resolve("s.navette"));
        long one = study.documents().byName("one").orElseThrow().id();
        passage = study.edit(Label.of(Deed.ADD_MEMO, "x"), e -> {
            long ada = e.coder("Ada", false).id();
            e.addMemo(new Memo(0, Subject.STUDY, "", "Begun <today> & well", ada, e.at()));
            return e.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, one, new Segment(0, 8)), "Alas", "=note\nin two lines", ada, e.at()));
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private int write(String file, Set<Long> only) {
        return new WriteNotes().run(study, new WriteNotes.Params(Sight.WHOLE, only, folder.resolve(file)), Progress.NONE).memos();
    }

    @Test
    void aRowForEachMemoThatWasAskedFor() throws Exception {
        assertEquals(1, write("m.csv", Set.of(passage)));
        List<String> lines = Files.readAllLines(folder.resolve("m.csv"));
        assertEquals("id,date,coder,kind,about,start,end,quote,title,text", lines.getFirst());
        assertTrue(lines.get(1).contains(",Ada,document,one,0,8,Too dear,Alas,"), lines.get(1));
    }

    @Test
    void aPageIsWellFormed() throws Exception {
        assertEquals(2, write("m.html", null));
        String page = Files.readString(folder.resolve("m.html"));
        assertTrue(page.contains("<p>Begun &lt;today&gt; &amp; well</p>") && page.contains("<blockquote>Too dear</blockquote>"), page);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.substring(page.indexOf("<html")).getBytes("UTF-8")));
    }

    @Test
    void nothingAndOtherEndingsAreRefused() {
        assertThrows(InputProblem.class, () -> write("m.pdf", null));
        assertThrows(InputProblem.class, () -> write("m.csv", Set.of()));
        assertFalse(Files.exists(folder.resolve("m.csv")));
    }
}
