package org.navette.analysis.named;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an analysis found, in the language of whoever asked: tables first, charts of the same figures, and what must be known to
 * read them.
 *
 * @param name   of the analysis
 * @param values parameter → value that held
 * @param notes  whole sentences: bases, what was left out, assumptions
 */
public record Findings(String name, String title, Map<String, String> values, List<String> notes, List<FoundTable> tables,
        List<FoundChart> charts) {
    public Findings {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /** The table of that name. @throws java.util.NoSuchElementException when there is none */
    public FoundTable table(String named) {
        return tables.stream().filter(table -> table.name().equals(named)).findFirst().orElseThrow();
    }
}
