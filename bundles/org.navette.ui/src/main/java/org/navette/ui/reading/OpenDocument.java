package org.navette.ui.reading;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Memo;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Subject;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.Onlooker;
import org.navette.ui.widgets.text.Mark;
import org.navette.ui.widgets.theme.Theme;

/** Everything the reading part shows of one document, read at one moment. */
public record OpenDocument(Document document, List<Coding> codings, List<SentimentTag> sentiments,
        Map<Variable, String> variables, Map<Long, Code> codes, Map<Long, Coder> coders, SentimentScale scale, List<Memo> memos,
        Viewer viewer) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    /**
     * Reads it; called off the display's thread.
     *
     * @param who    who looks at it: a coder who has still to judge it alone is shown nobody else's work
     * @param lifted whether that coder wants to see it all the same
     */
    public static OpenDocument read(Study study, long id, Onlooker who, boolean lifted) {
        return read(study, study.documents().get(id), who, lifted);
    }

    /** As above, of a document whose text is known. */
    static OpenDocument read(Study study, Document document, Onlooker who, boolean lifted) {
        long id = document.id();
        Viewer viewer = Viewer.of(study, who, id, lifted);
        Map<Long, Code> codes = new HashMap<>();
        study.codebook().codes().forEach(c -> codes.put(c.id(), c));
        return new OpenDocument(document, study.codings().of(id).stream().filter(c -> viewer.sees(c.coder())).toList(),
                study.codings().sentimentsOf(id).stream().filter(t -> viewer.sees(t.coder())).toList(),
                study.variables().of(id), codes, study.codings().codersById(), study.scale(),
                study.memos().about(Subject.Kind.DOCUMENT, id).stream().filter(m -> viewer.sees(m.coder())).toList(), viewer);
    }

    /** Marks of the codings that have a place in the text. */
    public List<Mark> marks(Positions positions) {
        List<Mark> marks = new ArrayList<>();
        for (Coding coding : codings) {
            Code code = codes.get(coding.code());
            if (coding.segment() != null && code != null) {
                marks.add(mark(coding, code, positions));
            }
        }
        return marks;
    }

    /** The mark of one coding that has a place. */
    Mark mark(Coding coding, Code code, Positions positions) {
        return new Mark(coding.id(), positions.toUtf16(coding.segment().start()), positions.toUtf16(coding.segment().end()),
                Theme.hex(code.colour()), code.name(), details(coding));
    }

    /** Codings of the document as a whole. */
    public List<Coding> whole() {
        return codings.stream().filter(c -> c.segment() == null && codes.containsKey(c.code())).toList();
    }

    /** "Service / Delivery · claire · 24 Nov 2026, 14:03 · weight 80", and the coder's note below. */
    public String detail(Coding coding) {
        return detail(coding, codes, coders);
    }

    /** As above, later: a mark lives longer than what was read with it. */
    private Supplier<String> details(Coding coding) {
        Map<Long, Code> allCodes = codes;
        Map<Long, Coder> allCoders = coders;
        return () -> detail(coding, allCodes, allCoders);
    }

    private static String detail(Coding coding, Map<Long, Code> codes, Map<Long, Coder> coders) {
        Coder coder = coders.get(coding.coder());
        String origin = coding.origin() == Origin.HUMAN ? null : Messages.text("reading." + coding.origin().word());
        String weight = coding.weight() == null ? null : Messages.text("reading.weight", coding.weight());
        String when = WHEN.withLocale(Catalogue.locale()).format(coding.at().atZone(ZoneId.systemDefault()));
        return Stream.of(path(codes, coding.code()), coder == null ? null : coder.name(), origin, when, weight).filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")) + (coding.memo() == null ? "" : "\n" + coding.memo());
    }

    /** What a coder said of a passage's sentiment, or with null of the whole document's: a point; null when nothing, or an aside. */
    public Double polarity(String coder, Segment segment) {
        return sentiments.stream().filter(t -> Objects.equals(t.segment(), segment) && t.origin() != Origin.MACHINE && coders.containsKey(t.coder())
                && coders.get(t.coder()).name().equals(coder)).findFirst().map(SentimentTag::polarity).orElse(null);
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
