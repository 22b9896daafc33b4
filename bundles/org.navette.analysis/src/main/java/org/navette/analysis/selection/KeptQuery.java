package org.navette.analysis.selection;

import org.navette.analysis.Messages;
import org.navette.analysis.kept.KeptFields;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Filters kept in the study under a name; {@code kept:NAME} in a filter stands for one. */
public final class KeptQuery {
    private static final String FILTER = "filter";

    private KeptQuery() {
    }

    /** Keeps a filter, in place of an older one of that name. @throws InputProblem when it says what the study has not */
    public static void keep(Study study, String name, String filter) {
        if (filter == null || filter.isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("kept.empty"));
        }
        Filter.parse(study, filter);
        study.edit(Label.of(Deed.KEEP_QUESTION, name), editor -> {
            editor.keep(new Saved(0, Saved.Kind.QUERY, name, KeptFields.none().with(FILTER, filter.strip()).write(), editor.at()));
            return null;
        });
    }

    /** The filter's words. @throws InputProblem when none has that name */
    public static String find(Study study, String name) {
        return words(study.saved().find(Saved.Kind.QUERY, name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("kept.query", name))));
    }

    /** The filter's words. */
    public static String words(Saved query) {
        return KeptFields.read(query.content()).one(FILTER, "");
    }
}
