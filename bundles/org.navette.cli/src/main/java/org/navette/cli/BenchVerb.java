package org.navette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.navette.cli.bench.Bench;
import org.navette.cli.bench.Benches;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "bench")
final class BenchVerb extends Verb {
    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--rows", paramLabel = "N")
    private Long rows;

    @Override
    void run() throws Exception {
        Bench bench = Benches.ALL.get(name);
        if (bench == null) {
            throw new InputProblem(Place.NOWHERE, Messages.text("bench.unknown", name, String.join(", ", Benches.ALL.keySet())));
        }
        Path folder = Files.createTempDirectory("navette-bench");
        try {
            List<Bench.Figure> figures = bench.run(rows == null ? bench.usualRows() : rows, folder);
            answer(figures, () -> print(table(figures)));
        } finally {
            delete(folder);
        }
    }

    private static String table(List<Bench.Figure> figures) {
        var table = new TextTable().row(Messages.text("bench.what"), Messages.text("bench.value"), Messages.text("bench.unit"),
                Messages.text("bench.yardstick"), Messages.text("bench.yardstick.value"), Messages.text("bench.ratio"), Messages.text("bench.target"), Messages.text("bench.met"));
        for (Bench.Figure figure : figures) {
            table.row(figure.what(), Messages.text("decimal.1", figure.value()), figure.unit(),
                    figure.yardstickName(), figure.yardstick() == null ? "" : Messages.text("decimal.1", figure.yardstick()),
                    figure.ratio() == null ? "" : Messages.text("decimal.2", figure.ratio()),
                    figure.target(), figure.met() == null ? "" : Messages.text(figure.met() ? "bench.met.yes" : "bench.met.no"));
        }
        return table.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
