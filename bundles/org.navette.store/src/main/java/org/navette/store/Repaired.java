package org.navette.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a repair brought over and what it could not.
 *
 * @param file   the new study
 * @param tables every table that held or lost something
 * @param notes  sentences about what was changed on the way
 * @param backup the newest backup of the damaged file, which may hold the rest
 */
public record Repaired(Path file, List<Part> tables, List<String> notes, Optional<Backup> backup) {
    /**
     * One table of the study file.
     *
     * @param taken      rows in the new study
     * @param unreadable rows that may have stood where nothing could be read, at most
     * @param dropped    rows that were read but make no sense alone: what they refer to is gone, or their content is damaged
     */
    public record Part(String table, long taken, long unreadable, long dropped) {
    }

    public Repaired {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Whether everything that stood in the file is in the new study. */
    public boolean whole() {
        return tables.stream().allMatch(part -> part.unreadable() == 0 && part.dropped() == 0);
    }
}
