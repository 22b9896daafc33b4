package org.navette.analysis.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.Unread;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Declares a table of the firm's database as a behavioural source. Its rows stay there and are counted there; only the customers' keys
 * come, into the file beside the study. The password is not kept.
 */
public final class ImportTable implements Analysis<ImportTable.Params, ImportBehaviour.Result> {
    private final Function<Source, Credentials> login;

    /**
     * @param name    of the source, free
     * @param columns role → column of the table; the customer's is needed
     * @param user    kept for the next time; null to leave that to whoever asks
     */
    public record Params(Warehouse warehouse, String user, String name, SourceKind kind, Map<SourceColumn, String> columns,
            SourceManner manner) {
        public Params {
            columns = Map.copyOf(columns);
        }
    }

    /** @param login who asks the database */
    public ImportTable(Function<Source, Credentials> login) {
        this.login = login;
    }

    /** @throws InputProblem when the name is taken, nobody is let in, or the table lacks a column; the study is unchanged */
    @Override
    public ImportBehaviour.Result run(Study study, Params params, Progress progress) {
        require(study, params);
        Source source = new Source(0, params.name(), params.kind(), params.warehouse().url(), true, params.columns(), 0, "",
                FirmTable.settings(params.warehouse(), params.user(), params.manner()));
        Path file = study.beside(MetricDesk.SUFFIX);
        boolean fresh = Files.notExists(file);
        try (WarehouseEngine there = FirmTable.open(source, login, progress)) {
            Declared declared = there.survey(source, progress);
            List<String> notes = new ArrayList<>();
            there.unread(source, progress).forEach(unread -> notes.add(sentence(params, unread)));
            if (declared.rows() == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("table.noRows", params.warehouse().table(), String.join(" ", notes)).strip());
            }
            String mark = there.mark(source, progress);
            try (DuckDbEngine engine = DuckDbEngine.open(file)) {
                try {
                    engine.forget(source.name());
                    engine.hold(source, there.table(source, progress), there, mark, progress);
                    KeyMatch match = KeyMatch.of(engine, engine.held(source).orElseThrow(),
                            new HashSet<>(study.documents().customers().values()), progress);
                    progress.check();
                    study.edit(Label.of(Deed.IMPORT_BEHAVIOUR, declared.rows(), params.name()), editor -> editor.addSource(new Source(0,
                            source.name(), source.kind(), source.location(), true, source.columns(), declared.rows(), "", source.settings())));
                    return result(params, declared, match, notes);
                } catch (RuntimeException e) {
                    engine.forget(source.name());
                    throw e;
                }
            }
        } catch (RuntimeException e) {
            if (fresh) {
                removeMade(file, e);
            }
            throw e;
        }
    }

    private static void require(Study study, Params params) {
        if (params.name() == null || params.name().isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("behaviour.name"));
        }
        if (study.sources().find(params.name()).isPresent()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("behaviour.taken", params.name()));
        }
        SourceManner manner = params.manner();
        if (manner.dates() != null || manner.decimal() != null || !manner.variables().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("table.manner"));
        }
    }

    private static ImportBehaviour.Result result(Params params, Declared declared, KeyMatch match, List<String> notes) {
        notes.addAll(SourceNotes.of(params.kind(), params.columns().keySet(), declared, match, new ProfileValues(List.of(), 0, 0)));
        return new ImportBehaviour.Result(declared.rows(), declared.withoutCustomer(), declared.rejected(), null, declared.customers(),
                match.matched(), declared.first(), declared.last(), declared.totalAmount(), List.of(), List.of(), match, notes);
    }

    private static String sentence(Params params, Unread unread) {
        String column = params.columns().get(unread.role());
        return unread.examples().isEmpty() ? Messages.text("table.missing", unread.rows(), column)
                : Messages.text("table.unread", unread.rows(), column, String.join(", ", unread.examples()));
    }

    private static void removeMade(Path file, RuntimeException cause) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
