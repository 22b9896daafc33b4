package org.navette.analysis.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.Session;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.store.Study;

/** Brings a variable of the study's cases up to the engine, where customers are grouped by it. */
final class Groups {
    /** The temporary table: customer, value. */
    static final String TABLE = "customer_group";
    private static final int CHUNK = 5_000;

    private Groups() {
    }

    /** @throws InputProblem when the study has no such variable of cases; says which it has */
    static Map<String, String> values(Study study, String name) {
        Variable variable = study.variables().list().stream().filter(v -> v.owner() == Owner.CASE && v.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("groups.unknown", name, String.join(", ", study.variables().list()
                        .stream().filter(v -> v.owner() == Owner.CASE).map(Variable::name).toList()))));
        Map<Long, String> keys = study.cases().keys();
        List<Long> ids = new ArrayList<>(keys.keySet());
        Map<String, String> values = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            long[] some = ids.subList(from, Math.min(ids.size(), from + CHUNK)).stream().mapToLong(Long::longValue).toArray();
            study.variables().ofCases(some).forEach((id, of) -> {
                if (of.get(variable.id()) != null) {
                    values.put(keys.get(id), of.get(variable.id()));
                }
            });
        }
        return values;
    }

    static void upload(Session session, Map<String, String> values) throws SQLException {
        session.upload(TABLE, List.of("customer", "value"), values.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    }
}
