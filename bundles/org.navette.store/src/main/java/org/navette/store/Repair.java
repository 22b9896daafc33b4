package org.navette.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.navette.core.progress.Progress;
import org.navette.store.file.Problems;
import org.navette.store.file.StudyFile;
import org.navette.store.repair.Rescue;

/** Takes whatever can be read of a damaged study into a new, sound one of the newest schema; the damaged file stays as it is. */
public final class Repair {
    private Repair() {
    }

    /**
     * @param into the new study, which must not exist
     * @throws org.navette.core.problem.InputProblem when nothing can be read, or when somebody has the study open
     */
    public static Repaired run(Path damaged, Path into, Progress progress) {
        StudyFile file = new StudyFile(damaged);
        StudyFile target = new StudyFile(into);
        file.mustExist();
        file.mustBeFreeToTake();
        target.mustBeFree();
        List<Backup> backups = Study.backups(damaged);
        Optional<Backup> newest = backups.stream().findFirst();
        try {
            return new Rescue(file, target, progress).run(newest)
                    .orElseThrow(() -> Problems.of(file.path(), "problem.norepair", advice(damaged)));
        } catch (IOException e) {
            throw Problems.of(target.path(), "problem.io");
        }
    }

    /** Which backup to go to, in a sentence; also when there is none. */
    public static String advice(Path damaged) {
        return Study.backups(damaged).stream().findFirst().map(b -> Messages.text("repair.backup", b.file(), java.util.Date.from(b.at())))
                .orElseGet(() -> Messages.text("repair.nobackup"));
    }
}
