package org.navette.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Memo;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

class MemoSignsTest {
    @TempDir
    private Path folder;
    private final Display display = Display.getDefault();
    private final List<Throwable> problems = new ArrayList<>();
    private Study study;
    private Subject one;
    private Subject two;

    @BeforeEach
    void make() {
        study = StudyBuilder.study().document("one", "Too dear, alas.").document("two", "Fine.").at(folder.resolve("s.navette"));
        one = Subject.of(Subject.Kind.DOCUMENT, study.documents().byName("one").orElseThrow().id());
        two = Subject.of(Subject.Kind.DOCUMENT, study.documents().byName("two").orElseThrow().id());
        study.edit(Label.of(Deed.ADD_MEMO, "x"), e -> e.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, one.id(), new Segment(0, 8)), "", "Why?",
                e.coder("Ada", false).id(), e.at())));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aPassageCountsForItsDocument() {
        assertEquals(Set.of(one), MemoSigns.noted(study, Sight.WHOLE));
        assertEquals(1, MemoDoor.memos(study, Sight.WHOLE, one).size());
        assertEquals(List.of(), MemoDoor.memos(study, Sight.WHOLE, two));
    }

    @Test
    void whoJudgesADocumentAloneSeesNoSignOfOthers() {
        Sight alone = Sight.WHOLE.alone(99, LongStream.of(one.id()));
        assertEquals(Set.of(), MemoSigns.noted(study, alone));
        assertEquals(List.of(), MemoDoor.memos(study, alone, one));
    }

    @Test
    void namesGetTheSignWhenAMemoIsWritten() {
        StudySession session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        session.adopt(study);
        boolean[] drawn = new boolean[1];
        MemoSigns signs = new MemoSigns(session, () -> drawn[0] = true);
        session.on(signs::hear);
        assertFalse(signs.has(Subject.Kind.DOCUMENT, two.id()));
        session.edit(Label.of(Deed.ADD_MEMO, "y"), e -> e.addMemo(new Memo(0, two, "", "Fine?", e.coder("Ada", false).id(), e.at())));
        until(drawn);
        assertEquals("two ✎", signs.named("two", Subject.Kind.DOCUMENT, two.id()));
        assertEquals(List.of(), problems);
        session.close();
    }

    @Test
    void insertOpensTheDoor() {
        StudySession session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        session.adopt(study);
        Shell shell = new Shell(display);
        Text list = new Text(shell, SWT.NONE);
        boolean[] asked = new boolean[1];
        new MemoDoor(session, list, () -> {
            asked[0] = true;
            return Optional.empty();
        }).withMenu();
        assertEquals(1, list.getMenu().getItemCount());
        Event key = new Event();
        key.keyCode = SWT.INSERT;
        list.notifyListeners(SWT.KeyDown, key);
        assertEquals(true, asked[0]);
        shell.dispose();
        session.close();
    }

    private void until(boolean... done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done[0] && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
