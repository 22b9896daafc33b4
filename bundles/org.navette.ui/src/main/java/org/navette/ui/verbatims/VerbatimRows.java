package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Variable;
import org.navette.store.DocumentRow;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;

/** Reads a page of documents for the verbatim grid, as one coder may see them; called off the display's thread. */
final class VerbatimRows {
    /** More of a text is never shown in the grid. */
    private static final int LONGEST = 1500;
    private final Study study;
    private final Sight sight;
    private final long coder;
    private final Set<Long> machines;
    private final Set<Long> done = new HashSet<>();

    private VerbatimRows(Study study, Onlooker onlooker) {
        this.study = study;
        sight = Blindness.sight(study, onlooker);
        coder = person(study, onlooker.name());
        machines = study.codings().coders().stream().filter(Coder::machine).map(Coder::id).collect(Collectors.toSet());
        if (coder >= 0) {
            study.assignments().ofCoder(coder).stream().filter(Assignment::done).map(Assignment::document)
                    .filter(d -> !sight.alone(d)).forEach(done::add);
        }
    }

    /** Id of the coder; -1 as long as the coder has neither judged nor been given anything. */
    static long person(Study study, String name) {
        return study.codings().coders().stream().filter(c -> !c.machine() && c.name().equalsIgnoreCase(name)).mapToLong(Coder::id)
                .findFirst().orElse(-1);
    }

    static List<VerbatimRow> read(Study study, Onlooker onlooker, long... ids) {
        return new VerbatimRows(study, onlooker).rows(ids);
    }

    private List<VerbatimRow> rows(long... ids) {
        Map<Long, String> texts = new HashMap<>();
        study.documents().forEach(ids, d -> texts.put(d.id(), opening(d.text())));
        return study.documents().rows(sight, ids).stream().map(head -> new VerbatimRow(head,
                texts.getOrDefault(head.id(), ""), chips(head.id()), done.contains(head.id()), values(head))).toList();
    }

    private List<VerbatimRow.Chip> chips(long document) {
        Map<Long, VerbatimRow.Chip> own = new LinkedHashMap<>();
        Map<Long, VerbatimRow.Chip> others = new LinkedHashMap<>();
        for (Coding coding : study.codings().of(document)) {
            boolean mine = coding.coder() == coder;
            if (sight.sees(document, coding.coder(), machines.contains(coding.coder()))) {
                (mine ? own : others).merge(coding.code(), new VerbatimRow.Chip(coding.code(), mine, coding.segment() == null),
                        (a, b) -> new VerbatimRow.Chip(a.code(), mine, a.whole() || b.whole()));
            }
        }
        List<VerbatimRow.Chip> chips = new ArrayList<>(own.values());
        others.values().stream().filter(c -> !own.containsKey(c.code())).forEach(chips::add);
        return chips;
    }

    private Map<String, String> values(DocumentRow head) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<Variable, String> value : study.variables().of(head.id()).entrySet()) {
            if (value.getKey().id() > 0) {
                values.put(value.getKey().name(), value.getValue());
            }
        }
        return values;
    }

    private static String opening(String text) {
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0,
                Math.min(text.length(), 2 * LONGEST))));
        String first = text.substring(0, end).replaceAll("\\s+", " ").strip();
        return end < text.length() ? first + "…" : first;
    }
}
