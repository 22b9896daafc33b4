package org.navette.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ImportTable;
import org.navette.analysis.intake.Mapping;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.core.study.SourceRoles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

@Command(name = "behaviour")
final class ImportBehaviourVerb extends StudyVerb {
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "FILE")
    private String place;

    private Path file;

    @Option(names = "--user", paramLabel = "U", descriptionKey = "option.user")
    private String user;

    @Option(names = "--driver-folder", paramLabel = "DIR", descriptionKey = "option.driver-folder")
    private Path drivers;

    @Option(names = "--name", paramLabel = "N")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND")
    private SourceKind kind;

    @Option(names = "--customer", paramLabel = "COL", descriptionKey = "option.column.customer")
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

    @Option(names = "--cost", paramLabel = "COL[*COL]")
    private String cost;

    @Option(names = "--discount", paramLabel = "COL[*COL]")
    private String discount;

    @Option(names = "--returned", paramLabel = "COL")
    private String returned;

    @Option(names = "--campaign", paramLabel = "COL")
    private String campaign;

    @Option(names = "--reason", paramLabel = "COL")
    private String reason;

    @Option(names = "--duration", paramLabel = "COL")
    private String duration;

    @Option(names = "--resolved", paramLabel = "COL")
    private String resolved;

    @Option(names = "--preference", paramLabel = "COL")
    private String preference;

    @Mixin
    private SourceMannerOptions rows = new SourceMannerOptions();

    @ArgGroup(exclusive = true)
    private Where where;

    @Mixin
    private FileOptions reading = new FileOptions();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "option.save-mapping")
    private Path saved;

    @Option(names = "--dry-run", descriptionKey = "option.import.dry-run")
    private boolean dryRun;

    /** Which parts each kind takes is said once, in the core. */
    @Spec
    void spec(CommandSpec given) {
        spec = given;
        spec.usageMessage().footer(Arrays.stream(SourceKind.values()).map(told -> Messages.text("import.behaviour.roles", told.word(),
                SourceRoles.of(told).all().stream().map(role -> "--" + role.word()).collect(Collectors.joining(", ")))).toArray(String[]::new));
    }

    private static final class Where {
        @Option(names = "--reference")
        private boolean reference;

        @Option(names = "--copy")
        private boolean copy;
    }

    @Override
    void run() {
        if (Warehouse.is(place)) {
            table();
            return;
        }
        if (user != null || drivers != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("import.behaviour.file.only"));
        }
        file = Path.of(place);
        var params = params();
        if (dryRun) {
            var rehearsal = read(opened -> BehaviourRehearsal.of(opened, params, progress()));
            answer(rehearsal, () -> rehearsal.print(this, file));
            keep(params);
            return;
        }
        var result = edit(opened -> new ImportBehaviour().run(opened, params, progress()));
        keep(params);
        answer(result, () -> print(result));
    }

    /** A table of a database stays there: there is nothing to rehearse, and no file whose mapping could be kept. */
    private void table() {
        if (dryRun || mapping != null || saved != null || where != null && where.copy
                || reading.delimiter != null || reading.encoding != null || reading.rejects != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("import.behaviour.table.only"));
        }
        require(name, kind, columns());
        var params = new ImportTable.Params(new Warehouse(place, reading.sheet, drivers), user, name, kind, columns(), rows.over(SourceManner.USUAL));
        var result = edit(opened -> new ImportTable(source -> Login.of(source).withUser(user)).run(opened, params, progress()));
        answer(result, () -> print(result));
    }

    private void require(String title, SourceKind told, Map<SourceColumn, String> columns) {
        if (title == null || told == null || !columns.containsKey(SourceColumn.CUSTOMER)) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("usage.missing", "--name, --kind, --customer"));
        }
    }

    private void print(ImportBehaviour.Result result) {
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
        if (!result.variables().isEmpty()) {
            say("import.behaviour.variables", String.join(", ", result.variables()));
        }
        BehaviourRehearsal.unmatched(this, result.match());
        result.notes().forEach(this::print);
    }

    /** What the mapping says, where the words of the command line do not say otherwise. */
    private ImportBehaviour.Params params() {
        var before = mapping == null ? null : Mapping.read(mapping).behaviour(file, null);
        var columns = new EnumMap<SourceColumn, String>(SourceColumn.class);
        if (before != null) {
            columns.putAll(before.columns());
        }
        columns.putAll(columns());
        String title = name != null || before == null ? name : before.name();
        SourceKind told = kind != null || before == null ? kind : before.kind();
        require(title, told, columns);
        return new ImportBehaviour.Params(file, title, told, columns, where != null ? where.reference : before != null && before.reference(),
                or(reading.delimiter, before == null ? null : before.delimiter()), or(reading.encoding, before == null ? null : before.encoding()),
                or(reading.sheet, before == null ? null : before.sheet()), reading.rejects,
                rows.over(before == null ? SourceManner.USUAL : before.manner()));
    }

    private static String or(String said, String before) {
        return said == null ? before : said;
    }

    private void keep(ImportBehaviour.Params params) {
        if (saved != null) {
            Mapping.of("", params).write(saved);
        }
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
        columns.put(SourceColumn.COST, cost);
        columns.put(SourceColumn.DISCOUNT, discount);
        columns.put(SourceColumn.RETURNED, returned);
        columns.put(SourceColumn.CAMPAIGN, campaign);
        columns.put(SourceColumn.REASON, reason);
        columns.put(SourceColumn.DURATION, duration);
        columns.put(SourceColumn.RESOLVED, resolved);
        columns.put(SourceColumn.PREFERENCE, preference);
        columns.values().removeIf(column -> column == null);
        return columns;
    }
}
