package org.navette.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.navette.analysis.BuiltInNames;
import org.navette.analysis.segments.Relation;
import org.navette.core.codebook.CodeTree;
import org.navette.core.study.Code;
import org.navette.core.study.Saved;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.theme.Theme;

/**
 * What a query of passages may be put together from.
 *
 * @param codes     in the order of the codebook
 * @param paths     of the codes, from the top
 * @param variables names, as the study has them
 * @param kept      queries, by name
 */
record SegmentChoices(List<Code> codes, List<String> paths, List<String> variables, List<Saved> kept) {
    static final SegmentChoices NONE = new SegmentChoices(List.of(), List.of(), List.of(), List.of());
    private static final String PLAIN = "[\\p{L}\\p{N}_/.’'-]+";

    static SegmentChoices of(Study study) {
        CodeTree tree = new CodeTree(study.codebook().codes());
        return new SegmentChoices(tree.codes(), tree.codes().stream().map(c -> tree.path(c.id())).toList(),
                study.variables().list().stream().map(Variable::name).toList(), study.saved().list(Saved.Kind.SEGMENTS));
    }

    List<String> variableTitles() {
        return variables.stream().map(BuiltInNames::title).toList();
    }

    /** The word of a relation in the window's language. */
    static String word(Relation relation) {
        return Messages.text("segments.relation." + relation.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** A name as it stands in a query: between quotes when it would be read otherwise. */
    static String written(String name) {
        return name.matches(PLAIN) && !reserved().contains(name) ? name : "\"" + name.replace('"', '”') + "\"";
    }

    private static Set<String> reserved() {
        return Set.of("AND", "ET", "OR", "OU", "NOT", "SAUF", "NEAR", "PRÈS", "PRES", "OVERLAPS", "CHEVAUCHE", "INSIDE", "DANS", "BY", "PAR");
    }

    /** The query that the builder says. @param second below 0 for one code alone */
    String query(int first, Relation relation, int second) {
        String query = written(paths.get(first));
        return second < 0 ? query : query + " " + word(relation) + " " + written(paths.get(second));
    }

    /** Codes and then relations and fields, for typing ahead; relations have negative ids. */
    List<TypeAhead.Choice> words() {
        List<TypeAhead.Choice> words = codes(true);
        for (Relation relation : Relation.values()) {
            words.add(new TypeAhead.Choice(-1 - relation.ordinal(), word(relation), Theme.current().muted(), null));
        }
        return words;
    }

    /** @param all false to leave out codes that are switched off */
    List<TypeAhead.Choice> codes(boolean all) {
        List<TypeAhead.Choice> words = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (all || codes.get(i).active()) {
                words.add(new TypeAhead.Choice(codes.get(i).id(), paths.get(i), Theme.hex(codes.get(i).colour()), null));
            }
        }
        return words;
    }
}
