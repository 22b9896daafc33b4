package org.navette.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.navette.analysis.notes.Note;
import org.navette.core.progress.Progress;
import org.navette.core.study.Subject;
import org.navette.report.content.Wording;
import org.navette.store.Study;

/** Memos as one page to read: what each is about and says, who wrote it and when. */
public final class NotesPage {
    private final Wording wording;
    private final Markup out = new Markup();

    private NotesPage(Wording wording) {
        this.wording = wording;
    }

    /** Leaves the stream open. Throws {@code Cancelled} when the user stopped. */
    public static void write(Study study, List<Note> notes, OutputStream to, Progress progress) throws IOException {
        to.write(new NotesPage(Wording.of(study.language())).page(study, notes, progress).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Study study, List<Note> notes, Progress progress) {
        String language = wording.locale().getLanguage();
        String title = wording.text("notes.heading", study.title());
        out.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml").line().open("head");
        out.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Navette").leaf("title", title).line();
        out.style(HtmlReport.css()).close().line().open("body").line();
        out.open("header").leaf("h1", title).leaf("p", wording.text("notes.lead", notes.size()), "class", "lead");
        out.leaf("p", wording.date(LocalDate.now()), "class", "date").close().line().open("main").line();
        for (Note note : notes) {
            progress.check();
            note(note);
        }
        out.close().line();
        return out.close().close().line().page();
    }

    private void note(Note note) {
        Subject about = note.memo().subject();
        String kind = wording.text(about.segment() == null ? "notes.kind." + about.kind().word() : "notes.kind.passage");
        out.open("section").leaf("h2", note.memo().title().isBlank() ? kind : note.memo().title()).line();
        note.memo().text().lines().filter(line -> !line.isBlank()).forEach(line -> out.leaf("p", line).line());
        if (!note.quote().isEmpty()) {
            out.open("figure").leaf("blockquote", note.quote()).close().line();
        }
        String subject = about.kind() == Subject.Kind.STUDY ? kind : kind + " " + note.about();
        out.leaf("p", subject + " · " + note.coder() + ", " + wording.date(note.memo().at().atZone(ZoneOffset.UTC).toLocalDate()), "class", "counted");
        out.close().line();
    }
}
