package org.navette.analysis.replay;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.analysis.intake.ImportAgain;
import org.navette.core.progress.Progress;
import org.navette.store.ImportedFile;
import org.navette.store.RecordedEntry;

/** Whether the files that were imported are still what they were. */
final class SourceFiles {
    private final Progress progress;
    private final Map<Path, String> hashes = new HashMap<>();

    SourceFiles(Progress progress) {
        this.progress = progress;
    }

    /** Why an import cannot be done once more; empty when it can. */
    Optional<Refusal> refusal(RecordedEntry entry) {
        if (!ImportAgain.possible(entry.imports())) {
            return Optional.of(new Refusal("replay.unknown", null));
        }
        return entry.imports().stream().map(this::refusal).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> refusal(ImportedFile imported) {
        Path file;
        try {
            file = Path.of(imported.path());
        } catch (InvalidPathException e) {
            return Optional.of(new Refusal("replay.missing", imported.path()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of(new Refusal("replay.missing", imported.path()));
        }
        String hash = hashes.computeIfAbsent(file, f -> {
            progress.begin(Messages.text("replay.hashing", f.getFileName()), 0);
            return ImportAgain.hash(f, progress);
        });
        return hash.equals(imported.sha256()) ? Optional.empty() : Optional.of(new Refusal("replay.changed", hash));
    }
}
