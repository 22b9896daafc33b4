package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.analysis.intake.ImportDocuments.Params;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.TableFile;

/**
 * Which column of a table plays which part; -1 when none does.
 *
 * @param text      the columns that hold words, at least one
 * @param variables column → type the user asked for, or null to find out
 */
record DocumentColumns(List<Integer> text, int id, int customer, int date, int language, int channel,
        Map<Integer, VariableType> variables) {
    private static final Set<String> TEXT = Set.of("text", "texte", "verbatim", "comment", "commentaire", "review", "avis");
    private static final Set<String> ID = Set.of("id", "document");
    /** Stands for every column that plays no other part. */
    static final String ALL = "*";
    private static final String BY_COLUMN = "col:";

    static DocumentColumns of(TableFile table, Params params) {
        List<String> header = table.header();
        List<Integer> text = new ArrayList<>(params.text().stream().map(table::column).toList());
        if (text.isEmpty()) {
            int known = known(header, TEXT);
            if (known < 0) {
                throw new InputProblem(Place.in(table.file()),
                        Messages.text("intake.noText", String.join(", ", header)));
            }
            text.add(known);
        }
        int id = params.id() == null ? known(header, ID) : table.column(params.id());
        int customer = named(table, params.customer());
        int date = named(table, params.date());
        int language = byColumn(table, params.language());
        int channel = byColumn(table, params.channel());
        List<Integer> used = new ArrayList<>(text);
        used.addAll(List.of(id, customer, date, language, channel));
        return new DocumentColumns(text, id, customer, date, language, channel,
                variables(table, params.variables(), used));
    }

    private static Map<Integer, VariableType> variables(TableFile table, List<String> wanted, List<Integer> used) {
        Map<Integer, VariableType> variables = new LinkedHashMap<>();
        for (String word : wanted) {
            int sign = word.lastIndexOf('=');
            boolean typed = sign > 0 && !table.header().contains(word);
            if (!word.equals(ALL)) {
                variables.put(table.column(typed ? word.substring(0, sign) : word),
                        typed ? type(table.file(), word, word.substring(sign + 1)) : null);
            }
        }
        if (wanted.contains(ALL)) {
            for (int i = 0; i < table.header().size(); i++) {
                if (!used.contains(i)) {
                    variables.putIfAbsent(i, null);
                }
            }
        }
        return variables;
    }

    private static VariableType type(Path file, String word, String type) {
        try {
            return VariableType.of(type);
        } catch (IllegalArgumentException e) {
            throw new InputProblem(Place.in(file), Messages.text("intake.type", word, type), e);
        }
    }

    private static int known(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static int named(TableFile table, String name) {
        return name == null ? -1 : table.column(name);
    }

    private static int byColumn(TableFile table, String word) {
        return word != null && word.startsWith(BY_COLUMN) ? table.column(word.substring(BY_COLUMN.length())) : -1;
    }

    /** What is said for all rows at once: {@code fr}; null when nothing is, or when a column says it. */
    static String constant(String word) {
        return word == null || word.startsWith(BY_COLUMN) ? null : word;
    }
}
