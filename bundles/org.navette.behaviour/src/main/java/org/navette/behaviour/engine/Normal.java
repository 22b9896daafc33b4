package org.navette.behaviour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.behaviour.engine.Input.Field;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** The one statement that makes normalised rows of those of a file. */
record Normal(SourceKind kind, List<RoleSql> declared, List<Field> variables, ColumnStyles styles) {
    /** Below zero in a row that is a return. */
    private static final Set<SourceColumn> SIGNED = Set.of(SourceColumn.QUANTITY, SourceColumn.AMOUNT, SourceColumn.MARGIN, SourceColumn.COST);
    private static final Dialect DIALECT = new DuckDbDialect();

    /** The declared roles, and the margin where it follows from amount and cost. */
    List<SourceColumn> roles() {
        List<SourceColumn> roles = new ArrayList<>(declared.stream().map(RoleSql::role).toList());
        if (derived()) {
            roles.add(SourceColumn.MARGIN);
        }
        return roles;
    }

    private boolean derived() {
        return kind == SourceKind.TRANSACTIONS && has(SourceColumn.AMOUNT) && has(SourceColumn.COST) && !has(SourceColumn.MARGIN);
    }

    private boolean has(SourceColumn role) {
        return declared.stream().anyMatch(d -> d.role() == role);
    }

    /** Names of the columns that rows have. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(roles().stream().map(SourceColumn::word).toList());
        for (int i = 0; i < variables.size(); i++) {
            columns.add(ProfileColumns.column(i));
        }
        return columns;
    }

    /**
     * The normalised rows of a relation, with _reason (null for good ones) and _problem, which no role is called. Three layers, so that the engine
     * computes each text and each value once.
     */
    String select(String relation, String before) {
        String values = declared.stream().map(role -> role.value(styles) + " AS " + value(role.role())).collect(Collectors.joining(", "));
        StringBuilder reason = new StringBuilder("CASE");
        StringBuilder problem = new StringBuilder("CASE");
        for (RoleSql role : declared) {
            if (role.role() == SourceColumn.DATE || role.number() || role.role().flag()) {
                when(reason, problem, role, role.bad(value(role.role()), styles), role.number() ? "reject.number"
                        : role.role().flag() ? "reject.flag" : "reject.date");
            }
            if (role.role() == SourceColumn.DATE && kind != SourceKind.PROFILE) {
                when(reason, problem, role, role.empty(), "reject.noDate");
            }
        }
        boolean always = reason.length() == "CASE".length();
        String nothing = "CAST(NULL AS VARCHAR)";
        return "SELECT " + before + Stream.concat(roles().stream().map(role -> made(role) + " AS " + DIALECT.quote(role.word())), kept())
                .collect(Collectors.joining(", ")) + ", " + (always ? nothing : reason + " END") + " AS _reason, "
                + (always ? nothing : problem + " END") + " AS _problem FROM (SELECT *, " + values + " FROM "
                + Declaration.clean(declared, variables, relation, before) + ")";
    }

    private Stream<String> kept() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            all.add(RoleSql.text(variables.get(i)) + " AS " + ProfileColumns.column(i));
        }
        return all.stream();
    }

    private String made(SourceColumn role) {
        if (role == SourceColumn.MARGIN && derived()) {
            return "TRY_CAST(" + made(SourceColumn.AMOUNT) + " - " + made(SourceColumn.COST) + " AS DECIMAL(18,4))";
        }
        return has(SourceColumn.RETURNED) && SIGNED.contains(role) ? "CASE WHEN " + value(SourceColumn.RETURNED) + " THEN -abs(" + value(role)
                + ") ELSE " + value(role) + " END" : value(role);
    }

    private static String value(SourceColumn role) {
        return "value_" + role.word();
    }

    private static void when(StringBuilder reason, StringBuilder problem, RoleSql role, String condition, String key) {
        reason.append(" WHEN ").append(condition).append(" THEN ")
                .append(DIALECT.text(key + Reasons.SEPARATOR + role.label()));
        problem.append(" WHEN ").append(condition).append(" THEN ").append(role.said());
    }
}
