package org.navette.analysis.intake;

import java.nio.file.Files;
import java.nio.file.Path;

import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Study;

/** Where the rejected rows of an import go. */
final class RejectsPlace {
    private RejectsPlace() {
    }

    /** Where the user said; else beside the input, or beside the study when the input's folder cannot be written. */
    static RejectsFile of(Path said, Path input, Study study) {
        if (said != null) {
            return new RejectsFile(said);
        }
        Path usual = RejectsFile.beside(input.toAbsolutePath());
        return new RejectsFile(Files.isWritable(usual.getParent()) ? usual
                : study.file().toAbsolutePath().resolveSibling(usual.getFileName()));
    }
}
