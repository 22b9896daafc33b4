package org.navette.ui.memos;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

import org.navette.analysis.notes.Note;
import org.navette.analysis.notes.Tie;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.theme.Theme;

/** Memos and links as rows of a list. */
final class NoteRows {
    private NoteRows() {
    }

    static TextRow row(Note note) {
        String title = note.memo().title().strip();
        String text = (title.isEmpty() ? "" : title + " — ") + note.memo().text().strip() + (note.quote().isEmpty() ? "" : "\n« " + note.quote() + " »");
        String kind = kind(note);
        String about = note.memo().subject().kind() == org.navette.core.study.Subject.Kind.STUDY ? kind : kind + " · " + note.about();
        return new TextRow(text, List.of(), List.of(new TextRow.Chip(about, Theme.current().accent(), false),
                chip(who(note.coder(), note.memo().at()))), null, false, Map.of(), about);
    }

    static TextRow row(Tie tie) {
        String name = "  → " + tie.link().name() + " →  ";
        String from = "« " + tie.fromQuote() + " »";
        String note = tie.link().memo() == null || tie.link().memo().isBlank() ? "" : "\n" + tie.link().memo();
        return new TextRow(from + name + "« " + tie.toQuote() + " »" + note, List.of(new TextRow.Range(from.length(), from.length() + name.length())),
                List.of(chip(tie.fromName()), chip(tie.toName()), chip(who(tie.coder(), tie.link().at()))), null, false, Map.of(), tie.link().name());
    }

    private static TextRow.Chip chip(String name) {
        return new TextRow.Chip(name, Theme.current().muted(), false);
    }

    /** What kind of thing a memo is about, in a word. */
    static String kind(Note note) {
        return Messages.text(note.place() != null && note.place().segment() != null && note.memo().subject().segment() != null ? "notes.kind.passage"
                : "notes.kind." + note.memo().subject().kind().word());
    }

    private static String who(String coder, java.time.Instant at) {
        return coder + ", " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Catalogue.locale()).format(at.atZone(ZoneId.systemDefault()));
    }
}
