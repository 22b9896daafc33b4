package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.text.CodePoints;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

/** A document coded by keys alone. */
@Tag("display")
class ReadingPartTest {
    private static final String TEXT = "Q: How was it?\nA: The parcel came late. Nobody told me why!\nQ: And then?\nA: They called.";
    @TempDir
    private Path folder;
    private final List<Throwable> problems = new ArrayList<>();
    private Study study;
    private StudySession session;
    private Shell shell;
    private ReadingPart part;
    private StyledText text;
    private long document;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().code("Price").code("Delivery").document("Interview", TEXT).at(folder.resolve("s.navette"));
        document = study.documents().ids(DocumentQuery.ALL)[0];
        Display display = Display.getDefault();
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        Composite parent = new Composite(shell, SWT.NONE);
        session.adopt(study);
        part = new ReadingPart(session);
        part.create(parent);
        shell.open();
        session.show(document, null, false);
        settle();
        text = find(parent);
        text.setFocus();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        settle();
        assertEquals(List.of(), problems);
    }

    @Test
    void aSentenceIsCodedNudgedAndTakenAwayWithoutTheMouse() {
        long price = study.codebook().codes().stream().filter(c -> c.name().equals("Price")).findFirst().orElseThrow().id();
        text.setCaretOffset(TEXT.indexOf("parcel"));
        key(0, ' ', ' ');
        assertEquals("The parcel came late.", text.getSelectionText(), "not the speaker's name");
        session.fire(new SessionEvent.CodeWanted(price));
        settle();
        assertEquals(List.of("The parcel came late."), coded());
        text.setCaretOffset(TEXT.indexOf("Nobody"));
        key(0, '.', '.');
        assertEquals(List.of("The parcel came late.", "Nobody told me why!"), coded(), "again, on the sentence at the caret");
        text.setSelection(0);
        key(SWT.ALT, SWT.ARROW_DOWN, '\0');
        key(SWT.ALT, SWT.ARROW_LEFT, '\0');
        key(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT, '\0');
        assertEquals(List.of("parcel came late", "Nobody told me why!"), coded());
        assertTrue(study.journal().undoable().isPresent());
        key(0, SWT.DEL, SWT.DEL);
        assertEquals(List.of("Nobody told me why!"), coded());
    }

    @Test
    void aChangeOnTheWayToAnotherDocumentDoesNotLeadBack() {
        long other = study.edit(Label.of(Deed.ADD_CODE, "Other"), editor -> editor.addDocument(new Document(0, "Other", Kind.REVIEW, "en", null, null, null, "Another text")));
        settle();
        session.show(other, null, true);
        session.fire(new SessionEvent.Changed(Set.of("assignment"), Set.of()));
        session.fire(new SessionEvent.CoderChosen("ada"));
        settle();
        assertEquals("Another text", text.getText());
    }

    @Test
    void nudgesInOneBreathAddUp() {
        text.setSelection(TEXT.indexOf("The"), TEXT.indexOf(" parcel"));
        session.fire(new SessionEvent.CodeWanted(study.codebook().codes().getFirst().id()));
        settle();
        text.setSelection(0);
        press(SWT.ALT, SWT.ARROW_DOWN, '\0');
        press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
        press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
        settle();
        assertEquals(List.of("The parcel came"), coded());
    }

    @Test
    void sentimentGoesToTheSelectionAndWordsToACode() {
        text.setSelection(TEXT.indexOf("Nobody"), TEXT.indexOf("Nobody") + 14);
        key(0, '-', '-');
        var tag = study.codings().sentimentsOf(document).getFirst();
        assertEquals("Nobody told me", CodePoints.slice(TEXT, tag.segment()));
        assertEquals(-1.0, tag.polarity());
        part.inVivo();
        settle();
        assertTrue(study.codebook().codes().stream().anyMatch(c -> c.name().equals("Nobody told me")));
        assertEquals(List.of("Nobody told me"), coded());
    }

    private List<String> coded() {
        settle();
        return study.codings().of(document).stream().map(Coding::segment).map(s -> CodePoints.slice(TEXT, s)).toList();
    }

    private void key(int mask, int code, char character) {
        press(mask, code, character);
        settle();
    }

    private void press(int mask, int code, char character) {
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Event e = new Event();
            e.stateMask = mask;
            e.keyCode = code;
            e.character = character;
            text.notifyListeners(type, e);
        }
    }

    private StyledText find(Composite in) {
        for (Control child : in.getChildren()) {
            StyledText found = child instanceof StyledText styled ? styled : child instanceof Composite c ? find(c) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Until nothing is being read or written any more. */
    private void settle() {
        Display display = Display.getDefault();
        CountDownLatch behind = new CountDownLatch(1);
        session.tasks().quietly(behind::countDown);
        while (behind.getCount() > 0) {
            display.readAndDispatch();
        }
        int quiet = 0;
        while (quiet < 5) {
            quiet = session.idle() && !display.readAndDispatch() ? quiet + 1 : 0;
            try {
                Thread.sleep(8);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (!session.idle()) {
                display.readAndDispatch();
            }
        }
    }
}
