package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;
import org.navette.formats.interviews.TextReader;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.formats.types.TypeInference;
import org.navette.ui.Messages;
import org.navette.ui.intake.ColumnPlan.Role;

/**
 * How chosen files are to be imported: a first proposal from their names and values, which the user changes.
 *
 * @param columns empty for files that are one document each
 * @param found   encoding and the like, in words
 * @param problem what makes the file unusable, or null
 */
public record ImportPlan(List<Path> files, List<ColumnPlan> columns, String found, String problem) {
    private static final int LOOKED_AT = 300;
    private static final int EXAMPLES = 3;
    private static final Map<Role, Set<String>> NAMES = Map.of(
            Role.TEXT, Set.of("text", "texte", "verbatim", "comment", "commentaire", "review", "avis", "answer", "réponse", "message"),
            Role.ID, Set.of("id", "document", "ref", "reference", "référence"),
            Role.CUSTOMER, Set.of("customer", "client", "customer_id", "customerid", "id_client", "respondent", "répondant"),
            Role.DATE, Set.of("date", "created", "datum", "jour"),
            Role.LANGUAGE, Set.of("language", "langue", "lang"),
            Role.CHANNEL, Set.of("channel", "canal"));

    public ImportPlan {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /** Looks into the first file; whatever makes it unusable is told in the plan. */
    public static ImportPlan of(List<Path> files, Locale language) {
        Path first = files.getFirst();
        if (files.stream().allMatch(TextReader::reads)) {
            return new ImportPlan(files, List.of(), Messages.text("import.one.each", files.size()), null);
        }
        try (TableFile table = TableFile.open(first, TableOptions.DETECT)) {
            return new ImportPlan(files, columns(table, language), found(table), null);
        } catch (InputProblem p) {
            return new ImportPlan(files, List.of(), "", p.sentence());
        }
    }

    private static List<ColumnPlan> columns(TableFile table, Locale language) {
        List<TypeInference> types = table.header().stream().map(h -> new TypeInference(language)).toList();
        List<List<String>> examples = new ArrayList<>();
        table.header().forEach(h -> examples.add(new ArrayList<>()));
        int looked = 0;
        for (Optional<Line> line = table.next(); line.isPresent() && looked < LOOKED_AT; line = table.next()) {
            if (line.get() instanceof Row row) {
                looked++;
                for (int i = 0; i < types.size(); i++) {
                    String cell = row.cell(i).strip();
                    types.get(i).add(cell);
                    if (!cell.isEmpty() && examples.get(i).size() < EXAMPLES && !examples.get(i).contains(cell)) {
                        examples.get(i).add(cell);
                    }
                }
            }
        }
        List<ColumnPlan> plans = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            plans.add(new ColumnPlan(table.header().get(i), Role.VARIABLE, types.get(i).propose().type(), null, examples.get(i)));
        }
        return guess(plans);
    }

    /** Gives columns the parts that their names, and for want of a named text column their lengths, speak for. */
    static List<ColumnPlan> guess(List<ColumnPlan> columns) {
        List<ColumnPlan> out = new ArrayList<>();
        Set<Role> taken = new java.util.HashSet<>();
        for (ColumnPlan column : columns) {
            Role role = NAMES.entrySet().stream().filter(e -> e.getValue().contains(column.name().toLowerCase(Locale.ROOT)))
                    .map(Map.Entry::getKey).findFirst().orElse(Role.VARIABLE);
            out.add(role.single() && !taken.add(role) ? column.as(Role.VARIABLE) : column.as(role));
        }
        if (out.stream().noneMatch(c -> c.role() == Role.TEXT)) {
            int longest = -1;
            for (int i = 0; i < out.size(); i++) {
                if (out.get(i).role() == Role.VARIABLE && (longest < 0 || length(out.get(i)) > length(out.get(longest)))) {
                    longest = i;
                }
            }
            if (longest >= 0) {
                out.set(longest, out.get(longest).as(Role.TEXT));
            }
        }
        return out;
    }

    private static int length(ColumnPlan column) {
        return column.examples().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String found(TableFile table) {
        return table.detected().map(d -> Messages.text("import.found", d.charset().displayName(),
                d.delimiter() == null ? "–" : d.delimiter() == '\t' ? "⇥" : String.valueOf(d.delimiter())))
                .orElseGet(() -> Messages.text("import.sheet", String.join(", ", table.sheets())));
    }

    /** This plan with another part for one column; a part that only one can play is taken from the one before. */
    public ImportPlan with(int index, Role role) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            if (role.single() && changed.get(i).role() == role) {
                changed.set(i, changed.get(i).as(Role.VARIABLE));
            }
        }
        changed.set(index, changed.get(index).as(role));
        return new ImportPlan(files, changed, found, problem);
    }

    /** This plan with another type for one column; null leaves it to the program. */
    public ImportPlan with(int index, VariableType type) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        changed.set(index, changed.get(index).typed(type));
        return new ImportPlan(files, changed, found, problem);
    }

    /** What still stands in the way, as a sentence; empty when nothing does. */
    public Optional<String> complaint() {
        if (problem != null) {
            return Optional.of(problem);
        }
        boolean tables = !files.stream().allMatch(TextReader::reads);
        return tables && names(Role.TEXT).isEmpty() ? Optional.of(Messages.text("import.no.text")) : Optional.empty();
    }

    /** @param language a tag, or null for that of the study */
    public ImportDocuments.Params params(Kind kind, String language) {
        String channel = one(Role.CHANNEL);
        String spoken = one(Role.LANGUAGE);
        List<String> variables = columns.stream().filter(c -> c.role() == Role.VARIABLE)
                .map(c -> c.type() == null ? c.name() : c.name() + "=" + c.type().word()).toList();
        return new ImportDocuments.Params(files, names(Role.TEXT), one(Role.ID), one(Role.CUSTOMER), one(Role.DATE),
                spoken == null ? language : "col:" + spoken, variables, kind, channel == null ? null : "col:" + channel, null, null, null, null, null);
    }

    private List<String> names(Role role) {
        return columns.stream().filter(c -> c.role() == role).map(ColumnPlan::name).toList();
    }

    private String one(Role role) {
        return names(role).stream().findFirst().orElse(null);
    }
}
