package org.navette.behaviour.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.EngineFault;
import org.navette.behaviour.engine.ReadOptions;
import org.navette.behaviour.engine.SourceTable;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceManner;

/**
 * Asks an engine and the embedded one the same questions about the same rows and compares whole sorted answers. The embedded engine
 * reads the rows from a CSV file and the other from its own table, so that both ways of making rows alike are compared too.
 */
public final class Conformance {
    private static final String FILE = "check.csv";
    private final Path folder;

    /** @param folder for the file and the embedded engine; the caller removes it */
    public Conformance(Path folder) {
        this.folder = folder;
    }

    /**
     * One question.
     *
     * @param rows    of the embedded engine's answer
     * @param sha256  of the embedded engine's answer, sorted
     * @param trouble what the other engine answered instead; null when both answers are equal
     * @param millis  that the other engine took
     */
    public record Finding(String question, int rows, String sha256, String trouble, long millis) {
        public boolean equal() {
            return trouble == null;
        }
    }

    /** All questions. @param other holds the table of {@link CheckRows#create} */
    public List<Finding> run(WarehouseEngine other, Progress progress) {
        write();
        List<Finding> findings = new ArrayList<>();
        Map<String, Questions.Question> questions = Questions.all();
        progress.begin(Messages.text("step.conformance"), questions.size());
        try (DuckDbEngine engine = DuckDbEngine.open(folder.resolve("check.behaviour.duckdb"))) {
            Side here = new Here(engine, folder.resolve(FILE), new HashMap<>());
            Side there = new There(other);
            questions.forEach((name, question) -> {
                progress.check();
                findings.add(compare(name, question, here, there));
                progress.worked(1);
            });
        }
        return findings;
    }

    private static Finding compare(String name, Questions.Question question, Side here, Side there) {
        Answer right = question.ask(here);
        long begin = System.nanoTime();
        String trouble;
        try {
            Answer answer = question.ask(there);
            trouble = answer.sha256().equals(right.sha256()) ? null : difference(right, answer);
        } catch (InputProblem | EngineFault e) {
            trouble = e.getMessage();
        }
        return new Finding(name, right.rows().size(), right.sha256(), trouble, (System.nanoTime() - begin) / 1_000_000);
    }

    private static String difference(Answer right, Answer answer) {
        List<String> lacking = new ArrayList<>(right.rows());
        answer.rows().forEach(lacking::remove);
        List<String> foreign = new ArrayList<>(answer.rows());
        right.rows().forEach(foreign::remove);
        return lacking.size() + " ≠ " + foreign.size() + ": " + lacking.stream().findFirst().orElse("–") + " ≠ "
                + foreign.stream().findFirst().orElse("–");
    }

    private void write() {
        List<List<String>> lines = new ArrayList<>(List.of(CheckRows.COLUMNS));
        lines.addAll(CheckRows.rows());
        try {
            Files.write(folder.resolve(FILE), lines.stream().map(line -> line.stream()
                    .map(value -> value == null ? "" : '"' + value.replace("\"", "\"\"") + '"').collect(Collectors.joining(","))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Here(DuckDbEngine engine, Path file, Map<String, SourceTable> known) implements Side {
        @Override
        public SourceTable table(Source source, SourceManner manner) {
            return known.computeIfAbsent(source.kind() + " " + source.columns() + manner, key -> {
                Source named = new Source(0, key, source.kind(), file.toString(), false, source.columns(), 0, "");
                engine.declare(named, manner, file, ReadOptions.DETECT, row -> { }, Progress.NONE);
                return engine.table(named).orElseThrow();
            });
        }
    }

    private record There(WarehouseEngine warehouse) implements Side {
        @Override
        public Engine engine() {
            return warehouse;
        }

        @Override
        public SourceTable table(Source source, SourceManner manner) {
            return warehouse.table(source, manner, Progress.NONE);
        }
    }
}
