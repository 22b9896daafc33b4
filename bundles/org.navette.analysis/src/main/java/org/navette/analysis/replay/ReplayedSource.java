package org.navette.analysis.replay;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.store.ImportedFile;
import org.navette.store.RecordedEntry;

/**
 * How an import was done once more.
 *
 * @param entry    its number in the journal
 * @param files    paths of what it imported
 * @param outcome  {@code again}, {@code corrected} (again, but some rows are from the record) or {@code record}
 * @param rows     that came from the record
 * @param sentence the same for a reader
 */
public record ReplayedSource(long entry, List<String> files, String outcome, long rows, String sentence) {
    public ReplayedSource {
        files = List.copyOf(files);
    }

    static ReplayedSource again(RecordedEntry entry, long corrected) {
        return of(entry, corrected == 0 ? "again" : "corrected", corrected, corrected == 0 ? "replay.again" : "replay.corrected", null);
    }

    static ReplayedSource fromRecord(RecordedEntry entry, Refusal why) {
        return of(entry, "record", entry.imports().stream().mapToLong(ImportedFile::taken).sum(), why.key(), why.detail());
    }

    private static ReplayedSource of(RecordedEntry entry, String outcome, long rows, String key, String detail) {
        List<String> paths = entry.imports().stream().map(ImportedFile::path).toList();
        String names = paths.stream().map(ReplayedSource::name).collect(Collectors.joining(", "));
        return new ReplayedSource(entry.entry().id(), paths, outcome, rows, Messages.text(key, names, rows, detail == null ? "" : detail));
    }

    private static String name(String path) {
        try {
            return Path.of(path).getFileName().toString();
        } catch (InvalidPathException e) {
            return path; // of another system
        }
    }

    /** How many entries are done up to this one. */
    long position(List<RecordedEntry> entries) {
        return entries.stream().takeWhile(e -> e.entry().id() <= entry).count();
    }
}
