package org.navette.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.notes.ListNotes;
import org.navette.analysis.notes.Note;
import org.navette.analysis.notes.NoteTable;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.report.html.NotesPage;
import org.navette.store.Sight;
import org.navette.store.Study;

/** Writes memos, the newest first: a row each as CSV or XLSX, or a page to read as HTML. */
public final class WriteNotes implements Analysis<WriteNotes.Params, WriteNotes.Result> {
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".html");

    /**
     * @param sight whose work may be seen
     * @param only  ids of the memos, or null for all
     * @param out   ends in {@code .csv}, {@code .xlsx} or {@code .html}; an existing file is replaced
     */
    public record Params(Sight sight, Set<Long> only, Path out) {
        public Params {
            only = only == null ? null : Set.copyOf(only);
        }
    }

    public record Result(Path file, int memos) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        String name = params.out().getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(params.out()), Messages.text("notes.ending")));
        OutputFile file = new OutputFile(params.out());
        file.mustBeWritable();
        List<Note> notes = new ListNotes().run(study, new ListNotes.Params(params.sight()), progress).memos().stream()
                .filter(note -> params.only() == null || params.only().contains(note.memo().id())).toList();
        if (notes.isEmpty()) {
            throw new InputProblem(Place.in(params.out()), Messages.text("notes.nothing"));
        }
        file.write(out -> {
            if (ending.equals(".html")) {
                NotesPage.write(study, notes, out, progress);
            } else {
                NoteTable.write(notes, ending.equals(".xlsx"), out, progress);
            }
        }, progress);
        return new Result(params.out(), notes.size());
    }
}
