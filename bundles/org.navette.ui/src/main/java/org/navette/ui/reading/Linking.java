package org.navette.ui.reading;

import org.eclipse.swt.widgets.Shell;
import org.navette.core.study.Anchor;
import org.navette.core.study.Link;
import org.navette.core.text.CodePoints;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** A link being made: it begins at one passage and waits for the other, perhaps in another document. */
final class Linking {
    private static final int LONGEST = 40;
    private final StudySession session;
    private Anchor from;
    private String name;
    private String words;

    Linking(StudySession session) {
        this.session = session;
    }

    /** Whether a first passage waits. */
    boolean begun() {
        return from != null;
    }

    /** The words of the first passage, shortened. */
    String words() {
        return words;
    }

    void forget() {
        from = null;
    }

    void begin(OpenDocument open, Anchor here) {
        from = here;
        name = open.document().name();
        words = words(open, here);
    }

    /** Asks for the link's name and makes it. */
    void end(Shell shell, OpenDocument open, Anchor here, PageLinks links) {
        if (from == null || from.equals(here)) {
            return;
        }
        new LinkDialog(shell, Messages.text("link.sentence", words, words(open, here)), links.used()).ask().ifPresent(said -> {
            Anchor first = from;
            String who = session.who();
            from = null;
            session.edit(Label.of(Deed.ADD_LINK, said.name(), name, open.document().name()), editor -> editor.addLink(
                    new Link(0, said.name(), first, here, editor.coder(who, false).id(), said.note(), editor.at())));
        });
    }

    void remove(Link link) {
        session.edit(Label.of(Deed.REMOVE_LINK, link.name()), editor -> editor.removeLink(link.id()));
    }

    private static String words(OpenDocument open, Anchor at) {
        String all = at.segment() == null ? open.document().name() : CodePoints.slice(open.document().text(), at.segment());
        String line = all.strip().replaceAll("\\s+", " ");
        return CodePoints.length(line) <= LONGEST ? line : line.substring(0, CodePoints.toUtf16(line, LONGEST)) + "…";
    }
}
