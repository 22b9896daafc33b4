package org.navette.analysis.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Study;

/** The files that no erasure of ours reaches: what was imported, and what imports turned away. */
final class FilesOutside {
    private FilesOutside() {
    }

    /** Those that are still there, by path. */
    static List<String> of(Study study) {
        Set<String> there = new TreeSet<>();
        for (String named : study.privacy().filesOutside()) {
            Path file = Path.of(named).toAbsolutePath();
            Path rejects = RejectsFile.beside(file);
            for (Path one : List.of(file, rejects, study.file().resolveSibling(rejects.getFileName()))) {
                if (Files.exists(one)) {
                    there.add(one.toString());
                }
            }
        }
        return List.copyOf(there);
    }
}
