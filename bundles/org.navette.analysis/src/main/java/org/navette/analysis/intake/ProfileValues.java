package org.navette.analysis.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.ProfileColumns;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.formats.types.Numbers;
import org.navette.formats.types.Proposal;
import org.navette.formats.types.TypeInference;
import org.navette.store.Editor;

/**
 * The columns of a profile as variables of the study's customers. They are written into the study with the import, in the same edit, and
 * not asked of the engine when needed: so lists, filters, crosstabs and exports use them as any variable, undo and replay cover them, the
 * study stays whole without its behaviour file, and only customers with words come: a profile of millions leaves only their rows.
 * A customer whose rows contradict each other gets no value.
 *
 * @param columns   one for each variable
 * @param differing customers with several values for one variable
 * @param unread    values that are not of the type asked for
 */
record ProfileValues(List<Column> columns, long differing, long unread) {
    /** @param values key of the study → canonical value */
    record Column(String name, VariableType type, Map<String, String> values) {
    }

    static ProfileValues read(DuckDbEngine engine, SourceTable table, ImportBehaviour.Params params, Set<String> customers, Locale language,
            Progress progress) {
        List<String> said = params.manner().variables();
        if (said.isEmpty()) {
            return new ProfileValues(List.of(), 0, 0);
        }
        List<Map<String, String>> raw = IntStream.range(0, said.size()).<Map<String, String>>mapToObj(i -> new LinkedHashMap<>()).toList();
        long differing = engine.work(progress, session -> raw(session, table, customers, raw));
        List<Column> columns = new ArrayList<>();
        long unread = 0;
        for (int i = 0; i < said.size(); i++) {
            ValueReader reader = reader(params, said.get(i), raw.get(i), language);
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, String> value : raw.get(i).entrySet()) {
                Optional<ValueReader.Value> read = reader.read(value.getValue());
                if (read.isEmpty()) {
                    unread++;
                } else if (read.get().text() != null) {
                    values.put(value.getKey(), read.get().text());
                }
            }
            columns.add(new Column(ProfileColumns.bare(said.get(i)), reader.type(), values));
        }
        return new ProfileValues(columns, differing, unread);
    }

    private static long raw(Session session, SourceTable table, Set<String> customers, List<Map<String, String>> raw) throws SQLException {
        session.upload("asked", List.of("key"), customers.stream().map(List::of).toList());
        String columns = IntStream.range(0, raw.size()).mapToObj(ProfileColumns::column)
                .map(c -> "count(DISTINCT " + c + "), min(" + c + ")").collect(Collectors.joining(", "));
        long[] differing = {0};
        session.each("SELECT k.\"key\", " + columns + " FROM asked k JOIN " + table.relation() + " r ON r.customer = " + table.key("k.\"key\"")
                + " GROUP BY k.\"key\" ORDER BY k.\"key\"", row -> {
                    boolean several = false;
                    for (int i = 0; i < raw.size(); i++) {
                        long different = row.getLong(2 + 2 * i);
                        several |= different > 1;
                        if (different == 1) {
                            raw.get(i).put(row.getString(1), row.getString(3 + 2 * i));
                        }
                    }
                    differing[0] += several ? 1 : 0;
                });
        return differing[0];
    }

    private static ValueReader reader(ImportBehaviour.Params params, String said, Map<String, String> values, Locale language) {
        TypeInference types = new TypeInference(language);
        values.values().forEach(types::add);
        Proposal proposal = types.propose();
        if (params.manner().decimal() != null) {
            proposal = proposal.with(new Numbers(params.manner().decimal(), false));
        }
        String bare = ProfileColumns.bare(said);
        VariableType type = bare.length() == said.strip().length() ? proposal.type()
                : VariableType.of(said.substring(said.lastIndexOf('=') + 1).strip());
        return new ValueReader(type, proposal);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    void write(Editor editor) {
        for (Column column : columns) {
            Variable variable = editor.variable(Owner.CASE, column.name(), column.type());
            column.values().forEach((customer, value) -> editor.caseValue(variable, customer, value));
        }
    }
}
