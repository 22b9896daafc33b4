package org.navette.analysis.crosstab;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.analysis.crosstab.CrosstabResult.Row;
import org.navette.analysis.crosstab.CrosstabResult.Test;
import org.navette.core.language.Catalogue;

/** What a reader of the table must know, in sentences: what was tested, what stands out, whom it speaks of. */
final class Notes {
    /** A cell with fewer units is too thin to be pointed out. */
    private static final int FEW = 5;

    private final CrosstabParams params;
    private final boolean customers;
    private final boolean machine;
    private final String weight;
    private final List<String> about = new ArrayList<>();
    private final List<String> tested = new ArrayList<>();

    Notes(CrosstabParams params, boolean customers, boolean machine, String weight) {
        this.params = params;
        this.customers = customers;
        this.machine = machine;
        this.weight = weight;
    }

    void base(long count, long population, boolean judged) {
        String key = !judged ? "note.base" : customers ? "note.judgedCustomers" : "note.judged";
        about.add(Messages.text(key, units(count), population));
        if (weight != null) {
            about.add(Messages.text("note.weighted", weight));
        }
    }

    private String units(long count) {
        return Messages.text(customers ? "crosstab.customers" : "crosstab.documents", count);
    }

    /** When the machine judged: because nobody else did, or because it was asked. */
    void machine(Axis rows, List<Axis> banner) {
        if (machine) {
            boolean asked = params.rows().equals("sentiment:machine") || params.columns().contains("sentiment:machine");
            about.add(Messages.text(asked ? "note.machine" : "note.noPeople"));
        }
        if (rows.categories().stream().anyMatch(c -> c.depth() > 0)
                || banner.stream().flatMap(a -> a.categories().stream()).anyMatch(c -> c.depth() > 0)) {
            about.add(Messages.text("note.nets"));
        }
    }

    /** Units without an answer to the rows. */
    void left(String question, long count) {
        if (count > 0) {
            about.add(Messages.text("note.left", units(count), question));
        }
    }

    /** Units whose answer stands for none. */
    void missing(Axis question, long count) {
        if (count > 0) {
            about.add(Messages.text("note.missing", units(count), question.label(), question.missing().words()));
        }
    }

    /** What people said instead of a point. */
    void asides(Axis question) {
        if (question.judged() && question.categories().stream()
                .anyMatch(c -> (c.key().equals("sentiment:mixed") || c.key().equals("sentiment:irrelevant")) && !c.members().isEmpty())) {
            about.add(Messages.text("note.asides"));
        }
    }

    void unweighted(long count) {
        if (count > 0) {
            about.add(Messages.text("note.unweighted", units(count), weight));
        }
    }

    void withoutCustomer(long documents) {
        if (documents > 0) {
            about.add(Messages.text("note.withoutCustomer", Messages.text("crosstab.documents", documents)));
        }
    }

    void noAnswer(String question, long count) {
        if (count > 0) {
            about.add(Messages.text("note.noAnswer", units(count), question));
        }
    }

    /** A question with one answer a document may have several a customer. */
    void several(Axis units, Axis documents) {
        if (documents.partition() && !units.partition()) {
            about.add(Messages.text("note.several", units.label()));
        }
    }

    void tested(Axis rows, Question question, List<Test> tests) {
        String banner = question.axis().label();
        if (!question.axis().partition()) {
            tested.add(Messages.text("note.overlap", banner));
        }
        List<Test> known = tests.stream().filter(t -> t.p() != null).toList();
        if (known.isEmpty()) {
            return;
        }
        double level = 1 - params.confidence() / 100;
        if (rows.partition() && question.axis().partition()) {
            Test test = known.getFirst();
            String key = test.p() < level ? "note.linked" : "note.notLinked";
            String figures = test.statistic() == null ? Messages.text("note.figuresExact", p(test.p()), test.value())
                    : Messages.text("note.figures", test.statistic(), test.df(), p(test.p()), test.value());
            tested.add(Messages.text(key, rows.label(), banner, figures));
        } else {
            long differing = known.stream().filter(t -> t.p() < level).count();
            String key = question.axis().partition() ? "note.byRow" : "note.byColumn";
            tested.add(Messages.text(key, differing, known.size(), banner, params.confidence()));
        }
    }

    private static String p(double p) {
        NumberFormat format = NumberFormat.getInstance(Catalogue.locale());
        format.setMaximumFractionDigits(3);
        return p < 0.001 ? "< " + format.format(0.001) : "= " + format.format(p);
    }

    /** All sentences: what was tested, what stands out, whom the table speaks of. */
    List<String> all(List<Row> rows, List<Column> columns, List<Cell> cells) {
        List<String> all = new ArrayList<>(tested);
        double notable = params.confidence() >= 99 ? 2.58 : 1.96;
        if (cells.stream().anyMatch(c -> c.adjustedResidual() != null)) {
            all.add(cells.stream()
                    .filter(c -> c.adjustedResidual() != null && c.adjustedResidual() >= notable && c.count() >= FEW
                            && c.flags().isEmpty() && !rows.get(c.row()).key().endsWith(Axes.WITHOUT))
                    .max(Comparator.comparingDouble(Cell::adjustedResidual)).map(c -> {
                        Cell total = cells.get(c.row() * columns.size());
                        return Messages.text("note.out", rows.get(c.row()).label().strip(),
                                columns.get(c.column()).label().strip(), columns.get(c.column()).group(), c.share(),
                                total.share());
                    }).orElseGet(() -> Messages.text("note.nothing")));
        }
        all.addAll(about);
        return all;
    }
}
