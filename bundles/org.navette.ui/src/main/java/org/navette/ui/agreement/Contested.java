package org.navette.ui.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.agreement.ListDisagreements.Line;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Palette;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.reading.Positions;
import org.navette.ui.widgets.text.Mark;
import org.navette.ui.widgets.theme.Theme;

/**
 * A document with what its coders marked of the thing they disagree on.
 *
 * @param passages in text order, coder by coder
 * @param whole    coder → what the coder said of the whole document, when there is more to tell than yes or no
 */
record Contested(Document document, SentimentScale scale, List<Passage> passages, Map<String, String> whole) {

    /** @param number of the coder among those of the line, from 0. @param note null for none */
    record Passage(long id, int number, String coder, Segment place, String words, String note) {
    }

    static Contested read(Study study, Line line) {
        List<String> names = List.copyOf(line.said().keySet());
        Map<Long, Coder> coders = study.codings().codersById();
        List<Passage> passages = new ArrayList<>();
        Map<String, String> whole = new LinkedHashMap<>();
        if (line.code() != null) {
            for (Coding coding : study.codings().of(line.document())) {
                String coder = coders.get(coding.coder()).name();
                if (coding.code() != line.code().id() || !names.contains(coder)) {
                    continue;
                }
                if (coding.segment() == null) {
                    whole.put(coder, Messages.text("settle.whole") + (coding.memo() == null ? "" : " – " + coding.memo()));
                } else {
                    passages.add(new Passage(coding.id(), names.indexOf(coder), coder, coding.segment(), coder, coding.memo()));
                }
            }
        } else {
            for (SentimentTag tag : study.codings().sentimentsOf(line.document())) {
                String coder = coders.get(tag.coder()).name();
                if (tag.segment() != null && names.contains(coder)) {
                    String felt = new org.navette.analysis.agreement.ListDisagreements.Said(null, tag.polarity(), tag.aside()).words();
                    passages.add(new Passage(tag.id(), names.indexOf(coder), coder, tag.segment(), coder + "  " + felt, null));
                }
            }
        }
        return new Contested(study.documents().get(line.document()), study.scale(), passages, new HashMap<>(whole));
    }

    /** The passages as stripes, each in its coder's colour and under the coder's name. */
    List<Mark> marks(Positions positions) {
        return passages.stream().map(p -> new Mark(p.id(), positions.toUtf16(p.place().start()), positions.toUtf16(p.place().end()),
                Theme.hex(colour(p.number())), p.words(), p.note() == null ? p.coder() : p.coder() + "\n" + p.note())).toList();
    }

    /** The colour of the n-th coder, {@code #rrggbb}. */
    static String colour(int number) {
        return Palette.colour(number == 1 ? 4 : number == 4 ? 1 : number); // blue against vermilion reads best side by side
    }
}
