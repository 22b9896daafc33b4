package org.navette.analysis.campaigns;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * Bands of whole numbers: up to the first limit, above it up to the next …, above the last.
 *
 * @param limits from 0, ascending
 */
record Cutting(List<Integer> limits) {
    Cutting {
        limits = List.copyOf(limits);
    }

    /** @param text as {@code 0,6}. @throws InputProblem when it is anything else */
    static Cutting of(String text) {
        List<Integer> limits = new ArrayList<>();
        for (String part : text.split("[,; ]+")) {
            if (!part.matches("\\d{1,6}") || !limits.isEmpty() && Integer.parseInt(part) <= limits.getLast()) {
                throw new InputProblem(Place.NOWHERE, Messages.text("pressure.cuts", text));
            }
            limits.add(Integer.valueOf(part));
        }
        return new Cutting(limits);
    }

    /** SQL of the number of the band, from 0. */
    String sql(String figure) {
        StringBuilder sql = new StringBuilder("CASE");
        for (int i = 0; i < limits.size(); i++) {
            sql.append(" WHEN ").append(figure).append(" <= ").append(limits.get(i)).append(" THEN ").append(i);
        }
        return sql.append(" ELSE ").append(limits.size()).append(" END").toString();
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        int from = 0;
        for (int limit : limits) {
            labels.add(from == limit ? Integer.toString(limit) : from + "–" + limit);
            from = limit + 1;
        }
        labels.add(Messages.text("pressure.over", limits.getLast()));
        return labels;
    }
}
