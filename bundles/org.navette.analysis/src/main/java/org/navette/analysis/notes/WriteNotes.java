package org.navette.analysis.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;
import org.navette.store.Sight;
import org.navette.store.Study;

/** Writes all memos as a table, the newest first. */
public final class WriteNotes implements Analysis<WriteNotes.Params, WriteNotes.Result> {
    /**
     * @param sight whose work may be seen
     * @param out   ends in {@code .csv} or {@code .xlsx}; an existing file is replaced
     */
    public record Params(Sight sight, Path out) {
    }

    public record Result(Path file, int memos) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        String name = params.out().getFileName().toString().toLowerCase(Locale.ROOT);
        boolean workbook = name.endsWith(".xlsx");
        if (!workbook && !name.endsWith(".csv")) {
            throw new InputProblem(Place.in(params.out()), Messages.text("notes.ending"));
        }
        OutputFile file = new OutputFile(params.out());
        file.mustBeWritable();
        List<Note> notes = new ListNotes().run(study, new ListNotes.Params(params.sight()), progress).memos();
        if (notes.isEmpty()) {
            throw new InputProblem(Place.in(params.out()), Messages.text("notes.nothing"));
        }
        file.write(out -> {
            TableWriter table = workbook ? new XlsxTable(out, Messages.text("notes.sheet")) : new CsvTable(out, false, true);
            table.row(List.of("id", "date", "coder", "kind", "about", "start", "end", "quote", "title", "text"));
            for (Note note : notes) {
                progress.check();
                row(table, note);
            }
            table.finish();
        }, progress);
        return new Result(params.out(), notes.size());
    }

    private static void row(TableWriter table, Note note) throws IOException {
        Segment segment = note.place() == null ? null : note.place().segment();
        table.row(Arrays.asList(note.memo().id(), note.memo().at().atZone(ZoneOffset.UTC).toLocalDate(), note.coder(),
                note.memo().subject().kind().word(), note.about(), segment == null ? null : segment.start(), segment == null ? null : segment.end(),
                note.quote(), note.memo().title(), note.memo().text()));
    }
}
