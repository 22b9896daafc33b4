package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.navette.analysis.intake.CheckDocuments;
import org.navette.analysis.intake.ColumnLook;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.LookAtTable;
import org.navette.analysis.intake.Refusal;
import org.navette.core.progress.Progress;
import org.navette.core.study.VariableType;
import org.navette.formats.interviews.TextReader;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;

/**
 * What an import of documents would do.
 *
 * @param tables how each table is written, in the order of the files
 */
record ImportRehearsal(List<Table> tables, CheckDocuments.Result check) {

    record Table(Path file, LookAtTable.Result look) {
    }

    static ImportRehearsal of(Study study, ImportDocuments.Params params, Progress progress) {
        List<Table> tables = new ArrayList<>();
        for (Path file : params.files()) {
            if (!TextReader.reads(file)) {
                tables.add(new Table(file, new LookAtTable().run(study, new LookAtTable.Params(file, options(params), params.manner().header()), progress)));
            }
        }
        return new ImportRehearsal(tables, new CheckDocuments().run(study, params, progress));
    }

    private static TableOptions options(ImportDocuments.Params params) {
        TableOptions options = TableOptions.DETECT.withFormat(params.format()).withSheet(params.sheet()).withQuotes(params.manner().quotes());
        options = params.encoding() == null ? options : options.withEncoding(TableOptions.encoding(params.encoding()));
        return params.delimiter() == null ? options : options.withDelimiter(TableOptions.delimiter(params.delimiter()));
    }

    void print(Verb verb) {
        for (Table table : tables) {
            print(verb, table.file(), table.look());
        }
        verb.say("import.dry", check.documents(), check.rejected());
        verb.say("import.dry.new", check.newCases(), check.newVariables().size());
        print(verb, check.causes(), check.examples());
        check.notes().forEach(verb::print);
    }

    /** How a table is written and what its columns hold. */
    static void print(Verb verb, Path file, LookAtTable.Result look) {
        verb.print(file.toString());
        if (look.encoding() == null) {
            verb.say("import.look.sheets", look.sheet(), String.join(", ", look.sheets()));
        } else {
            verb.say("import.look.text", look.encoding(), delimiter(look.delimiter()), look.quoted() ? 1 : 0);
        }
        TextTable columns = new TextTable();
        look.columns().forEach(c -> columns.row("  " + c.name(), Messages.text(type(c)), c.writing() == null ? "" : c.writing().word(),
                String.join(" · ", c.examples()).replaceAll("\\s+", " ").transform(e -> e.length() > 60 ? e.substring(0, 60) + "…" : e)));
        verb.print(columns.toString());
    }

    /** Rows that would be rejected. */
    static void print(Verb verb, Map<Refusal.Cause, Long> causes, List<Refusal> examples) {
        causes.forEach((cause, count) -> verb.say("import.dry.cause", cause.title(), count));
        for (Refusal refusal : examples) {
            verb.say("import.dry.row", Long.toString(refusal.line()), refusal.column() == null ? 0 : 1, refusal.column(), refusal.reason(),
                    refusal.remedy());
        }
    }

    private static String type(ColumnLook column) {
        return column.freeText() ? "type.text" : column.unique() && column.type() == VariableType.NOMINAL ? "type.unique" : "type." + column.type().word();
    }

    private static String delimiter(String found) {
        return found == null ? "–" : switch (found) {
            case "\t" -> "tab";
            case " " -> "space";
            default -> found;
        };
    }
}
