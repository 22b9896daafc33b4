package org.navette.analysis.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;

/**
 * Holds a demo study against the answer key of its corpus: every figure of a crosstab, and the totals that the study
 * knows. Rows without tolerance tell the truth behind the texts, which no count can meet; agreement and behaviour without
 * words have no analysis here.
 */
public final class AnswerKey {
    private static final Set<String> CELL_KINDS = Set.of("count", "column-base", "column-share", "row-share");

    private final Study study;
    private final StudyTotals totals;
    private final Map<String, CrosstabResult> tables = new HashMap<>();

    /** @param found the study's figure, NaN when the table has no such cell. @param met whether it lies within the tolerance */
    public record Checked(String fact, double expected, double found, boolean met) {
    }

    private AnswerKey(Study study) {
        this.study = study;
        totals = new StudyTotals(study);
    }

    /** Every row of the key that an analysis can answer, in its order. */
    public static List<Checked> check(Study study, Path corpus) {
        AnswerKey key = new AnswerKey(study);
        List<Checked> checked = new ArrayList<>();
        Path file = corpus.resolve("answer-key.csv");
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                switch (line.get()) {
                    case Rejected bad -> throw new InputProblem(Place.line(file, bad.line()), bad.reason());
                    case Row row -> key.check(new Fact(table, row)).ifPresent(checked::add);
                }
            }
        }
        return checked;
    }

    /** One row of the key. */
    private record Fact(String fact, String rows, String columns, String row, String column, String kind, double value,
            double tolerance) {
        Fact(TableFile table, Row row) {
            this(row.cell(table.column("fact")), row.cell(table.column("rows")), row.cell(table.column("columns")),
                    row.cell(table.column("row")), row.cell(table.column("column")), row.cell(table.column("kind")),
                    Double.parseDouble(row.cell(table.column("value"))), number(row.cell(table.column("tolerance"))));
        }

        private static double number(String cell) {
            return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
        }

        String sentence() {
            return rows.isEmpty() ? fact + ": " + row
                    : fact + ": " + rows + " × " + columns + ", " + row + " / " + column + ", " + kind;
        }
    }

    private Optional<Checked> check(Fact fact) {
        if (Double.isNaN(fact.tolerance())) {
            return Optional.empty();
        }
        OptionalDouble found = CELL_KINDS.contains(fact.kind()) && !fact.rows().isEmpty()
                ? OptionalDouble.of(figure(fact))
                : fact.kind().equals("total") ? totals.find(fact.row()) : OptionalDouble.empty();
        // a tolerance is half a unit of the last digit written, so a hair of binary rounding must not break it
        return found.isEmpty() ? Optional.empty()
                : Optional.of(new Checked(fact.sentence(), fact.value(), found.getAsDouble(),
                        Math.abs(found.getAsDouble() - fact.value()) <= fact.tolerance() + 1e-9));
    }

    private double figure(Fact fact) {
        String columns = fact.columns().isEmpty() ? "var:kind" : fact.columns();
        CrosstabResult table = tables.computeIfAbsent(fact.rows() + "\n" + columns,
                k -> new Crosstab().run(study, CrosstabParams.of(fact.rows(), columns), Progress.NONE));
        int row = row(table, fact.row());
        int column = column(table, fact);
        if (row < 0 || column < 0) {
            return Double.NaN;
        }
        CrosstabResult.Cell cell = table.cell(row, column);
        return switch (fact.kind()) {
            case "count" -> cell.count();
            case "column-base" -> table.columns().get(column).base();
            case "column-share" -> Objects.requireNonNullElse(cell.share(), Double.NaN);
            default -> Objects.requireNonNullElse(cell.rowShare(), Double.NaN);
        };
    }

    private static int row(CrosstabResult table, String name) {
        for (int r = 0; r < table.rows().size(); r++) {
            CrosstabResult.Row row = table.rows().get(r);
            if (row.label().strip().equals(name) || row.key().endsWith(":" + name) || row.key().endsWith("=" + name)) {
                return r;
            }
        }
        return -1;
    }

    /** Columns are named by value, by sentiment, by the number of a fifth from 1, or by the side of a limit. */
    private static int column(CrosstabResult table, Fact fact) {
        if (fact.columns().isEmpty()) {
            return 0;
        }
        String end = switch (fact.column()) {
            case String name when name.startsWith("<") -> "/1";
            case String name when name.startsWith(">=") -> "/2";
            case String name when fact.columns().startsWith("metric:") -> "/" + name;
            case String name when fact.columns().startsWith("var:") -> "=" + name;
            case String name -> ":" + name;
        };
        for (int c = 1; c < table.columns().size(); c++) {
            if (table.columns().get(c).key().endsWith(end)) {
                return c;
            }
        }
        return -1;
    }
}
