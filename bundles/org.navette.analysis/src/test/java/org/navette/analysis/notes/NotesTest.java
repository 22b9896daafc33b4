package org.navette.analysis.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class NotesTest {
    @TempDir
    Path folder;
    private Study study;
    private long one;

    @BeforeEach
    void make() {
        study = StudyBuilder.study().code("Price").document("one", "Too dear, alas.", d -> d.customer("C1").coded("Ada", "Price", 4, 8))
                .document("two", "Fine.").at(folder.resolve("s.navette"));
        one = study.documents().byName("one").orElseThrow().id();
        long two = study.documents().byName("two").orElseThrow().id();
        long coding = study.codings().of(one).getFirst().id();
        long price = study.codebook().find("Price").orElseThrow().id();
        study.edit(Label.of(Deed.ADD_MEMO, "x"), e -> {
            long ada = e.coder("Ada", false).id();
            for (Subject about : List.of(Subject.STUDY, new Subject(Subject.Kind.DOCUMENT, one, new Segment(0, 8)), Subject.of(Subject.Kind.CODING, coding),
                    Subject.of(Subject.Kind.CODE, price))) {
                e.addMemo(new Memo(0, about, "", "=note on " + about.kind().word(), ada, e.at()));
            }
            e.addLink(new Link(0, "contradicts", new Anchor(one, new Segment(4, 8)), new Anchor(two, null), ada, null, e.at()));
            return null;
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ListNotes.Result list(Sight sight) {
        return new ListNotes().run(study, new ListNotes.Params(sight), Progress.NONE);
    }

    @Test
    void memosSayWhatTheyAreAboutTheNewestFirst() {
        assertEquals(List.of("Price: ", "Price · one: dear", "one: Too dear", "Test: "),
                list(Sight.WHOLE).memos().stream().map(n -> n.about() + ": " + n.quote()).toList());
    }

    @Test
    void linksShowBothQuotes() {
        Tie tie = list(Sight.WHOLE).links().getFirst();
        assertEquals("one dear two Fine.", tie.fromName() + " " + tie.fromQuote() + " " + tie.toName() + " " + tie.toQuote());
    }

    @Test
    void whoJudgesADocumentAloneSeesNoNotesOfOthersOnIt() {
        ListNotes.Result seen = list(Sight.WHOLE.alone(99, LongStream.of(one)));
        assertEquals(List.of("Price", "Test"), seen.memos().stream().map(Note::about).toList());
        assertEquals(List.of(), seen.links());
    }
}
