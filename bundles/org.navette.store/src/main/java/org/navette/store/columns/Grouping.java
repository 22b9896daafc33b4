package org.navette.store.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.navette.core.study.Variable;
import org.navette.store.DocumentGroup;
import org.navette.store.DocumentQuery;
import org.navette.store.Sight;

/** Puts the documents of a list into groups, each in the list's order. */
final class Grouping {
    private static final String VARIABLE = "var:";
    private static final String STRATUM = "stratum:";
    private static final int[] NONE = {};
    private final Columns columns;
    private final Reader reader;
    private final Sight sight;

    Grouping(Columns columns, Reader reader, Sight sight) {
        this.columns = columns;
        this.reader = reader;
        this.sight = sight;
    }

    /** @param values of the groups in order. @param at by place: which of them a document is in; those in none stand last */
    private record Sorted(List<String> values, int[][] at) {
    }

    List<DocumentGroup> of(long[] ids, String by) {
        Sorted sorted = switch (by) {
            case "code" -> codes();
            case "sentiment" -> feelings();
            default -> by.startsWith(STRATUM) ? strata(by.substring(STRATUM.length()))
                    : facet(by.startsWith(VARIABLE) ? variable(by.substring(VARIABLE.length())) : columns.fact(by));
        };
        List<LongStream.Builder> filled = new ArrayList<>();
        for (int g = 0; g <= sorted.values().size(); g++) {
            filled.add(LongStream.builder());
        }
        for (long id : ids) {
            int[] at = sorted.at()[columns.documents().place(id)];
            if (at == null || at.length == 0) {
                filled.getLast().add(id);
            } else {
                for (int group : at) {
                    filled.get(group).add(id);
                }
            }
        }
        List<DocumentGroup> groups = new ArrayList<>();
        for (int g = 0; g < filled.size(); g++) {
            long[] members = filled.get(g).build().toArray();
            if (members.length > 0) {
                groups.add(new DocumentGroup(g == sorted.values().size() ? "" : sorted.values().get(g), members));
            }
        }
        return groups;
    }

    private Facet variable(String name) {
        Variable variable = Listing.variable(reader, name);
        return columns.variable(variable);
    }

    /** Several answers stand together in a value, divided by bars. */
    private static Sorted facet(Facet facet) {
        Map<String, Integer> order = new LinkedHashMap<>();
        int[][] parts = new int[facet.values().length + 1][];
        parts[0] = NONE;
        for (int v = 0; v < facet.values().length; v++) {
            String[] answers = facet.values()[v].split("\\|");
            parts[v + 1] = Arrays.stream(answers).distinct().mapToInt(a -> order.computeIfAbsent(a, x -> order.size())).toArray();
        }
        int[][] at = new int[facet.ranks().length][];
        for (int place = 0; place < at.length; place++) {
            at[place] = parts[facet.ranks()[place]];
        }
        return new Sorted(List.copyOf(order.keySet()), at);
    }

    private Sorted codes() {
        Judged codings = columns.codings().seen(sight);
        Map<Integer, TreeSet<Integer>> byPlace = new TreeMap<>();
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < codings.count(); i++) {
            int place = columns.documents().place(codings.document()[i]);
            if (place >= 0) {
                byPlace.computeIfAbsent(place, p -> new TreeSet<>()).add(codings.mark()[i]);
                all.add(codings.mark()[i]);
            }
        }
        List<Integer> order = List.copyOf(all);
        Map<Integer, Integer> group = new LinkedHashMap<>();
        order.forEach(code -> group.put(code, group.size()));
        int[][] at = new int[columns.documents().count()][];
        byPlace.forEach((place, codes) -> at[place] = codes.stream().mapToInt(group::get).toArray());
        return new Sorted(order.stream().map(String::valueOf).toList(), at);
    }

    private Sorted feelings() {
        double[] means = Feelings.of(columns.tags().seen(sight), columns.documents());
        int[][] signs = { { 0 }, { 1 }, { 2 } };
        int[][] at = new int[means.length][];
        for (int place = 0; place < at.length; place++) {
            at[place] = Double.isNaN(means[place]) ? NONE : signs[1 - DocumentQuery.sign(means[place])];
        }
        return new Sorted(List.of("1", "0", "-1"), at);
    }

    private Sorted strata(String sample) {
        Map<String, Integer> order = new LinkedHashMap<>();
        int[][] at = new int[columns.documents().count()][];
        reader.strata(sample).forEach((document, stratum) -> {
            int group = order.computeIfAbsent(stratum, s -> order.size());
            int place = columns.documents().place(document);
            if (place >= 0) {
                at[place] = new int[] { group };
            }
        });
        return new Sorted(List.copyOf(order.keySet()), at);
    }
}
