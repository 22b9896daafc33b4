package org.navette.analysis.metrics;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceManner;
import org.navette.core.study.SourceSettings;

/** A source whose rows are in a table of the firm's database: what the study keeps of it, and how it is reached again. */
public final class FirmTable {
    private static final String USER = "user";
    private static final String DRIVERS = "drivers";

    private FirmTable() {
    }

    /** Whether the rows of a source are in a database and not beside the study. */
    public static boolean is(Source source) {
        return Warehouse.is(source.location());
    }

    /** @param user named at the import, or null */
    public static SourceSettings settings(Warehouse warehouse, String user, SourceManner manner) {
        return SourceSettings.of(manner.withTable(warehouse.table()).words()).with(USER, user)
                .with(DRIVERS, warehouse.folder() == null ? null : warehouse.folder().toAbsolutePath().normalize().toString());
    }

    /** Who asks when nobody is there to be asked: what the environment says; the user named at the import goes before its user of all. */
    public static Credentials environment(Source source) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        source.settings().get(USER).ifPresent(user -> environment.put(Credentials.USER, user));
        return Credentials.of(environment, source.name());
    }

    /** @throws org.navette.core.problem.InputProblem when the database does not let us in */
    public static WarehouseEngine open(Source source, Function<Source, Credentials> login, Progress progress) {
        SourceManner manner = SourceManner.of(source.settings().values());
        Warehouse warehouse = new Warehouse(source.location(), manner.table(),
                source.settings().get(DRIVERS).map(Path::of).orElse(null));
        return WarehouseEngine.open(warehouse, manner, login.apply(source), progress);
    }
}
