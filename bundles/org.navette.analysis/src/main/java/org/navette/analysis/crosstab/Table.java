package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.analysis.crosstab.CrosstabResult.Row;
import org.navette.analysis.crosstab.CrosstabResult.Test;
import org.navette.analysis.selection.Frame;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.statistics.tables.Interval;
import org.navette.statistics.tables.Proportion;

/** One table under way: who is counted, in which rows and columns, and then every figure. */
final class Table {
    private final Reading reading;
    private final CrosstabParams params;
    private final Units units;
    /** Documents that the table uses, and units that it counts. */
    private final BitSet used;
    private final BitSet base;
    private final Axis rowDocuments;
    private final Axis rows;
    private final List<Question> questions = new ArrayList<>();
    private final Weights weights;
    private final Tally tally;
    private final Tally.Base total;
    private final double[] figures;
    private final Notes notes;
    private final boolean machine;

    Table(Reading reading, Dimension rowDimension, List<Dimension> columnDimensions) {
        this.reading = reading;
        params = reading.params;
        Frame frame = reading.frame;
        units = Units.of(frame, params.unit());
        Axis asked = reading.axis(rowDimension);
        List<Axis> banner = columnDimensions.stream().map(reading::axis).toList();
        machine = asked.machine() || banner.stream().anyMatch(Axis::machine);
        boolean judged = asked.judged() || banner.stream().anyMatch(Axis::judged);
        used = (BitSet) reading.filtered.clone();
        if (judged) {
            used.and(reading.judgements().judged());
        }
        Axis lifted = units.lift(asked, used);
        base = lifted.base();
        weights = Weights.of(params.weight(), frame, units, used, reading.filter, reading::judgements);
        long unweighted = base.cardinality();
        if (weights.values() != null) {
            for (int u = base.nextSetBit(0); u >= 0; u = base.nextSetBit(u + 1)) {
                if (!(weights.values()[u] > 0)) {
                    base.clear(u);
                }
            }
        }
        unweighted -= base.cardinality();
        if (base.isEmpty()) {
            throw new InputProblem(Place.NOWHERE,
                    Messages.text(judged ? "crosstab.nobodyJudged" : "crosstab.emptyBase"));
        }
        tally = new Tally(weights.values());
        total = tally.base(base);
        List<Axis.Category> shown = new ArrayList<>();
        List<Axis.Category> shownDocuments = new ArrayList<>();
        for (int r = 0; r < lifted.categories().size(); r++) {
            Axis.Category within = within(lifted.categories().get(r));
            if (!within.members().isEmpty() || !within.key().startsWith("var:")) {
                shown.add(within);
                shownDocuments.add(asked.categories().get(r));
            }
        }
        rows = lifted.over(shown, base, lifted.partition());
        rowDocuments = asked.over(shownDocuments, asked.base(), asked.partition());
        BitSet everybody = units.lift(used);
        notes = new Notes(params, units.customers(), machine, weights.label());
        notes.base(total.count(), population(), judged);
        notes.machine(asked, banner);
        notes.left(rows.label(), everybody.cardinality() - unweighted - total.count());
        notes.unweighted(unweighted);
        if (units.customers()) {
            notes.withoutCustomer(used.stream().filter(d -> units.of(d) < 0).count());
        }
        notes.missing(asked, missing(asked));
        notes.asides(rows);
        notes.several(rows, asked);
        int first = 1;
        for (Axis question : banner) {
            Axis over = units.lift(question, used);
            questions.add(question(over, first));
            first += questions.getLast().size();
            notes.several(over, question);
            notes.noAnswer(over.label(), total.count() - questions.getLast().base().count());
            notes.missing(question, missing(question));
            notes.asides(questions.getLast().axis());
        }
        double[] byDocument = reading.meanFigures();
        figures = byDocument == null ? null : units.mean(byDocument, used);
    }

    private long missing(Axis question) {
        BitSet documents = (BitSet) question.missing().documents().clone();
        documents.and(used);
        return units.lift(documents).cardinality();
    }

    private Question question(Axis over, int first) {
        BitSet answered = (BitSet) over.base().clone();
        answered.and(base);
        List<Axis.Category> shown = over.categories().stream().map(this::within)
                .filter(c -> !c.members().isEmpty() || !c.key().startsWith("var:")).toList();
        return new Question(over.over(shown, answered, over.partition()), first, answered, tally.base(answered),
                shown.stream().map(c -> tally.base(c.members())).toList());
    }

    private Axis.Category within(Axis.Category category) {
        BitSet members = (BitSet) category.members().clone();
        members.and(base);
        return category.with(members);
    }

    private long population() {
        return units.lift(reading.filter.population(reading.frame)).cardinality();
    }

