package org.navette.report.content;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a report says.
 *
 * @param facts what the study holds, in reading order
 */
public record Report(String title, Wording wording, LocalDate date, List<Line> facts, List<ReportTable> tables) {
    public Report {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** Quotes in all tables. */
    public int verbatims() {
        return tables.stream().flatMap(t -> t.strong().stream()).mapToInt(s -> s.quotes().size()).sum();
    }
}
