package org.navette.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

import org.navette.store.file.Problems;
import org.navette.store.file.StudyFile;

/**
 * A copy of a study as it once was, which is a study file itself.
 *
 * @param file  where it lies
 * @param at    when it was made
 * @param bytes its size
 */
public record Backup(Path file, Instant at, long bytes) {
    /**
     * Makes a study of its own of it.
     *
     * @throws org.navette.core.problem.InputProblem when that file exists already, or cannot be made
     */
    public void copyTo(Path study) {
        StudyFile target = new StudyFile(study);
        target.mustBeFree();
        Path part = target.besideName(".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            part.toFile().delete();
            throw Problems.of(target.path(), "problem.io");
        }
    }
}
