package org.navette.behaviour.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Input.Field;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;

/** Brings the rows of an input into the normalised columns of a {@link SourceTable}. */
final class Declaration {
    /** Rows that have no place in the source: n, reason and problem. */
    static final String REJECTED = "rejected";
    private static final int EXAMPLES = 5;
    private static final Dialect DIALECT = new DuckDbDialect();
    private final Session session;
    private final Source source;
    private final SourceManner manner;
    private final Path file;
    private final Consumer<RejectedRow> consumer;

    Declaration(Session session, Source source, SourceManner manner, Path file, Consumer<RejectedRow> consumer) {
        this.session = session;
        this.source = source;
        this.manner = manner;
        this.file = file;
        this.consumer = consumer;
    }

    /** Column names the source speaks of, with the factors of products. */
    static List<String> names(Source source, SourceManner manner) {
        return Stream.concat(manner.variables().stream().map(ProfileColumns::bare), source.columns().values().stream()
                .flatMap(label -> Arrays.stream((label + "*" + label).split("\\*")))).map(String::strip).distinct().toList();
    }

    Declared run(Input input, int number, String hash) throws SQLException {
        List<RoleSql> roles = roles(input.fields());
        List<Field> variables = ProfileColumns.fields(source, manner, input.fields(), file);
        if (source.reference() && !input.lasting()) {
            throw new InputProblem(Place.in(file), Messages.text("input.notByReference"));
        }
        session.begin(Messages.text("step.load", source.name()), 0);
        ColumnStyles styles = ColumnStyles.detect(session, input, roles, manner);
        String table = DIALECT.quote("source_" + number);
        Normal normal = new Normal(source.kind(), roles, variables, styles);
        String good = normal.columns().stream().map(DIALECT::quote).collect(Collectors.joining(", "));
        session.execute("DROP TABLE IF EXISTS reject_errors");
        session.execute("DROP TABLE IF EXISTS reject_scans");
        long wrong = load(table, good, normal.select(input.noting(), ""), normal.select(input.plain(), ""));
        session.execute("CREATE OR REPLACE TEMP TABLE " + REJECTED + " (n BIGINT, reason VARCHAR, problem VARCHAR)");
        if (wrong > 0) {
            session.execute("INSERT INTO " + REJECTED + " SELECT n, _reason, _problem FROM ("
                    + normal.select(input.numbered(), "n, ") + ") WHERE _reason IS NOT NULL");
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
        Declared declared = count(table, roles, rejected.get(), sample, hash, styles.evidence(), collisions(roles, input));
        if (declared.rows() + declared.rejected() == 0) {
            throw new InputProblem(Place.in(file), Messages.text("input.noRows"));
        }
        remember(number, normal, declared);
        return declared;
    }

    private void remember(int number, Normal normal, Declared declared) throws SQLException {
        FileMark mark = FileMark.of(file);
        session.execute("INSERT INTO navette_source (number, name, roles, file, reference, first_date, last_date, keys, collisions,"
                + " collided, bytes, modified) VALUES (?, ?, ?, ?, ?, CAST(? AS DATE), CAST(? AS DATE), ?, ?, ?, ?, ?)", number,
                source.name(), normal.roles().stream().map(SourceColumn::word).collect(Collectors.joining(",")),
                file.toAbsolutePath().toString(), source.reference(),
                declared.first() == null ? null : declared.first().toString(),
                declared.last() == null ? null : declared.last().toString(), manner.keys().words(), declared.collisions().count(),
                String.join("\n", declared.collisions().examples()), mark.bytes(), mark.modified());
    }

    /** Keys that the rule makes one: read once more, but only when there is a rule. */
    private Collisions collisions(List<RoleSql> roles, Input input) throws SQLException {
        if (manner.keys().equals(KeyRule.USUAL)) {
            return Collisions.NONE;
        }
        RoleSql customer = roles.stream().filter(role -> role.role() == SourceColumn.CUSTOMER).findFirst().orElseThrow();
        String keys = "SELECT DISTINCT " + customer.plainKey() + " AS given FROM " + clean(List.of(customer), List.of(), input.plain(), "");
        String several = "FROM (SELECT " + manner.keys().sql("given") + " AS k, given FROM (" + keys + ")) WHERE k IS NOT NULL GROUP BY k"
                + " HAVING count(*) > 1";
        long count = session.query("SELECT count(*) FROM (SELECT k " + several + ")", row -> row.getLong(1)).getFirst();
        return count == 0 ? Collisions.NONE : new Collisions(count, session.query("SELECT k || ' ← ' || string_agg(given, ', ' ORDER BY given) "
                + several + " ORDER BY k LIMIT " + EXAMPLES, row -> row.getString(1)));
    }

    /** Makes the table, or the view, and counts the rows that did not fit in. Row numbers wait until they are needed. */
    private long load(String table, String good, String noting, String plain) throws SQLException {
        if (source.reference()) {
            session.execute("CREATE VIEW " + table + " AS SELECT " + good + " FROM (" + plain + ") WHERE _reason IS NULL");
            return session.query("SELECT count(_reason) FROM (" + noting + ")", row -> row.getLong(1)).getFirst();
        }
        session.execute("CREATE TABLE " + table + " AS SELECT " + good + ", _reason IS NOT NULL AS wrong FROM (" + noting + ")");
        long wrong = session.query("SELECT count_if(wrong) FROM " + table, row -> row.getLong(1)).getFirst();
        if (wrong > 0) {
            session.execute("DELETE FROM " + table + " WHERE wrong");
        }
        session.execute("ALTER TABLE " + table + " DROP COLUMN wrong");
        return wrong;
    }

    private Declared count(String table, List<RoleSql> roles, long rejected, List<RejectedRow> sample, String hash,
            List<Evidence> evidence, Collisions collisions) throws SQLException {
        boolean dated = has(roles, SourceColumn.DATE);
        boolean valued = has(roles, SourceColumn.AMOUNT);
        Map<String, Long> strange = strangeEvents(table, roles);
        return session.query("SELECT count(*), count(*) - count(customer), count(DISTINCT customer), "
                + (dated ? "min(\"date\"), max(\"date\"), " : "NULL, NULL, ")
                + (valued ? "coalesce(sum(amount), 0)" : "NULL") + " FROM " + table,
                row -> new Declared(row.getLong(1), row.getLong(2), rejected, row.getLong(3),
                        dated ? row.getObject(4, LocalDate.class) : null,
                        dated ? row.getObject(5, LocalDate.class) : null,
                        valued ? row.getBigDecimal(6).doubleValue() : null, sample, hash, evidence, strange, collisions))
                .getFirst();
    }

    /** The words of events that nobody knows, the most frequent ones first. */
    private Map<String, Long> strangeEvents(String table, List<RoleSql> roles) throws SQLException {
        Map<String, Long> words = new LinkedHashMap<>();
        if (source.kind() == SourceKind.CAMPAIGNS && has(roles, SourceColumn.EVENT)) {
            session.each("SELECT event, count(*) AS n FROM " + table + " WHERE event NOT IN (" + Arrays.stream(ContactEvent.values())
                    .map(event -> DIALECT.text(event.word())).collect(Collectors.joining(", ")) + ") GROUP BY event ORDER BY n DESC, event LIMIT "
                    + Declared.SAMPLE, row -> words.put(row.getString(1), row.getLong(2)));
        }
        return words;
    }

    private static boolean has(List<RoleSql> roles, SourceColumn column) {
        return roles.stream().anyMatch(role -> role.role() == column);
    }

    /** A relation of the fields that are used, without blanks around them. */
    static String clean(List<RoleSql> roles, List<Field> more, String relation, String before) {
        return "(SELECT " + before + Stream.concat(roles.stream().flatMap(role -> role.fields().stream()), more.stream()).distinct()
                .map(RoleSql::clean).collect(Collectors.joining(", ")) + " FROM " + relation + ")";
    }

    private List<RoleSql> roles(List<Field> fields) {
        if (!source.columns().containsKey(SourceColumn.CUSTOMER)) {
            throw new InputProblem(Place.in(file), Messages.text("column.noCustomer"));
        }
        List<RoleSql> roles = new ArrayList<>();
        for (Map.Entry<SourceColumn, String> column : new TreeMap<>(source.columns()).entrySet()) {
            RoleSql role = new RoleSql(column.getKey(), column.getValue(), List.of(), manner, false);
            Field whole = find(fields, column.getValue());
            List<Field> factors = new ArrayList<>();
            if (whole != null) {
                factors.add(whole);
            } else {
                for (String name : role.number() ? column.getValue().split("\\*", -1) : new String[] {column.getValue()}) {
                    Field factor = find(fields, name.strip());
                    if (factor == null) {
                        throw absent(file, name.strip(), fields);
                    }
                    factors.add(factor);
                }
            }
            roles.add(new RoleSql(column.getKey(), column.getValue(), factors, manner, source.kind() == SourceKind.CAMPAIGNS));
        }
        return roles;
    }

    static InputProblem absent(Path file, String name, List<Field> fields) {
        return new InputProblem(Place.in(file).column(name), Messages.text("column.absent",
                fields.stream().map(Field::name).collect(Collectors.joining(", ")),
                fields.size() == 1 && fields.getFirst().name().matches(".*[\\s,;|].*") ? 1 : 0));
    }

    /** The field of that name, or the only one that differs from it in case alone. */
    static Field find(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        List<Field> alike = fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }
}
