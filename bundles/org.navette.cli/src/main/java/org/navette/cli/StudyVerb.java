package org.navette.cli;

import java.nio.file.Path;
import java.util.function.Function;

import org.navette.store.Study;

import picocli.CommandLine.Parameters;

/** A verb on a study: its first word is the study file. */
abstract class StudyVerb extends Verb {
    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "option.study")
    Path study;

    /** Opens the study for writing, and closes it behind the work. */
    final <T> T edit(Function<Study, T> work) {
        try (Study opened = Study.open(study, System.getProperty("user.name", "?"))) {
            return work.apply(opened);
        }
    }

    /** Opens the study for reading only. */
    final <T> T read(Function<Study, T> work) {
        try (Study opened = Study.openReadOnly(study)) {
            return work.apply(opened);
        }
    }
}
