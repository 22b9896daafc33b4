package org.navette.core.study;

import java.util.Map;

/**
 * A declared behavioural data set.
 *
 * @param location  path of the file, as the user gave it
 * @param reference true when the data stay in that file, false when they were copied beside the study
 * @param columns   role → column name in the data
 * @param rows      rows accepted at the declaration
 * @param hash      SHA-256 of the file at the declaration, lower-case hexadecimal
 * @param settings  how it is read
 */
public record Source(long id, String name, SourceKind kind, String location, boolean reference,
        Map<SourceColumn, String> columns, long rows, String hash, SourceSettings settings) {
    public Source {
        columns = Map.copyOf(columns);
    }

    /** A source of which nothing more was said. */
    public Source(long id, String name, SourceKind kind, String location, boolean reference, Map<SourceColumn, String> columns,
            long rows, String hash) {
        this(id, name, kind, location, reference, columns, rows, hash, SourceSettings.NONE);
    }

    public Source with(SourceSettings said) {
        return new Source(id, name, kind, location, reference, columns, rows, hash, said);
    }
}
