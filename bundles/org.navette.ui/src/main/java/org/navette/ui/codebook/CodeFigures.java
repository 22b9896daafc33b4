package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.store.Codebook.CodeCount;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;

/**
 * The codebook with its live counts, as somebody may see them.
 *
 * @param codes  depth first
 * @param own    of each code itself
 * @param within of each code with all below it
 * @param by     name of a coder → that coder's counts of each code itself
 * @param hidden whether the work of others is hidden on some documents
 */
record CodeFigures(List<Code> codes, Map<Long, CodeCount> own, Map<Long, CodeCount> within, Map<String, Map<Long, CodeCount>> by,
        boolean hidden) {
    static final CodeFigures NONE = new CodeFigures(List.of(), Map.of(), Map.of(), Map.of(), false);
    /** Whose codings are counted: everybody's. */
    static final String ALL = "";
    /** The one who codes in this window. */
    static final String ME = "=";
    private static final CodeCount ZERO = new CodeCount(0, 0);

    /** Called off the display's thread. @param whose {@link #ALL}, {@link #ME} or the name of a coder */
    static CodeFigures read(Study study, Onlooker onlooker, String whose) {
        Sight sight = Blindness.sight(study, onlooker);
        String name = whose.equals(ME) ? onlooker.name() : whose;
        Map<String, Map<Long, CodeCount>> by = new LinkedHashMap<>();
        Long coder = null;
        for (Coder each : study.codings().coders()) {
            by.put(each.name(), study.codebook().countsWithin(each.id(), sight));
            if (!name.isEmpty() && each.name().equalsIgnoreCase(name)) {
                coder = each.id();
            }
        }
        by.values().removeIf(Map::isEmpty);
        Long counted = coder == null && !name.isEmpty() ? Long.valueOf(-1) : coder;
        boolean hidden = study.assignments().ofCoder(sight.coder()).stream().anyMatch(a -> sight.alone(a.document()));
        return new CodeFigures(study.codebook().codes(), counted == null ? study.codebook().counts(sight)
                : study.codebook().countsBy(counted, sight), study.codebook().countsWithin(counted, sight), by, hidden);
    }

    /** @param closed whether the codes below are not shown: then they count too */
    CodeCount of(long code, boolean closed) {
        return (closed ? within : own).getOrDefault(code, ZERO);
    }

    /** Who has used the code, or one below it, and how often, a line each; empty when nobody has. */
    String byCoder(long code) {
        List<String> lines = new ArrayList<>();
        by.forEach((name, counts) -> {
            CodeCount count = counts.get(code);
            if (count != null) {
                lines.add(Messages.text("codebook.by", name, count.documents(), count.codings()));
            }
        });
        return String.join("\n", lines);
    }
}
