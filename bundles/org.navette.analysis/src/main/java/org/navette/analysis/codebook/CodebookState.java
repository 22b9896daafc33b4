package org.navette.analysis.codebook;

import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.CodebookVersion;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Study;

/**
 * The codebook at one moment: {@code now}, right after a journal entry (by its number), or as a version was kept.
 *
 * @param entry newest journal entry that it knows of
 */
record CodebookState(List<Code> codes, long entry) {
    private static final String NOW = "now";

    /** @throws InputProblem when nothing has that name */
    static CodebookState of(Study study, String name, Progress progress) {
        String wanted = name.strip();
        if (wanted.equalsIgnoreCase(NOW)) {
            return new CodebookState(study.codebook().codes(), Long.MAX_VALUE);
        }
        if (wanted.matches("\\d{1,18}")) {
            long entry = Long.parseLong(wanted);
            try (Study past = study.asOf(entry, progress)) {
                return new CodebookState(past.codebook().codes(), entry);
            }
        }
        CodebookVersion version = study.codebookVersions().find(wanted).orElseThrow(() -> unknown(study, wanted));
        long entry = study.journal().of(Deed.KEEP_CODEBOOK).stream()
                .filter(e -> !e.undone() && e.label().arguments().getFirst().equalsIgnoreCase(version.name())).mapToLong(JournalEntry::id).max()
                .orElse(0);
        return new CodebookState(version.codes(), entry);
    }

    static void mustBeAName(String name) {
        if (name.strip().equalsIgnoreCase(NOW) || name.strip().matches("\\d+")) {
            throw new InputProblem(Place.NOWHERE, Messages.text("codebook.name", name.strip()));
        }
    }

    private static InputProblem unknown(Study study, String wanted) {
        String names = study.codebookVersions().list().stream().map(CodebookVersion::name).collect(Collectors.joining(", "));
        return new InputProblem(Place.NOWHERE, names.isEmpty() ? Messages.text("codebook.noVersions", wanted)
                : Messages.text("codebook.noVersion", wanted, names));
    }
}
