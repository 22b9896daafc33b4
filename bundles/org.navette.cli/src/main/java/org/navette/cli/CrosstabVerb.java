package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.analysis.crosstab.Unit;
import org.navette.store.Study;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "crosstab")
final class CrosstabVerb extends StudyVerb {
    @Option(names = "--rows", paramLabel = "SPEC")
    private String rows;

    @Option(names = "--columns", paramLabel = "SPEC")
    private List<String> columns = new ArrayList<>();

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

    @Option(names = "--keep", paramLabel = "NAME")
    private String keep;

    @Option(names = "--kept", paramLabel = "NAME")
    private String kept;

    @Spec
    private CommandSpec spec;

    enum Estimate {
        COUNTED
    }

    @Override
    void run() {
        CrosstabResult result = keep == null ? read(this::table) : edit(opened -> {
            CrosstabResult made = table(opened);
            KeptTable.keep(opened, keep, asked(opened));
            return made;
        });
        answer(result, () -> print(CrosstabText.of(result)));
    }

    private CrosstabResult table(Study opened) {
        return new Crosstab().run(opened, asked(opened), progress());
    }

    private CrosstabParams asked(Study opened) {
        if (kept != null) {
            return KeptTable.find(opened, kept);
        }
        if (rows == null || columns.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("usage.missing", "--rows, --columns"));
        }
        return new CrosstabParams(rows, split(columns), unit, filter, weight, mean, confidence, minBase, correction);
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
