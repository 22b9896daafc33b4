package org.navette.analysis.customers;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.named.Values;
import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.behaviour.metrics.Terms;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/**
 * The purchases of a study's customers as SQL over a source of transactions: what is asked stays in the engine until it is summed
 * up. Close it when done.
 */
public final class Purchases implements AutoCloseable {
    private final Engine engine;
    private final Source source;
    private final SourceTable table;
    private final LocalDate asOf;

    private Purchases(Engine engine, Source source, SourceTable table, LocalDate asOf) {
        this.engine = engine;
        this.source = source;
        this.table = table;
        this.asOf = asOf;
    }

    /**
     * Opens the source that the values {@code source} and {@code as-of} name.
     *
     * @throws InputProblem when there is no such source of dated transactions or it has none by that day
     */
    public static Purchases open(Study study, Values values) {
        Source source = source(study, values.text("source"));
        if (!source.columns().containsKey(SourceColumn.DATE)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.noDate", source.name()));
        }
        if (FirmTable.is(source)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.elsewhere", source.name()));
        }
        if (!Files.exists(study.beside(MetricDesk.SUFFIX))) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.absent", source.name()));
        }
        Engine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX));
        try {
            SourceTable table = engine.table(source)
                    .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("purchases.absent", source.name())));
            LocalDate asOf = values.day("as-of") == null ? table.last() : values.day("as-of");
            if (asOf == null || table.first() == null || asOf.isBefore(table.first())) {
                throw new InputProblem(Place.NOWHERE, Messages.text("purchases.tooEarly", source.name(), String.valueOf(asOf)));
            }
            return new Purchases(engine, source, table, asOf);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static Source source(Study study, String name) {
        List<Source> sources = study.sources().list().stream().filter(source -> source.kind() == SourceKind.TRANSACTIONS).toList();
        if (sources.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.none"));
        }
        String names = sources.stream().map(Source::name).collect(Collectors.joining(", "));
        if (name != null) {
            return sources.stream().filter(source -> source.name().equalsIgnoreCase(name)).findFirst()
                    .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("purchases.unknown", name, names)));
        }
        if (sources.size() > 1) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.which", names));
        }
        return sources.getFirst();
    }

    public Engine engine() {
        return engine;
    }

    public Dialect dialect() {
        return engine.dialect();
    }

    public Source source() {
        return source;
    }

    public SourceTable table() {
        return table;
    }

    /** The day seen as today. */
    public LocalDate asOf() {
        return asOf;
    }

    /** @throws InputProblem when the source does not declare the column */
    public void require(SourceColumn role) {
        if (!table.has(role)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.noColumn", source.name(), role.word()));
        }
    }

    /** A relation of purchases, returns left out: customer, bought_on and the asked-for columns, up to a day. */
    public String rows(LocalDate until, SourceColumn... roles) {
        Terms terms = new Terms(dialect(), table, until);
        String more = java.util.Arrays.stream(roles).map(role -> ", " + terms.column(role)).collect(Collectors.joining());
        return "(SELECT customer, bought_on" + more + " FROM (SELECT customer, " + terms.purchaseDay() + " AS bought_on" + more + " FROM "
                + table.relation() + " WHERE customer IS NOT NULL AND " + terms.column(SourceColumn.DATE) + " <= " + dialect().date(until)
                + ") p WHERE bought_on IS NOT NULL)";
    }

    /** A relation of days of purchase: customer, bought_on, each once. */
    public String days(LocalDate until) {
        return "(SELECT DISTINCT customer, bought_on FROM " + rows(until) + " q)";
    }

    /** A relation of customers: customer, purchases (days of purchase), first_on, last_on. */
    public String customers(LocalDate until) {
        return "(SELECT customer, count(*) AS purchases, min(bought_on) AS first_on, max(bought_on) AS last_on FROM " + days(until)
                + " d GROUP BY customer)";
    }

    @Override
    public void close() {
        engine.close();
    }
}
