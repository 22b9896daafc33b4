package org.navette.ui.memos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.navette.analysis.notes.Note;
import org.navette.analysis.notes.Tie;
import org.navette.core.study.Subject;
import org.navette.ui.widgets.text.FoldedText;

/**
 * Which memos and links a list shows.
 *
 * @param words of title, text, thing or quote, whatever their case and accents; blank for all
 * @param kind  of the thing, or null
 * @param coder name of who wrote, or null
 * @param when  how long ago
 */
record NoteFilter(String words, Subject.Kind kind, String coder, Lately when) {
    static final NoteFilter ALL = new NoteFilter("", null, null, Lately.EVER);

    List<Note> memos(List<Note> all) {
        return all.stream().filter(n -> kind == null || n.memo().subject().kind() == kind).filter(n -> coder == null || n.coder().equals(coder))
                .filter(n -> written(n.memo().at())).filter(n -> said(n.memo().title(), n.memo().text(), n.about(), n.quote())).toList();
    }

    List<Tie> links(List<Tie> all) {
        return all.stream().filter(t -> coder == null || t.coder().equals(coder)).filter(t -> written(t.link().at()))
                .filter(t -> said(t.link().name(), t.link().memo() == null ? "" : t.link().memo(), t.fromName(), t.fromQuote(), t.toName(), t.toQuote()))
                .toList();
    }

    private boolean written(Instant at) {
        return when.has(at.atZone(ZoneId.systemDefault()).toLocalDate(), LocalDate.now());
    }

    private boolean said(String... texts) {
        String all = FoldedText.fold(String.join(" ", texts));
        for (String word : FoldedText.fold(words.strip()).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
