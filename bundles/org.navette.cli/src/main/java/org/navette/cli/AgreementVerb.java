package org.navette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.navette.analysis.agreement.AgreementUnit;
import org.navette.analysis.agreement.Estimate;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.analysis.agreement.MeasureAgreement.Row;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "agreement")
final class AgreementVerb extends StudyVerb {
    @Option(names = "--coders", required = true, paramLabel = "A,B", split = ",")
    private List<String> coders = new ArrayList<>();

    @Option(names = "--sample", paramLabel = "N", descriptionKey = "option.sample")
    private String sample;

    @Option(names = "--unit", paramLabel = "document|segment|character", defaultValue = "document")
    private AgreementUnit unit;

    @Option(names = "--confidence", paramLabel = "95", defaultValue = "95")
    private double confidence;

    @Option(names = "--replicates", paramLabel = "1000", defaultValue = "1000")
    private int replicates;

    @Option(names = "--disagreements")
    private boolean disagreements;

    record Difference(String document, String code, Map<String, String> judgements, String settled, String note) {
    }

    @Override
    void run() {
        if (disagreements) {
            differences();
            return;
        }
        var params = new MeasureAgreement.Params(coders, sample, unit, confidence / 100, replicates);
        var result = read(opened -> new MeasureAgreement().run(opened, params, progress()));
        answer(result, () -> {
            say("agreement.over", result.documents(), String.join(", ", result.coders()));
            var table = new TextTable().row(Messages.text("agreement.code"), Messages.text("agreement.units"), Messages.text("agreement.observed"),
                    Messages.text("agreement.expected"), Messages.text("agreement.prevalence"), "κ", "α", "AC1", "α_u");
            result.codes().forEach(row -> line(table, row.code(), row));
            if (result.overall() != null) {
                line(table, Messages.text("agreement.overall"), result.overall());
            }
            if (result.sentiment() != null) {
                line(table, Messages.text("agreement.sentiment"), result.sentiment());
            }
            print(table.toString());
            result.notes().forEach(this::print);
            say("agreement.benchmarks");
        });
    }

    private void differences() {
        var result = read(opened -> new ListDisagreements().run(opened, new ListDisagreements.Params(coders, sample), progress()));
        List<Difference> lines = result.lines().stream()
                .map(l -> new Difference(l.name(), l.code() == null ? null : l.code().name(), l.judgement(), l.settled(), l.note())).toList();
        answer(lines, () -> {
            var table = new TextTable().row(Messages.text("sample.document"), Messages.text("agreement.code"), Messages.text("agreement.judgements"),
                    Messages.text("agreement.settled"), Messages.text("agreement.note"));
            lines.forEach(l -> table.row(l.document(), l.code() == null ? Messages.text("agreement.sentiment") : l.code(),
                    String.join(", ", l.judgements().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList()), l.settled(), l.note()));
            print(table.toString());
            say("agreement.open", result.open());
        });
    }

    private static void line(TextTable table, String name, Row row) {
        table.row(name, Messages.text("number", row.units()), share(row.observed()), share(row.expected()), share(row.prevalence()),
                coefficient(row.kappa()), coefficient(row.alpha()), coefficient(row.ac1()),
                row.spans() == null ? "–" : Messages.text("agreement.coefficient", row.spans()));
    }

    private static String share(Double value) {
        return value == null ? "–" : Messages.text("agreement.share", value);
    }

    private static String coefficient(Estimate estimate) {
        return estimate == null ? "–" : Messages.text("agreement.coefficient", estimate.value())
                + (estimate.low() == null ? "" : " " + Messages.text("agreement.interval", estimate.low(), estimate.high()));
    }
}
