package org.navette.ui.memos;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

import org.navette.core.language.Catalogue;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.text.CodePoints;
import org.navette.ui.Messages;

/**
 * A memo as it stands in a list.
 *
 * @param words its title, and the text behind it, on one line
 * @param about the passage in its quotes, or empty
 * @param who   the coder and the day
 */
record MemoLine(String words, String about, String who) {
    private static final int WORDS = 160;
    private static final int PASSAGE = 40;

    /** @param passage what the memo is about, or empty */
    static MemoLine of(Memo memo, String passage, Map<Long, Coder> coders) {
        String text = memo.title().isBlank() ? memo.text() : memo.title() + " — " + memo.text();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Catalogue.locale())
                .format(memo.at().atZone(ZoneId.systemDefault()));
        Coder coder = coders.get(memo.coder());
        return new MemoLine(line(text, WORDS), passage.isEmpty() ? "" : Messages.text("memos.passage", line(passage, PASSAGE)),
                (coder == null ? "" : coder.name() + ", ") + day);
    }

    /** What the journal calls it. */
    static String called(String title, String text) {
        return title.isBlank() ? line(text, PASSAGE) : title;
    }

    private static String line(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return CodePoints.length(line) <= longest ? line : line.substring(0, CodePoints.toUtf16(line, longest - 1)) + "…";
    }
}
