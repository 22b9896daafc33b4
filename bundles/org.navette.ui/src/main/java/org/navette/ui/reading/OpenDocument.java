package org.navette.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.widgets.text.Mark;
import org.navette.ui.widgets.theme.Theme;

/** Everything the reading part shows of one document, read at one moment. */
public record OpenDocument(Document document, List<Coding> codings, List<SentimentTag> sentiments,
        Map<Variable, String> variables, Map<Long, Code> codes, Map<Long, Coder> coders, Viewer viewer) {

    /**
     * Reads it; called off the display's thread.
     *
     * @param who    who looks at it: a coder who has still to judge it alone is shown nobody else's work
     * @param lifted whether that coder wants to see it all the same
     */
    public static OpenDocument read(Study study, long id, String who, boolean lifted) {
        Viewer viewer = Viewer.of(study, who, id, lifted);
        Map<Long, Code> codes = new HashMap<>();
        study.codebook().codes().forEach(c -> codes.put(c.id(), c));
        return new OpenDocument(study.documents().get(id), study.codings().of(id).stream().filter(c -> viewer.sees(c.coder())).toList(),
                study.codings().sentimentsOf(id).stream().filter(t -> viewer.sees(t.coder())).toList(),
                study.variables().of(id), codes, study.codings().codersById(), viewer);
    }

    /** Marks of the codings that have a place in the text. */
    public List<Mark> marks(Positions positions) {
        List<Mark> marks = new ArrayList<>();
        for (Coding coding : codings) {
            Code code = codes.get(coding.code());
            if (coding.segment() != null && code != null) {
                marks.add(new Mark(coding.id(), positions.toUtf16(coding.segment().start()),
                        positions.toUtf16(coding.segment().end()), Theme.hex(code.colour()), code.name(), detail(coding)));
            }
        }
        return marks;
    }

    /** Codings of the document as a whole. */
    public List<Coding> whole() {
        return codings.stream().filter(c -> c.segment() == null && codes.containsKey(c.code())).toList();
    }

    /** "Service / Delivery · claire: memo". */
    public String detail(Coding coding) {
        Coder coder = coders.get(coding.coder());
        String who = coder == null ? "" : " · " + coder.name();
        String machine = coding.origin() == Origin.MACHINE ? " · " + Messages.text("reading.machine") : "";
        return path(codes, coding.code()) + who + machine + (coding.memo() == null ? "" : "\n" + coding.memo());
    }

    /** Names from the top of the codebook down to a code. */
    public static String path(Map<Long, Code> codes, long id) {
        Code code = codes.get(id);
        if (code == null) {
            return "";
        }
        return code.parent() == null ? code.name() : path(codes, code.parent()) + " / " + code.name();
    }

    /** The tag on the whole document to show: one's own before another person's, a person's before the machine's. */
    public Optional<SentimentTag> sentiment() {
        return sentiments.stream().filter(t -> t.segment() == null).min(Comparator.comparingInt(this::distance));
    }

    private int distance(SentimentTag tag) {
        return tag.coder() == viewer.coder() ? 0 : tag.origin() == Origin.MACHINE ? 2 : 1;
    }

    /** The same text, name and place in the world, so that only the marks need to be drawn anew. */
    public boolean sameText(OpenDocument other) {
        return other != null && document.id() == other.document.id()
                && Objects.equals(document.text(), other.document.text());
    }
}
