package org.navette.analysis.intake;

import java.nio.file.Files;
import java.nio.file.Path;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Study;

/** Where the rejected rows of an import go. */
final class RejectsPlace {
    private RejectsPlace() {
    }

    /**
     * An import that takes nothing changes nothing: it is bad input, and the (closed) rejects file says why.
     *
     * @throws InputProblem when no row was taken
     */
    static void requireTaken(long taken, Path input, RejectsFile rejects) {
        if (taken == 0) {
            throw new InputProblem(Place.in(input), rejects.path()
                    .map(kept -> Messages.text("intake.noneTaken", rejects.count(), kept))
                    .orElseGet(() -> Messages.text("intake.noRows")));
        }
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
