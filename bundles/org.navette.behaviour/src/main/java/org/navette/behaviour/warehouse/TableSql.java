package org.navette.behaviour.warehouse;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Dialect;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;

/** The rows of a firm's table as {@link org.navette.behaviour.engine.SourceTable} has them, in one subquery. */
final class TableSql {
    private static final String NUMBER = "^[+-]?[0-9]+([.][0-9]+)?$";
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([ T].*)?$";
    private static final String PLAUSIBLE = " BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'";
    private static final String YES = " IN ('1', '1.0', 'true', 't', 'yes', 'y', 'x', 'oui', 'o', 'vrai', 'v')";
    private static final String NO = " IN ('0', '0.0', 'false', 'f', 'no', 'n', 'non', 'faux')";
    private static final Set<SourceColumn> SIGNED = Set.of(SourceColumn.QUANTITY, SourceColumn.AMOUNT, SourceColumn.MARGIN, SourceColumn.COST);
    private final Dialect dialect;
    private final String table;
    private final List<TableColumn> columns;
    private final Source source;
    private final SourceManner manner;

    TableSql(Warehouse warehouse, List<TableColumn> columns, Source source, SourceManner manner) {
        this.dialect = warehouse.dialect();
        this.table = warehouse.quoted();
        this.columns = columns;
        this.source = source;
        this.manner = manner;
    }

    /** The declared roles, and the margin where it follows from amount and cost. */
    Set<SourceColumn> roles() {
        Set<SourceColumn> roles = new TreeSet<>(source.columns().keySet());
        if (source.kind() == SourceKind.TRANSACTIONS && roles.contains(SourceColumn.AMOUNT) && roles.contains(SourceColumn.COST)) {
            roles.add(SourceColumn.MARGIN);
        }
        return roles;
    }

