package org.navette.analysis.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.navette.core.study.VariableType;

/** Gives columns the parts that their names speak for, and for want of names their values. */
final class RoleGuess {
    private static final Map<DocumentRole, Set<String>> NAMES = new EnumMap<>(Map.of(
            DocumentRole.TEXT, Set.of("text", "texte", "verbatim", "comment", "commentaire", "review", "avis", "answer", "réponse", "message"),
            DocumentRole.ID, Set.of("id", "document", "ref", "reference", "référence"),
            DocumentRole.CUSTOMER, Set.of("customer", "client", "customer_id", "customerid", "id_client", "respondent", "répondant"),
            DocumentRole.DATE, Set.of("date", "created", "datum", "jour"),
            DocumentRole.LANGUAGE, Set.of("language", "langue", "lang"),
            DocumentRole.CHANNEL, Set.of("channel", "canal")));

    private RoleGuess() {
    }

    static List<ColumnLook> of(List<ColumnLook> columns) {
        List<ColumnLook> out = new ArrayList<>();
        Set<DocumentRole> taken = new HashSet<>();
        for (ColumnLook column : columns) {
            DocumentRole role = NAMES.entrySet().stream().filter(e -> e.getValue().contains(column.name().toLowerCase(Locale.ROOT)))
                    .map(Map.Entry::getKey).findFirst().orElse(DocumentRole.VARIABLE);
            out.add(role.single() && !taken.add(role) ? column : column.as(role));
        }
        if (out.stream().noneMatch(c -> c.role() == DocumentRole.TEXT)) {
            give(out, DocumentRole.TEXT, c -> c.role() == DocumentRole.VARIABLE && c.type() != VariableType.DATE);
        }
        if (!taken.contains(DocumentRole.CUSTOMER)) {
            give(out, DocumentRole.CUSTOMER, c -> c.role() == DocumentRole.VARIABLE && c.customer());
        }
        if (!taken.contains(DocumentRole.DATE) && out.stream().filter(c -> c.type() == VariableType.DATE).count() == 1) {
            give(out, DocumentRole.DATE, c -> c.role() == DocumentRole.VARIABLE && c.type() == VariableType.DATE);
        }
        return out;
    }

    /** To the column with the longest examples of those that fit, the first of equal ones. */
    private static void give(List<ColumnLook> columns, DocumentRole role, Predicate<ColumnLook> fits) {
        IntStream.range(0, columns.size()).filter(i -> fits.test(columns.get(i))).boxed()
                .max(Comparator.<Integer>comparingInt(i -> length(columns.get(i))).thenComparing(Comparator.reverseOrder()))
                .ifPresent(i -> columns.set(i, columns.get(i).as(role)));
    }

    private static int length(ColumnLook column) {
        return column.examples().stream().mapToInt(String::length).max().orElse(0);
    }
}
