package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.intake.DocumentRole;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.LookAtTable;
import org.navette.analysis.intake.Manner;
import org.navette.analysis.intake.Mapping;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;
import org.navette.formats.interviews.TextReader;
import org.navette.ui.Messages;

/**
 * How chosen files are to be imported: a first proposal from their names and values, which the user changes.
 *
 * @param reading what the user said about how the table is written
 * @param look    what the table looks like, or null when there is none or it cannot be read
 * @param columns empty for files that are one document each
 * @param texts   the files that are one document each
 * @param problem what makes the file unusable, or null
 */
public record ImportPlan(List<Path> files, TableReading reading, LookAtTable.Result look, List<ColumnPlan> columns, List<TextLook> texts,
        String problem) {
    /** So many texts are looked into; the others are only counted. */
    private static final int LOOKED_AT = 200;
    private static final String BY_COLUMN = "col:";

    public ImportPlan {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        texts = List.copyOf(texts);
    }

    /** As below, with everything found out. */
    public static ImportPlan of(List<Path> files, Locale language) {
        return of(files, TableReading.DETECT, language);
    }

    /** Looks into the first table, or into all texts; whatever makes them unusable is told in the plan. */
    public static ImportPlan of(List<Path> files, TableReading reading, Locale language) {
        if (files.stream().allMatch(TextReader::reads)) {
            List<TextLook> texts = files.stream().limit(LOOKED_AT).map(TextLook::of).toList();
            return new ImportPlan(files, reading, null, List.of(), texts,
                    texts.stream().filter(t -> t.problem() != null).findFirst().map(t -> t.file().getFileName() + ": " + t.problem()).orElse(null));
        }
        try {
            Path table = files.stream().filter(f -> !TextReader.reads(f)).findFirst().orElseThrow();
            LookAtTable.Result look = LookAtTable.look(new LookAtTable.Params(table, reading.options(), reading.header()), language, Progress.NONE);
            return new ImportPlan(files, reading, look, look.columns().stream().map(ColumnPlan::of).toList(), List.of(), null);
        } catch (InputProblem p) {
            return new ImportPlan(files, reading, null, List.of(), List.of(), p.sentence());
        }
    }

    /** Whether the files are tables. */
    public boolean tables() {
        return !files.stream().allMatch(TextReader::reads);
    }

    /** This plan with another part for one column; a part that only one can play is taken from the one before. */
    public ImportPlan with(int index, DocumentRole role) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            if (role.single() && changed.get(i).role() == role) {
                changed.set(i, changed.get(i).as(DocumentRole.VARIABLE));
            }
        }
        changed.set(index, changed.get(index).as(role));
        return with(changed);
    }

    /** This plan with another type for one column; null leaves it to the program. */
    public ImportPlan with(int index, VariableType type) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        changed.set(index, changed.get(index).typed(type).written(null));
        return with(changed);
    }

    /** This plan with another way of writing for one column; null leaves it to the program. */
    public ImportPlan with(int index, Manner.Writing writing) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        changed.set(index, changed.get(index).written(writing));
        return with(changed);
    }

    private ImportPlan with(List<ColumnPlan> changed) {
        return new ImportPlan(files, reading, look, changed, texts, problem);
    }

    /** This plan with the columns used as a saved mapping says; columns that it does not know are left out. */
    public ImportPlan with(Mapping mapping) {
        ImportDocuments.Params params = mapping.documents(files, null);
        Map<String, VariableType> variables = new LinkedHashMap<>();
        params.variables().forEach(v -> {
            int sign = v.lastIndexOf('=');
            variables.put((sign > 0 ? v.substring(0, sign) : v).toLowerCase(Locale.ROOT), sign > 0 ? VariableType.of(v.substring(sign + 1)) : null);
        });
        return with(columns.stream().map(c -> new ColumnPlan(c.look(), role(c.name(), params, variables.keySet()),
                variables.get(c.name().toLowerCase(Locale.ROOT)), params.manner().written().get(c.name()))).toList());
    }

    private static DocumentRole role(String name, ImportDocuments.Params params, java.util.Set<String> variables) {
        return params.text().stream().anyMatch(name::equalsIgnoreCase) ? DocumentRole.TEXT
                : name.equalsIgnoreCase(params.id()) ? DocumentRole.ID
                        : name.equalsIgnoreCase(params.customer()) ? DocumentRole.CUSTOMER
                                : name.equalsIgnoreCase(params.date()) ? DocumentRole.DATE
                                        : (BY_COLUMN + name).equalsIgnoreCase(params.language()) ? DocumentRole.LANGUAGE
                                                : (BY_COLUMN + name).equalsIgnoreCase(params.channel()) ? DocumentRole.CHANNEL
                                                        : variables.contains(name.toLowerCase(Locale.ROOT)) ? DocumentRole.VARIABLE
                                                                : DocumentRole.IGNORE;
    }

    /** What still stands in the way, as a sentence; empty when nothing does. */
    public Optional<String> complaint() {
        if (problem != null) {
            return Optional.of(problem);
        }
        return tables() && names(DocumentRole.TEXT).isEmpty() ? Optional.of(Messages.text("import.no.text")) : Optional.empty();
    }

    /** @param language a tag, or null for that of the study */
    public ImportDocuments.Params params(Kind kind, String language) {
        String channel = one(DocumentRole.CHANNEL);
        String spoken = one(DocumentRole.LANGUAGE);
        List<String> variables = columns.stream().filter(c -> c.role() == DocumentRole.VARIABLE)
                .map(c -> c.type() == null ? c.name() : c.name() + "=" + c.type().word()).toList();
        Map<String, Manner.Writing> written = new LinkedHashMap<>();
        columns.stream().filter(c -> c.writing() != null && c.writings().contains(c.writing())).forEach(c -> written.put(c.name(), c.writing()));
        return new ImportDocuments.Params(files, names(DocumentRole.TEXT), one(DocumentRole.ID), one(DocumentRole.CUSTOMER),
                one(DocumentRole.DATE), spoken == null ? language : BY_COLUMN + spoken, variables, kind,
                channel == null ? null : BY_COLUMN + channel, null, reading.encoding(), reading.delimiter(), reading.sheet(), null,
                new Manner(look == null || look.header(), reading.quotes(), written));
    }

    private List<String> names(DocumentRole role) {
        return columns.stream().filter(c -> c.role() == role).map(ColumnPlan::name).toList();
    }

    private String one(DocumentRole role) {
        return names(role).stream().findFirst().orElse(null);
    }
}