    /** @throws InputProblem when the table lacks a column, or one cannot play its role */
    String relation() {
        if (!source.columns().containsKey(SourceColumn.CUSTOMER)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("column.noCustomer"));
        }
        Map<SourceColumn, String> conditions = conditions();
        return "(SELECT " + roles().stream().map(role -> made(role) + " AS " + dialect.quote(role.word())).collect(Collectors.joining(", "))
                + " FROM " + rows() + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions.values())) + ")";
    }

    /**
     * A statement that counts the rows left out, by the first role that cannot be read: its word, rows, the least and the greatest of what
     * stands there. Null when none can be left out.
     */
    String unread() {
        Map<SourceColumn, String> conditions = conditions();
        if (conditions.isEmpty()) {
            return null;
        }
        StringBuilder reason = new StringBuilder("CASE");
        StringBuilder given = new StringBuilder("CASE");
        conditions.forEach((role, condition) -> {
            String fails = " WHEN NOT coalesce(" + condition + ", false) THEN ";
            reason.append(fails).append(dialect.text(role.word()));
            given.append(fails).append(dialect.quote("given_" + role.word()));
        });
        return "SELECT reason, count(*), min(given), max(given) FROM (SELECT " + reason + " END AS reason, " + given + " END AS given FROM " + rows()
                + ") r WHERE reason IS NOT NULL GROUP BY reason ORDER BY reason";
    }

    /** The innermost rows: each role read, what was given for it, and whether there is doubt. */
    private String rows() {
        List<String> values = new ArrayList<>();
        for (SourceColumn role : new TreeSet<>(source.columns().keySet())) {
            String label = source.columns().get(role);
            values.add(value(role, label) + " AS " + dialect.quote(role.word()));
            values.add(given(role, label) + " AS " + dialect.quote("given_" + role.word()));
            String doubts = role.number() || role.flag() ? doubts(role, label) : "";
            if (!doubts.isEmpty()) {
                values.add("CASE WHEN " + doubts + " THEN 1 ELSE 0 END AS " + dialect.quote("doubt_" + role.word()));
            }
        }
        return "(SELECT " + String.join(", ", values) + " FROM " + table + " t) v";
    }

    /** Role → what holds of the rows that are taken. What cannot be read spoils its row; what is missing does not. */
    private Map<SourceColumn, String> conditions() {
        Map<SourceColumn, String> conditions = new EnumMap<>(SourceColumn.class);
        source.columns().forEach((role, label) -> {
            String name = dialect.quote(role.word());
            if (role == SourceColumn.DATE) {
                conditions.put(role, source.kind() == SourceKind.PROFILE ? "(" + name + " IS NULL OR " + name + PLAUSIBLE + ")"
                        : name + PLAUSIBLE);
            } else if ((role.number() || role.flag()) && !doubts(role, label).isEmpty()) {
                conditions.put(role, dialect.quote("doubt_" + role.word()) + " = 0");
            }
        });
        return conditions;
    }

    private String given(SourceColumn role, String label) {
        return (role.number() ? factors(label) : List.of(column(label))).stream().map(column -> "coalesce(" + trimmed(column) + ", '')")
                .collect(Collectors.joining(" || ' * ' || "));
    }

    /** A role of the innermost rows as it is in the source. */
    private String made(SourceColumn role) {
        String name = dialect.quote(role.word());
        if (role == SourceColumn.MARGIN && !source.columns().containsKey(role)) {
            return dialect.money(made(SourceColumn.AMOUNT) + " - " + made(SourceColumn.COST));
        }
        return SIGNED.contains(role) && source.columns().containsKey(SourceColumn.RETURNED)
                ? "CASE WHEN " + dialect.quote(SourceColumn.RETURNED.word()) + " THEN -abs(" + name + ") ELSE " + name + " END" : name;
    }

    private String value(SourceColumn role, String label) {
        if (role.number()) {
            return factors(label).stream().map(this::number).reduce((product, factor) -> dialect.money(product + " * " + factor)).orElseThrow();
        }
        TableColumn column = column(label);
        return switch (role) {
            case CUSTOMER -> manner.keys().sql(column.kind() == TableColumn.Kind.REAL
                    ? dialect.cut(dialect.cut(dialect.asText(dialect.money(dialect.quote(column.name()))), "0+$"), "[.]$")
                    : dialect.key(trimmed(column)));
            case DATE -> day(column);
            case EVENT -> source.kind() == SourceKind.CAMPAIGNS ? event(trimmed(column)) : trimmed(column);
            default -> role.flag() ? flag(column) : trimmed(column);
        };
    }

    private String doubts(SourceColumn role, String label) {
        return (role.flag() ? List.of(column(label)) : factors(label)).stream().filter(column -> column.kind() != TableColumn.Kind.BOOLEAN
                && (role.flag() || column.kind() == TableColumn.Kind.TEXT)).map(column -> "(" + trimmed(column) + " IS NOT NULL AND "
                        + (role.flag() ? flag(column) + " IS NULL" : "NOT (" + dialect.matches(trimmed(column), NUMBER) + ")") + ")")
                .collect(Collectors.joining(" OR "));
    }

    private String trimmed(TableColumn column) {
        return dialect.trimmed(dialect.asText(dialect.quote(column.name())));
    }

    private String flag(TableColumn column) {
        String text = "lower(" + trimmed(column) + ")";
        return column.kind() == TableColumn.Kind.BOOLEAN ? dialect.quote(column.name())
                : "CASE WHEN " + text + YES + " THEN true WHEN " + text + NO + " THEN false END";
    }

    /** The event's own word; a word that nobody knows stays as it is. */
    private String event(String text) {
        Map<ContactEvent, String> words = new EnumMap<>(ContactEvent.class);
        manner.eventWords().forEach((word, event) -> words.merge(event, dialect.text(word), (a, b) -> a + ", " + b));
        return words.entrySet().stream().map(e -> " WHEN lower(" + text + ") IN (" + e.getValue() + ") THEN " + dialect.text(e.getKey().word()))
                .collect(Collectors.joining("", "CASE", " ELSE " + text + " END"));
    }

    private String number(TableColumn column) {
        return switch (column.kind()) {
            case NUMBER, REAL -> dialect.money(dialect.quote(column.name()));
            case TEXT -> "CASE WHEN " + dialect.matches(trimmed(column), NUMBER) + " THEN " + dialect.money(trimmed(column)) + " END";
            default -> throw new InputProblem(Place.NOWHERE.column(column.name()), Messages.text("warehouse.noNumber"));
        };
    }

    private String day(TableColumn column) {
        String name = dialect.quote(column.name());
        ZoneId zone = manner.zone();
        return switch (column.kind()) {
            case DATE -> name;
            case TIME -> "CAST(" + name + " AS DATE)";
            case ZONED_TIME -> dialect.dayOfZoned(name, zone == null ? "UTC" : zone.getId());
            case TEXT -> "CASE WHEN " + dialect.matches(trimmed(column), DAY) + " THEN CAST(substr(" + trimmed(column)
                    + ", 1, 10) AS DATE) END";
            default -> throw new InputProblem(Place.NOWHERE.column(column.name()), Messages.text("warehouse.noDate"));
        };
    }

    private List<TableColumn> factors(String label) {
        return columns.stream().anyMatch(column -> column.name().equals(label)) ? List.of(column(label))
                : Arrays.stream(label.split("\\*", -1)).map(name -> column(name.strip())).toList();
    }

    /** The column of that name, or the only one that differs from it in case alone. */
    private TableColumn column(String name) {
        Map<Boolean, List<TableColumn>> alike = columns.stream().filter(column -> column.name().equalsIgnoreCase(name))
                .collect(Collectors.partitioningBy(column -> column.name().equals(name)));
        List<TableColumn> fit = alike.get(true).isEmpty() ? alike.get(false) : alike.get(true);
        if (fit.size() != 1) {
            throw new InputProblem(Place.NOWHERE.column(name), Messages.text("warehouse.noColumn", table,
                    columns.stream().map(TableColumn::name).collect(Collectors.joining(", "))));
        }
        return fit.getFirst();
    }
}
