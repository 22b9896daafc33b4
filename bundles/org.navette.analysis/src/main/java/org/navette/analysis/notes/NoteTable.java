package org.navette.analysis.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;

/** Writes memos as a table, a row each. */
public final class NoteTable {
    private NoteTable() {
    }

    /** Leaves the stream open. @param workbook XLSX rather than CSV. Throws {@code Cancelled} when the user stopped */
    public static void write(List<Note> notes, boolean workbook, OutputStream out, Progress progress) throws IOException {
        TableWriter table = workbook ? new XlsxTable(out, Messages.text("notes.sheet")) : new CsvTable(out, false, true);
        table.row(List.of("id", "date", "coder", "kind", "about", "start", "end", "quote", "title", "text"));
        for (Note note : notes) {
            progress.check();
            Segment segment = note.place() == null ? null : note.place().segment();
            table.row(Arrays.asList(note.memo().id(), note.memo().at().atZone(ZoneOffset.UTC).toLocalDate(), note.coder(),
                    note.memo().subject().kind().word(), note.about(), segment == null ? null : segment.start(),
                    segment == null ? null : segment.end(), note.quote(), note.memo().title(), note.memo().text()));
        }
        table.finish();
    }
}
