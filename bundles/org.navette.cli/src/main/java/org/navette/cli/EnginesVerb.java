package org.navette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.navette.behaviour.conformance.CheckRows;
import org.navette.behaviour.conformance.Conformance;
import org.navette.behaviour.engine.EngineFault;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.study.SourceManner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Warehouse engines on this machine; starting and stopping them is the business of the script. */
@Command(name = "engines", subcommands = EnginesVerb.Test.class)
final class EnginesVerb extends Verbs {

    /** Compares an engine with the embedded one. */
    @Command(name = "test")
    static final class Test extends Verb {
        record Result(String engine, long equal, List<Conformance.Finding> questions) {
        }

        @Parameters(paramLabel = "NAME")
        private String name;

        @Option(names = "--url", paramLabel = "JDBC-URL", required = true)
        private String url;

        @Option(names = "--table", paramLabel = "NAME")
        private String table = "navette_check";

        @Option(names = "--user", paramLabel = "U", descriptionKey = "option.user")
        private String user;

        @Option(names = "--driver-folder", paramLabel = "DIR", descriptionKey = "option.driver-folder")
        private Path drivers;

        @Override
        void run() throws IOException {
            Warehouse warehouse = new Warehouse(url, table, drivers);
            Credentials said = Credentials.of(System.getenv(), name).withUser(user);
            // Test servers let anybody in, but want a name.
            Credentials credentials = said.withUser(Objects.requireNonNullElse(said.user(), "navette"));
            Path folder = Files.createTempDirectory("navette-engines");
            try {
                WarehouseEngine.make(warehouse, CheckRows.create(warehouse.dialect(), table), credentials, progress());
                try (WarehouseEngine engine = WarehouseEngine.open(warehouse, SourceManner.USUAL, credentials, progress())) {
                    List<Conformance.Finding> findings = new Conformance(folder).run(engine, progress());
                    Result result = new Result(name, findings.stream().filter(Conformance.Finding::equal).count(), findings);
                    answer(result, () -> print(result));
                    if (result.equal() < findings.size()) {
                        throw new EngineFault(Messages.text("engines.differs", name, findings.size() - result.equal()), null);
                    }
                }
            } finally {
                delete(folder);
            }
        }

        private void print(Result result) {
            var text = new TextTable().row(Messages.text("engines.question"), Messages.text("engines.rows"), "SHA-256", "ms",
                    Messages.text("engines.same"));
            for (Conformance.Finding finding : result.questions()) {
                text.row(finding.question(), Integer.toString(finding.rows()), finding.sha256().substring(0, 12), Long.toString(finding.millis()),
                        finding.equal() ? Messages.text("engines.yes") : Messages.text("engines.no", finding.trouble()));
            }
            print(text.toString());
            say("engines.done", result.equal(), result.questions().size(), name);
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
