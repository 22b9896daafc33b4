package org.navette.analysis.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.navette.analysis.intake.ImportBehaviour;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/** Behavioural sources of any kind for tests. */
final class Loads {
    private Loads() {
    }

    /** Imports rows whose header names roles. */
    static void load(Study study, Path folder, String name, SourceKind kind, String csv) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".csv"), csv);
            Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
            for (String column : csv.lines().findFirst().orElseThrow().split(",")) {
                columns.put(SourceColumn.of(column), column);
            }
            new ImportBehaviour().run(study, new ImportBehaviour.Params(file, name, kind, columns, false, null, null, null, null), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
