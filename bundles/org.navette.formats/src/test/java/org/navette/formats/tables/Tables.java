package org.navette.formats.tables;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.navette.core.problem.InputProblem;

/** Writes small files and reads them whole. */
final class Tables {
    private Tables() {
    }

    static Path write(Path folder, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    static Path write(Path folder, String text) throws IOException {
        return write(folder, text, StandardCharsets.UTF_8);
    }

    static List<Line> lines(Path file, TableOptions options) {
        List<Line> lines = new ArrayList<>();
        try (TableFile table = TableFile.open(file, options)) {
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    static List<Line> lines(Path file) {
        return lines(file, TableOptions.DETECT);
    }

    static List<Row> rows(Path file) {
        return lines(file).stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    static List<Rejected> rejected(List<Line> lines) {
        return lines.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
    }

    static Detected detected(Path file) {
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            return table.detected().orElseThrow();
        }
    }

    static InputProblem problem(Path file, TableOptions options) {
        return assertThrows(InputProblem.class, () -> TableFile.open(file, options).close());
    }

    static InputProblem problem(Path file) {
        return problem(file, TableOptions.DETECT);
    }
}
