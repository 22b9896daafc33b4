package org.navette.behaviour.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Input.Field;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** Brings the rows of an input into the normalised columns of a {@link SourceTable}. */
final class Declaration {
    /** Rows that have no place in the source: n, reason and problem. */
    static final String REJECTED = "rejected";
    private static final Dialect DIALECT = new DuckDbDialect();
    private final Session session;
    private final Source source;
    private final Path file;
    private final Consumer<RejectedRow> consumer;

    Declaration(Session session, Source source, Path file, Consumer<RejectedRow> consumer) {
        this.session = session;
        this.source = source;
        this.file = file;
        this.consumer = consumer;
    }

    /** Column names the source speaks of, with the factors of products. */
    static List<String> names(Source source) {
        return source.columns().values().stream().flatMap(label -> Arrays.stream((label + "*" + label).split("\\*")))
                .map(String::strip).distinct().toList();
    }

    Declared run(Input input, int number, String hash) throws SQLException {
        List<RoleSql> roles = roles(input.fields());
        if (source.reference() && !input.lasting()) {
            throw new InputProblem(Place.in(file), Messages.text("input.notByReference"));
        }
        session.begin(Messages.text("step.load", source.name()), 0);
        ColumnStyles styles = ColumnStyles.detect(session, input, roles);
        String table = DIALECT.quote("source_" + number);
        String good = roles.stream().map(role -> quoted(role.role())).collect(Collectors.joining(", "));
        session.execute("DROP TABLE IF EXISTS reject_errors");
        session.execute("DROP TABLE IF EXISTS reject_scans");
        long wrong = load(table, good, select(roles, styles, input.noting(), ""), select(roles, styles, input.plain(), ""));
        session.execute("CREATE OR REPLACE TEMP TABLE " + REJECTED + " (n BIGINT, reason VARCHAR, problem VARCHAR)");
        if (wrong > 0) {
            session.execute("INSERT INTO " + REJECTED + " SELECT n, reason, problem FROM ("
                    + select(roles, styles, input.numbered(), "n, ") + ") WHERE reason IS NOT NULL");
        }
        List<RejectedRow> sample = new ArrayList<>();
        AtomicLong rejected = new AtomicLong();
        try {
            input.rejected(session, row -> {
                if (rejected.getAndIncrement() < Declared.SAMPLE) {
                    sample.add(row);
                }
                consumer.accept(row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.execute("DROP TABLE " + REJECTED);
        Declared declared = count(table, roles, rejected.get(), sample, hash);
        if (declared.rows() + declared.rejected() == 0) {
            throw new InputProblem(Place.in(file), Messages.text("input.noRows"));
        }
        session.execute("INSERT INTO navette_source VALUES (?, ?, ?, ?, ?, CAST(? AS DATE), CAST(? AS DATE))", number,
                source.name(), roles.stream().map(role -> role.role().word()).collect(Collectors.joining(",")),
                file.toAbsolutePath().toString(), source.reference(),
                declared.first() == null ? null : declared.first().toString(),
                declared.last() == null ? null : declared.last().toString());
        return declared;
    }

    /** Makes the table, or the view, and counts the rows that did not fit in. Row numbers wait until they are needed. */
    private long load(String table, String good, String noting, String plain) throws SQLException {
        if (source.reference()) {
            session.execute("CREATE VIEW " + table + " AS SELECT " + good + " FROM (" + plain + ") WHERE reason IS NULL");
            return session.query("SELECT count(reason) FROM (" + noting + ")", row -> row.getLong(1)).getFirst();
        }
        session.execute("CREATE TABLE " + table + " AS SELECT " + good + ", reason IS NOT NULL AS wrong FROM (" + noting + ")");
        long wrong = session.query("SELECT count_if(wrong) FROM " + table, row -> row.getLong(1)).getFirst();
        if (wrong > 0) {
            session.execute("DELETE FROM " + table + " WHERE wrong");
        }
        session.execute("ALTER TABLE " + table + " DROP COLUMN wrong");
        return wrong;
    }

    private Declared count(String table, List<RoleSql> roles, long rejected, List<RejectedRow> sample, String hash)
            throws SQLException {
        boolean dated = has(roles, SourceColumn.DATE);
        boolean valued = has(roles, SourceColumn.AMOUNT);
        return session.query("SELECT count(*), count(*) - count(customer), count(DISTINCT customer), "
                + (dated ? "min(\"date\"), max(\"date\"), " : "NULL, NULL, ")
                + (valued ? "coalesce(sum(amount), 0)" : "NULL") + " FROM " + table,
                row -> new Declared(row.getLong(1), row.getLong(2), rejected, row.getLong(3),
                        dated ? row.getObject(4, LocalDate.class) : null,
                        dated ? row.getObject(5, LocalDate.class) : null,
                        valued ? row.getBigDecimal(6).doubleValue() : null, sample, hash)).getFirst();
    }

    private static boolean has(List<RoleSql> roles, SourceColumn column) {
        return roles.stream().anyMatch(role -> role.role() == column);
    }

    /** A relation of the fields that are used, without blanks around them. */
    static String clean(List<RoleSql> roles, String relation, String before) {
        return "(SELECT " + before + roles.stream().flatMap(role -> role.fields().stream()).distinct().map(RoleSql::clean)
                .collect(Collectors.joining(", ")) + " FROM " + relation + ")";
    }

    /**
     * The normalised rows of a relation, with reason (null for good ones) and problem. Three layers, so that the engine
     * computes each text and each value once.
     */
    private String select(List<RoleSql> roles, ColumnStyles styles, String relation, String before) {
        String values = roles.stream().map(role -> role.value(styles) + " AS " + value(role)).collect(Collectors.joining(", "));
        StringBuilder reason = new StringBuilder("CASE");
        StringBuilder problem = new StringBuilder("CASE");
        for (RoleSql role : roles) {
            if (role.role() == SourceColumn.DATE || role.number()) {
                when(reason, problem, role, role.bad(value(role), styles), role.number() ? "reject.number" : "reject.date");
            }
            if (role.role() == SourceColumn.DATE && source.kind() != SourceKind.PROFILE) {
                when(reason, problem, role, role.empty(), "reject.noDate");
            }
        }
        boolean always = reason.length() == "CASE".length();
        String nothing = "CAST(NULL AS VARCHAR)";
        return "SELECT " + before + roles.stream().map(role -> value(role) + " AS " + quoted(role.role()))
                .collect(Collectors.joining(", ")) + ", " + (always ? nothing : reason + " END") + " AS reason, "
                + (always ? nothing : problem + " END") + " AS problem FROM (SELECT *, " + values + " FROM "
                + clean(roles, relation, before) + ")";
    }

    private static String value(RoleSql role) {
        return "value_" + role.role().word();
    }

    private static void when(StringBuilder reason, StringBuilder problem, RoleSql role, String condition, String key) {
        reason.append(" WHEN ").append(condition).append(" THEN ")
                .append(DIALECT.text(key + Reasons.SEPARATOR + role.label()));
        problem.append(" WHEN ").append(condition).append(" THEN ").append(role.said());
    }

    private List<RoleSql> roles(List<Field> fields) {
        if (!source.columns().containsKey(SourceColumn.CUSTOMER)) {
            throw new InputProblem(Place.in(file), Messages.text("column.noCustomer"));
        }
        List<RoleSql> roles = new ArrayList<>();
        for (Map.Entry<SourceColumn, String> column : new TreeMap<>(source.columns()).entrySet()) {
            RoleSql role = new RoleSql(column.getKey(), column.getValue(), List.of());
            Field whole = find(fields, column.getValue());
            List<Field> factors = new ArrayList<>();
            if (whole != null) {
                factors.add(whole);
            } else {
                for (String name : role.number() ? column.getValue().split("\\*", -1) : new String[] {column.getValue()}) {
                    Field factor = find(fields, name.strip());
                    if (factor == null) {
                        throw new InputProblem(Place.in(file).column(name.strip()), Messages.text("column.absent",
                                fields.stream().map(Field::name).collect(Collectors.joining(", ")),
                                fields.size() == 1 && fields.getFirst().name().matches(".*[\\s,;|].*") ? 1 : 0));
                    }
                    factors.add(factor);
                }
            }
            roles.add(new RoleSql(column.getKey(), column.getValue(), factors));
        }
        return roles;
    }

    /** The field of that name, or the only one that differs from it in case alone. */
    private static Field find(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        List<Field> alike = fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    private static String quoted(SourceColumn role) {
        return DIALECT.quote(role.word());
    }
}
