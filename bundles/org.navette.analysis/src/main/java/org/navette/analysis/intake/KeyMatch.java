package org.navette.analysis.intake;

import java.util.List;
import java.util.Set;

import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;

/**
 * How the customers of a source meet those of the study's documents.
 *
 * @param study      customers of the study
 * @param source     customers of the source
 * @param matched    customers on both sides
 * @param alike      of the study's unmatched ones, those that would match were case and leading zeros left aside
 * @param onlyStudy  first keys, in order, that only the study has
 * @param onlySource first keys, in order, that only the source has
 */
public record KeyMatch(long study, long source, long matched, long alike, List<String> onlyStudy, List<String> onlySource) {
    /** So many keys of each side are shown. */
    public static final int EXAMPLES = 5;
    private static final String PLAIN = "ltrim(lower(%s), '0')";

    public KeyMatch {
        onlyStudy = List.copyOf(onlyStudy);
        onlySource = List.copyOf(onlySource);
    }

    /** @param customers keys of the study */
    static KeyMatch of(DuckDbEngine engine, SourceTable table, Set<String> customers, Progress progress) {
        return engine.work(progress, session -> {
            session.upload("asked", List.of("key"), customers.stream().map(List::of).toList());
            String known = "(SELECT DISTINCT customer AS k FROM " + table.relation() + " WHERE customer IS NOT NULL)";
            String onlyStudy = "(SELECT \"key\" AS k FROM asked WHERE \"key\" NOT IN (SELECT k FROM " + known + "))";
            String onlySource = "(SELECT k FROM " + known + " WHERE k NOT IN (SELECT \"key\" FROM asked))";
            long source = session.query("SELECT count(*) FROM " + known, row -> row.getLong(1)).getFirst();
            long left = session.query("SELECT count(*) FROM " + onlyStudy, row -> row.getLong(1)).getFirst();
            long alike = left == 0 ? 0 : session.query("SELECT count(*) FROM " + onlyStudy + " s WHERE " + PLAIN.formatted("s.k")
                    + " IN (SELECT " + PLAIN.formatted("k") + " FROM " + known + ")", row -> row.getLong(1)).getFirst();
            String first = " ORDER BY k LIMIT " + EXAMPLES;
            return new KeyMatch(customers.size(), source, customers.size() - left, alike,
                    session.query("SELECT k FROM " + onlyStudy + first, row -> row.getString(1)),
                    session.query("SELECT k FROM " + onlySource + first, row -> row.getString(1)));
        });
    }
}
