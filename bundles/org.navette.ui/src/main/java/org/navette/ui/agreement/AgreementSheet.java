package org.navette.ui.agreement;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.navette.analysis.agreement.AgreementUnit;
import org.navette.analysis.agreement.Estimate;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.analysis.agreement.MeasureAgreement.Row;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.ui.Messages;

/**
 * What was measured, as lines and columns: all codes together, each code, the sentiment.
 *
 * @param codes the codebook at that moment, in the order of the result's rows
 */
record AgreementSheet(String sample, MeasureAgreement.Result result, List<Code> codes, List<ListDisagreements.Line> differences) {
    /** Agreement by chance is so likely beyond these shares that κ falls although nearly every judgement is alike. */
    private static final double RARE = 0.1;
    private static final double LOW = 0.667;
    private static final double HIGH = 0.8;

    /** A figure of a line. */
    enum Column {
        CODE, UNITS, OBSERVED, EXPECTED, PREVALENCE, KAPPA, ALPHA, AC1, SPANS
    }

    /** @param code null for all codes and for the sentiment */
    record Line(String title, Code code, boolean sentiment, Row row) {
    }

    AgreementSheet {
        codes = List.copyOf(codes);
        differences = List.copyOf(differences);
    }

    AgreementSheet with(List<ListDisagreements.Line> fresh) {
        return new AgreementSheet(sample, result, codes, fresh);
    }

    /** Nothing can be said of chance where nobody can put nothing: passages have coefficients of their own. */
    List<Column> columns() {
        return result.unit() == AgreementUnit.SEGMENT
                ? List.of(Column.CODE, Column.UNITS, Column.OBSERVED, Column.PREVALENCE, Column.SPANS)
                : List.of(Column.CODE, Column.UNITS, Column.KAPPA, Column.ALPHA, Column.AC1, Column.OBSERVED, Column.EXPECTED,
                        Column.PREVALENCE);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (result.overall() != null) {
            lines.add(new Line(Messages.text("agreement.all"), null, false, result.overall()));
        }
        for (int i = 0; i < result.codes().size(); i++) {
            lines.add(new Line(result.codes().get(i).code().replace("/", " / "), codes.get(i), false, result.codes().get(i)));
        }
        if (result.sentiment() != null) {
            lines.add(new Line(Messages.text("agreement.sentiment"), null, true, result.sentiment()));
        }
        return lines;
    }

    /** The coefficient in a column, or null. */
    static Double coefficient(Row row, Column column) {
        return switch (column) {
            case KAPPA -> value(row.kappa());
            case ALPHA -> value(row.alpha());
            case AC1 -> value(row.ac1());
            case SPANS -> row.spans();
            default -> null;
        };
    }

    private static Double value(Estimate estimate) {
        return estimate == null ? null : (Double) estimate.value();
    }

    /** A cell in the reader's language; the interval stands behind a coefficient. */
    static String text(Line line, Column column) {
        Row row = line.row();
        return switch (column) {
            case CODE -> line.title();
            case UNITS -> NumberFormat.getIntegerInstance(Catalogue.locale()).format(row.units());
            case OBSERVED -> share(row.observed());
            case EXPECTED -> share(row.expected());
            case PREVALENCE -> share(row.prevalence());
            case KAPPA -> estimate(row.kappa());
            case ALPHA -> estimate(row.alpha());
            case AC1 -> estimate(row.ac1());
            case SPANS -> row.spans() == null ? "–" : two(row.spans());
        };
    }

    private static String share(Double share) {
        return share == null ? "–" : NumberFormat.getPercentInstance(Catalogue.locale()).format(share);
    }

    private static String estimate(Estimate estimate) {
        return estimate == null ? "–" : two(estimate.value())
                + (estimate.low() == null ? "" : " " + two(estimate.low()) + "–" + two(estimate.high()));
    }

    private static String two(double value) {
        return String.format(Catalogue.locale(), "%.2f", value + 0.0).replace('-', '−');
    }

    /** What one should know before reading a line's figures; empty when there is nothing. */
    List<String> notes(Line line) {
        List<String> notes = new ArrayList<>();
        Row row = line.row();
        Double kappa = value(row.kappa());
        Double ac1 = value(row.ac1());
        if (row.prevalence() != null && kappa != null && ac1 != null && kappa < LOW && ac1 >= HIGH
                && (row.prevalence() < RARE || row.prevalence() > 1 - RARE)) {
            notes.add(Messages.text(row.prevalence() < RARE ? "agreement.paradox.rare" : "agreement.paradox.common", row.prevalence()));
        }
        if (row.units() > 0 && kappa == null && result.unit() != AgreementUnit.SEGMENT) {
            notes.add(Messages.text("agreement.alike"));
        }
        return notes;
    }

    /** What there is to settle in a line: of a code also the codes below it, as they are counted with it. */
    List<ListDisagreements.Line> differences(Line line) {
        if (line.sentiment()) {
            return differences.stream().filter(d -> d.code() == null).toList();
        }
        if (line.code() == null) {
            return differences.stream().filter(d -> d.code() != null).toList();
        }
        Set<Long> net = new HashSet<>(Set.of(line.code().id()));
        codes.forEach(c -> {
            if (c.parent() != null && net.contains(c.parent())) {
                net.add(c.id());
            }
        });
        return differences.stream().filter(d -> d.code() != null && net.contains(d.code().id())).toList();
    }

    /** The sheet as a table for other programs: a header, then a row for each line; figures as numbers, null for none. */
    List<List<Object>> table() {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> header = new ArrayList<>(List.of(Messages.text("agreement.column.code"), Messages.text("agreement.column.units"),
                Messages.text("agreement.column.observed"), Messages.text("agreement.column.expected"),
                Messages.text("agreement.column.prevalence")));
        for (String name : List.of("κ", "α", "AC1")) {
            header.addAll(List.of(name, Messages.text("agreement.column.low", name), Messages.text("agreement.column.high", name)));
        }
        header.add("α_u");
        rows.add(header);
        for (Line line : lines()) {
            Row row = line.row();
            List<Object> cells = new ArrayList<>();
            cells.add(line.title());
            cells.add(row.units());
            cells.add(row.observed());
            cells.add(row.expected());
            cells.add(row.prevalence());
            for (Estimate e : new Estimate[] { row.kappa(), row.alpha(), row.ac1() }) {
                cells.add(value(e));
                cells.add(e == null ? null : e.low());
                cells.add(e == null ? null : e.high());
            }
            cells.add(row.spans());
            rows.add(cells);
        }
        return rows;
    }

    /** The table with tabs between cells and decimal signs as the reader's spreadsheet expects them. */
    String tabbed() {
        Locale locale = Catalogue.locale();
        StringBuilder text = new StringBuilder();
        for (List<Object> row : table()) {
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                text.append(i == 0 ? "" : "\t").append(cell == null ? "" : cell instanceof Double d ? String.format(locale, "%.4f", d) : cell);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
