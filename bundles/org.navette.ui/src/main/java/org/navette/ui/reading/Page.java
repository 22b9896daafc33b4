package org.navette.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.store.Study;
import org.navette.ui.session.Onlooker;
import org.navette.ui.widgets.text.Mark;
import org.navette.ui.widgets.text.ReadyText;

/**
 * A document with its links and marks, read at one moment and ready to be drawn. What the page before it knew of the same
 * document is not made again: one coding more among ten thousand costs a reading of codings and one new mark.
 */
record Page(OpenDocument open, PageLinks links, ReadyText text, Positions positions, List<Mark> marks) {
    /** Called off the display's thread. @param known the page shown last, or null when its text may have changed */
    static Page read(Study study, long id, Onlooker who, boolean all, Page known) {
        Page before = known == null || known.open.document().id() != id ? null : known;
        Document document = before == null ? study.documents().get(id) : before.open.document();
        // a long text is looked at while its codings are being read
        CompletableFuture<ReadyText> ready = before == null ? CompletableFuture.supplyAsync(() -> ReadyText.of(document.text()))
                : CompletableFuture.completedFuture(before.text);
        Positions positions = before == null ? new Positions(document.text()) : before.positions;
        OpenDocument open = OpenDocument.read(study, document, who, all);
        return new Page(open, PageLinks.read(study, id, open.viewer()), ready.join(), positions, marks(open, positions, before));
    }

    private static List<Mark> marks(OpenDocument open, Positions positions, Page before) {
        Map<Coding, Mark> known = new HashMap<>();
        if (before != null && before.open.codes().equals(open.codes()) && before.open.coders().equals(open.coders())) {
            Map<Long, Mark> byId = new HashMap<>();
            before.marks.forEach(mark -> byId.put(mark.id(), mark));
            before.open.codings().forEach(coding -> known.put(coding, byId.get(coding.id())));
        }
        List<Mark> marks = new ArrayList<>();
        for (Coding coding : open.codings()) {
            Code code = open.codes().get(coding.code());
            if (coding.segment() != null && code != null) {
                Mark mark = known.get(coding);
                marks.add(mark == null ? open.mark(coding, code, positions) : mark);
            }
        }
        return marks;
    }
}
