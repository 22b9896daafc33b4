package org.navette.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.SentimentNames;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.widgets.text.GutterNote;
import org.navette.ui.widgets.text.GutterNote.Sign;
import org.navette.ui.widgets.theme.Theme;

/** The signs beside the text: memos, comments on codings, links, feelings of passages. */
final class PageNotes {
    private final OpenDocument open;
    private final PageLinks links;
    private final Positions positions;

    PageNotes(OpenDocument open, PageLinks links, Positions positions) {
        this.open = open;
        this.links = links;
        this.positions = positions;
    }

    /** @param memo opens one. @param coding opens one. @param end goes where a link leads. @param place shows a passage */
    List<GutterNote> all(Consumer<Memo> memo, Consumer<Coding> coding, Consumer<PageLinks.End> end, Consumer<Segment> place) {
        Theme theme = Theme.current();
        List<GutterNote> notes = new ArrayList<>();
        for (Memo m : open.memos()) {
            String title = m.title().isBlank() ? "" : m.title() + "\n";
            notes.add(new GutterNote(at(m.subject().segment()), Sign.MEMO, theme.accent(), title + m.text(), () -> memo.accept(m)));
        }
        for (Coding c : open.codings()) {
            if (c.memo() != null && c.segment() != null && open.codes().containsKey(c.code())) {
                notes.add(new GutterNote(at(c.segment()), Sign.COMMENT, theme.stroke(Theme.hex(open.codes().get(c.code()).colour())), open.detail(c),
                        () -> coding.accept(c)));
            }
        }
        for (PageLinks.End e : links.ends()) {
            notes.add(new GutterNote(at(e.here().segment()), Sign.LINK, theme.muted(), tip(e), () -> end.accept(e)));
        }
        for (SentimentTag t : open.sentiments()) {
            if (t.segment() != null) {
                notes.add(new GutterNote(at(t.segment()), Sign.FEELING, t.aside() == null ? Feeling.colour(t.polarity()) : theme.muted(), tip(t),
                        () -> place.accept(t.segment())));
            }
        }
        return notes;
    }

    /** "explains → Interview 3", and the note. */
    String tip(PageLinks.End end) {
        String words = Messages.text(end.from() ? "link.tip.from" : "link.tip.to", end.link().name(), links.names().get(end.other().document()));
        return end.link().memo() == null ? words : words + "\n" + end.link().memo();
    }

    private String tip(SentimentTag tag) {
        String said = tag.aside() == null ? SentimentNames.of(open.scale(), open.scale().nearest(tag.polarity())) : SentimentNames.of(tag.aside());
        Coder coder = open.coders().get(tag.coder());
        return said + (tag.origin() == Origin.MACHINE ? " · " + Messages.text("reading.machine") : coder == null ? "" : " · " + coder.name());
    }

    private int at(Segment segment) {
        return segment == null ? 0 : positions.toUtf16(segment.start());
    }
}
