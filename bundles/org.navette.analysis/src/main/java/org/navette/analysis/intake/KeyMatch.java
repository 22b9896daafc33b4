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
 * @param alike      of the study's unmatched ones, those that would match were case, leading zeros and signs between left aside
 * @param onlyStudy  first keys, in order, that only the study has
 * @param onlySource first keys, in order, that only the source has
 */
public record KeyMatch(long study, long source, long matched, long alike, List<String> onlyStudy, List<String> onlySource) {
    /** So many keys of each side are shown. */
    public static final int EXAMPLES = 5;

    public KeyMatch {
        onlyStudy = List.copyOf(onlyStudy);
        onlySource = List.copyOf(onlySource);
    }

    /** @param customers keys of the study, which go through the source's rule before they are compared */
    static KeyMatch of(DuckDbEngine engine, SourceTable table, Set<String> customers, Progress progress) {
        return engine.work(progress, session -> {
            session.upload("asked", List.of("key"), customers.stream().map(List::of).toList());
            String known = "(SELECT DISTINCT customer AS k FROM " + table.relation() + " s WHERE customer IS NOT NULL)";
            String asked = "(SELECT \"key\" AS given, " + table.key("\"key\"") + " AS k FROM asked)";
            String onlyStudy = "(SELECT given, k FROM " + asked + " a WHERE k NOT IN (SELECT k FROM " + known + " n))";
            String onlySource = "(SELECT k FROM " + known + " n WHERE k NOT IN (SELECT k FROM " + asked + " a))";
            long source = session.query("SELECT count(*) FROM " + known + " n", row -> row.getLong(1)).getFirst();
            long left = session.query("SELECT count(*) FROM " + onlyStudy + " o", row -> row.getLong(1)).getFirst();
            long alike = left == 0 ? 0 : session.query("SELECT count(*) FROM " + onlyStudy + " s WHERE " + NearKeys.plain("s.k")
                    + " IN (SELECT " + NearKeys.plain("k") + " FROM " + known + " n)", row -> row.getLong(1)).getFirst();
            return new KeyMatch(customers.size(), source, customers.size() - left, alike,
                    session.query("SELECT given FROM " + onlyStudy + " o ORDER BY given LIMIT " + EXAMPLES, row -> row.getString(1)),
                    session.query("SELECT k FROM " + onlySource + " o ORDER BY k LIMIT " + EXAMPLES, row -> row.getString(1)));
        });
    }
}