    CrosstabResult result() {
        List<Column> columns = new ArrayList<>();
        List<Axis.Category> columnUnits = new ArrayList<>();
        columns.add(new Column("total", Messages.text("crosstab.total"), Messages.text("crosstab.total"), null,
                total.count(), total.weighted(), total.effective()));
        columnUnits.add(new Axis.Category("total", "", 0, Set.of(), base));
        for (Question question : questions) {
            for (int k = 0; k < question.size(); k++) {
                Axis.Category category = question.axis().categories().get(k);
                Tally.Base of = question.columns().get(k);
                columns.add(new Column(category.key(), category.indented(), question.axis().label(),
                        Letters.letter(columns.size() - 1), of.count(), of.weighted(), of.effective()));
                columnUnits.add(category);
            }
        }
        List<Cell> cells = cells(columns, columnUnits);
        List<Row> stub = rows.categories().stream().map(c -> new Row(c.key(), c.indented())).toList();
        String estimate = machine ? "model-only" : "counted";
        return new CrosstabResult(params.unit().word(), params.weight() == null ? "none" : params.weight(), estimate,
                params.confidence(), population(), stub, columns, cells, tests, notes.all(stub, columns, cells),
                new CellEvidence(reading.frame, units, used, base, rows.categories(), rowDocuments.categories(),
                        columnUnits));
    }

    private final List<Test> tests = new ArrayList<>();

    private List<Cell> cells(List<Column> columns, List<Axis.Category> columnUnits) {
        int height = rows.categories().size();
        int width = columns.size();
        long[][] rowWords = rows.categories().stream().map(c -> Tally.words(c.members())).toArray(long[][]::new);
        long[][] columnWords = columnUnits.stream().map(c -> Tally.words(c.members())).toArray(long[][]::new);
        double[][] weighted = new double[height][width];
        for (int r = 0; r < height; r++) {
            reading.progress.check();
            for (int c = 0; c < width; c++) {
                weighted[r][c] = tally.weight(rowWords[r], columnWords[c]);
            }
        }
        Cell[] cells = new Cell[height * width];
        Figures plain = new Figures(columns, rowWords, columnWords, weighted);
        for (int r = 0; r < height; r++) {
            cells[r * width] = plain.cell(r, 0, weighted[r][0], "", null, 0);
        }
        Letters letters = new Letters(params, width - 1);
        for (Question question : questions) {
            reading.progress.check();
            long[] answered = Tally.words(question.answered());
            double[] rowSums = new double[height];
            double[][] counts = new double[height][question.size()];
            for (int r = 0; r < height; r++) {
                rowSums[r] = tally.weight(rowWords[r], answered);
                System.arraycopy(weighted[r], question.first(), counts[r], 0, question.size());
            }
            TestedQuestion test = new TestedQuestion(rows, question, counts, rowSums, weights.values() != null);
            tests.addAll(test.tests());
            notes.tested(rows, question, test.tests());
            for (int r = 0; r < height; r++) {
                String[] marks = marks(letters, question, counts[r]);
                for (int k = 0; k < question.size(); k++) {
                    cells[r * width + question.first() + k] = plain.cell(r, question.first() + k, rowSums[r], marks[k],
                            test, k);
                }
            }
        }
        return List.of(cells);
    }

    /** Columns that overlap are not compared: a unit in both would count on both sides. */
    private String[] marks(Letters letters, Question question, double[] counts) {
        double[] shares = new double[counts.length];
        double[] bases = new double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            Tally.Base of = question.columns().get(k);
            shares[k] = of.weighted() > 0 ? Math.min(1, counts[k] / of.weighted()) : 0;
            bases[k] = question.axis().partition() ? of.effective() : 0;
        }
        return letters.row(shares, bases, question.first() - 1);
    }

    /** Makes the cells once everything about rows and columns is known. */
    private final class Figures {
        private final List<Column> columns;
        private final long[][] rowWords;
        private final long[][] columnWords;
        private final double[][] weighted;

        Figures(List<Column> columns, long[][] rowWords, long[][] columnWords, double[][] weighted) {
            this.columns = columns;
            this.rowWords = rowWords;
            this.columnWords = columnWords;
            this.weighted = weighted;
        }

        /** @param test null for the total column. @param k the column within its question */
        Cell cell(int r, int c, double rowSum, String letters, TestedQuestion test, int k) {
            Column column = columns.get(c);
            List<String> flags = new ArrayList<>();
            Double share = null;
            Interval interval = null;
            Double se = null;
            if (column.base() > 0) {
                share = Math.clamp(weighted[r][c] / column.weightedBase(), 0, 1);
                interval = new Proportion(share, column.effectiveBase()).wilson(params.confidence() / 100);
                se = Math.sqrt(share * (1 - share) / column.effectiveBase());
            }
            if (column.base() == 0) {
                flags.add("empty-base");
            } else if (column.effectiveBase() < params.minBase()) {
                flags.add("small-base");
            }
            Double expected = test == null ? null : orNull(test.expected(r, k));
            if (expected != null && expected < TestedQuestion.LOW) {
                flags.add("low-expected");
            }
            long count = Tally.count(rowWords[r], columnWords[c]);
            return new Cell(r, c, count, weighted[r][c], share, interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(), se, rowSum > 0 ? weighted[r][c] / rowSum : null,
                    machine ? "model-only" : "counted", letters, expected,
                    test == null ? null : orNull(test.residual(r, k)), test == null ? null : orNull(test.adjusted(r, k)),
                    figures == null ? null : tally.mean(figures, rowWords[r], columnWords[c]), flags);
        }
    }

    private static Double orNull(double figure) {
        return Double.isFinite(figure) ? figure : null;
    }
}
