package org.navette.analysis.segments;

import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.kept.KeptFields;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;

/** Queries of passages kept in the study under a name, to be asked again of whatever it holds then. */
public final class KeptSegments {
    private KeptSegments() {
    }

    /** Keeps a query, in place of an older one of that name. @throws InputProblem when it is not understood */
    public static void keep(Study study, String name, FindSegments.Params asked) {
        if (name == null || name.isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("segments.nameless"));
        }
        SegmentQuery.check(asked.query());
        study.edit(Label.of(Deed.KEEP_QUESTION, name.strip()), editor -> {
            editor.keep(new Saved(0, Saved.Kind.SEGMENTS, name.strip(), write(asked), editor.at()));
            return null;
        });
    }

    /** @throws InputProblem when none has that name */
    public static FindSegments.Params find(Study study, String name) {
        return read(study.saved().find(Saved.Kind.SEGMENTS, name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("kept.segments", name))));
    }

    /** What was asked; whoever asks again sets whose judgements may be seen. */
    public static FindSegments.Params read(Saved kept) {
        KeptFields fields = KeptFields.read(kept.content());
        return new FindSegments.Params(fields.one("query", ""), Boolean.parseBoolean(fields.one("below", "true")), fields.one("by"),
                Integer.parseInt(fields.one("context", "20")), List.copyOf(fields.all("columns")), Sight.WHOLE);
    }

    private static String write(FindSegments.Params asked) {
        return KeptFields.none().with("query", asked.query().strip()).with("below", asked.below()).with("by", asked.by())
                .with("context", asked.context()).withAll("columns", asked.columns()).write();
    }
}
