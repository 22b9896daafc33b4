package org.navette.analysis.crosstab;

import java.util.Locale;

import org.navette.analysis.Messages;
import org.navette.analysis.kept.KeptFields;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Crosstabs kept in the study under a name: what was asked, to be asked again of whatever the study holds then. */
public final class KeptTable {
    private KeptTable() {
    }

    /** Keeps what a table asks, in place of an older one of that name. */
    public static void keep(Study study, String name, CrosstabParams params) {
        study.edit(Label.of(Deed.KEEP_QUESTION, name), editor -> {
            editor.keep(new Saved(0, Saved.Kind.TABLE, name, write(params), editor.at()));
            return null;
        });
    }

    /** @throws InputProblem when no table has that name */
    public static CrosstabParams find(Study study, String name) {
        return read(study.saved().find(Saved.Kind.TABLE, name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("kept.table", name))).content());
    }

    static String write(CrosstabParams asked) {
        return KeptFields.none().with("rows", asked.rows()).withAll("columns", asked.columns()).with("unit", asked.unit().word())
                .with("filter", asked.filter()).with("weight", asked.weight()).with("mean", asked.mean())
                .with("confidence", asked.confidence()).with("minBase", asked.minBase()).with("correction", asked.correction()).write();
    }

    /** What an older Navette did not ask has its usual value. */
    public static CrosstabParams read(String content) {
        KeptFields kept = KeptFields.read(content);
        return new CrosstabParams(kept.one("rows"), kept.all("columns"), Unit.valueOf(kept.one("unit", "document").toUpperCase(Locale.ROOT)),
                kept.one("filter"), kept.one("weight", "none"), kept.one("mean"), Double.parseDouble(kept.one("confidence", "95")),
                Integer.parseInt(kept.one("minBase", "30")), kept.one("correction", "none"));
    }
}
