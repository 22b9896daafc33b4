package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.Unit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "crosstab")
final class CrosstabVerb extends StudyVerb {
    @Option(names = "--rows", required = true, paramLabel = "SPEC")
    private String rows;

    @Option(names = "--columns", required = true, paramLabel = "SPEC")
    private List<String> columns;

    @Option(names = "--unit", paramLabel = "document|customer", defaultValue = "document")
    private Unit unit;

    @Option(names = "--filter", paramLabel = "Q", descriptionKey = "option.filter")
    private String filter;

    @Option(names = "--weight", paramLabel = "sample|V|none", defaultValue = "none")
    private String weight;

    @Option(names = "--estimate", paramLabel = "counted", defaultValue = "counted")
    private Estimate estimate;

    @Option(names = "--mean", paramLabel = "METRIC")
    private String mean;

    @Option(names = "--confidence", paramLabel = "PERCENT", defaultValue = "95")
    private double confidence;

    @Option(names = "--min-base", paramLabel = "N", defaultValue = "30")
    private int minBase;

    @Option(names = "--correction", paramLabel = "none|bonferroni|fdr", defaultValue = "none")
    private String correction;

    enum Estimate {
        COUNTED
    }

    @Override
    void run() {
        var params = new CrosstabParams(rows, split(columns), unit, filter, weight, mean, confidence, minBase, correction);
        CrosstabResult result = read(opened -> new Crosstab().run(opened, params, progress()));
        answer(result, () -> print(CrosstabText.of(result)));
    }

    /** Commas separate banner questions, but not the bounds inside {@code bands(0,50)}. */
    static List<String> split(List<String> specs) {
        var out = new ArrayList<String>();
        for (String spec : specs) {
            for (String part : spec.split(",(?![^(]*\\))")) {
                out.add(part.strip());
            }
        }
        return out;
    }
}
