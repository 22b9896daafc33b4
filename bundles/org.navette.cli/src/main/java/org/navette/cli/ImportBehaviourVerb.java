package org.navette.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.navette.analysis.intake.ImportBehaviour;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "behaviour")
final class ImportBehaviourVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--name", required = true, paramLabel = "N")
    private String name;

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private SourceKind kind;

    @Option(names = "--customer", required = true, paramLabel = "COL", descriptionKey = "option.column.customer")
    private String customer;

    @Option(names = "--date", paramLabel = "COL", descriptionKey = "option.column.date")
    private String date;

    @Option(names = "--amount", paramLabel = "COL[*COL]")
    private String amount;

    @Option(names = "--margin", paramLabel = "COL")
    private String margin;

    @Option(names = "--quantity", paramLabel = "COL")
    private String quantity;

    @Option(names = "--product", paramLabel = "COL")
    private String product;

    @Option(names = "--category", paramLabel = "COL")
    private String category;

    @Option(names = "--channel", paramLabel = "COL")
    private String channel;

    @Option(names = "--event", paramLabel = "COL")
    private String event;

    @ArgGroup(exclusive = true)
    private Where where;

    @Mixin
    private FileOptions reading = new FileOptions();

    private static final class Where {
        @Option(names = "--reference")
        private boolean reference;

        @Option(names = "--copy")
        private boolean copy;
    }

    @Override
    void run() {
        var params = new ImportBehaviour.Params(file, name, kind, columns(), where != null && where.reference, reading.delimiter,
                reading.encoding, reading.sheet, reading.rejects);
        var result = edit(opened -> new ImportBehaviour().run(opened, params, progress()));
        answer(result, () -> {
            say("import.behaviour.done", result.rows(), result.customers(), result.rejected());
            if (result.rejects() != null) {
                say("import.rejects", result.rejects());
            }
            if (result.withoutCustomer() > 0) {
                say("import.behaviour.without", result.withoutCustomer());
            }
            say("import.behaviour.matched", result.matched());
            if (result.total() != null) {
                say("import.behaviour.total", result.total());
            }
            if (result.first() != null) {
                say("import.behaviour.dates", result.first(), result.last());
            }
        });
    }

    private Map<SourceColumn, String> columns() {
        var columns = new EnumMap<SourceColumn, String>(SourceColumn.class);
        columns.put(SourceColumn.CUSTOMER, customer);
        columns.put(SourceColumn.DATE, date);
        columns.put(SourceColumn.AMOUNT, amount);
        columns.put(SourceColumn.MARGIN, margin);
        columns.put(SourceColumn.QUANTITY, quantity);
        columns.put(SourceColumn.PRODUCT, product);
        columns.put(SourceColumn.CATEGORY, category);
        columns.put(SourceColumn.CHANNEL, channel);
        columns.put(SourceColumn.EVENT, event);
        columns.values().removeIf(column -> column == null);
        return columns;
    }
}
