package org.navette.analysis.campaigns;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/** All behavioural sources of a study, for what is asked of several kinds at once. Close it when done. */
final class Sources implements AutoCloseable {
    private final List<Source> list;
    private final Engine engine;
    /** By name; found at once, since pieces of work of an engine do not nest. */
    private final Map<String, SourceTable> tables = new LinkedHashMap<>();

    private Sources(List<Source> list, Engine engine) {
        this.list = list;
        this.engine = engine;
        list.forEach(source -> engine.table(source).ifPresent(table -> tables.put(source.name(), table)));
    }

    /** @throws InputProblem when the study has none, or none whose data are here */
    static Sources open(Study study) {
        List<Source> list = study.sources().list();
        if (list.isEmpty() || !Files.exists(study.beside(MetricDesk.SUFFIX))) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.noSource"));
        }
        return new Sources(list, DuckDbEngine.open(study.beside(MetricDesk.SUFFIX)));
    }

    Engine engine() {
        return engine;
    }

    Dialect dialect() {
        return engine.dialect();
    }

    /**
     * The source of a kind: the one named, or the only one.
     *
     * @param option by which the user names one
     * @param roles  that it must have
     * @throws InputProblem when it is not there, or several are, or a column is missing
     */
    SourceTable need(SourceKind kind, String option, String name, SourceColumn... roles) {
        List<Source> ofKind = list.stream().filter(source -> source.kind() == kind).toList();
        String label = Messages.text("sources." + kind.word());
        if (ofKind.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("sources.none", label));
        }
        String names = ofKind.stream().map(Source::name).collect(Collectors.joining(", "));
        if (name == null && ofKind.size() > 1) {
            throw new InputProblem(Place.NOWHERE, Messages.text("sources.which", label, option, names));
        }
        Source source = name == null ? ofKind.getFirst() : ofKind.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("sources.unknown", label, name, names)));
        if (FirmTable.is(source)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("purchases.elsewhere", source.name()));
        }
        SourceTable table = Optional.ofNullable(tables.get(source.name()))
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("purchases.absent", source.name())));
        for (SourceColumn role : roles) {
            if (!table.has(role)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("purchases.noColumn", source.name(), role.word()));
            }
        }
        return table;
    }

    /** The first source of a kind that has these roles, when there is one. */
    Optional<SourceTable> find(SourceKind kind, SourceColumn... roles) {
        return list.stream().filter(source -> source.kind() == kind && !FirmTable.is(source))
                .flatMap(source -> Stream.ofNullable(tables.get(source.name())))
                .filter(table -> List.of(roles).stream().allMatch(table::has)).findFirst();
    }

    /** A relation of all customers that any source knows: customer, each once. */
    String customers() {
        return tables.values().stream()
                .map(table -> "SELECT customer FROM " + table.relation() + " u WHERE customer IS NOT NULL")
                .collect(Collectors.joining(" UNION ", "(", ")"));
    }

    @Override
    public void close() {
        engine.close();
    }
}
