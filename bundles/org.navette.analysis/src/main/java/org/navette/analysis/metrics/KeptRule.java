package org.navette.analysis.metrics;

import org.navette.analysis.kept.KeptFields;
import org.navette.behaviour.metrics.RfmRule;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** The rule by which a study names its segments, as the text of {@link RfmRule#text()}. */
public final class KeptRule {
    private static final String NAME = "rfm";
    private static final String TEXT = "rule";

    private KeptRule() {
    }

    /** The study's own rule, or the usual one. */
    public static RfmRule of(Study study) {
        return study.saved().find(Saved.Kind.RULE, NAME).map(saved -> RfmRule.parse(null, KeptFields.read(saved.content()).one(TEXT))).orElse(RfmRule.USUAL);
    }

    /** Whether the study has a rule of its own. */
    public static boolean own(Study study) {
        return study.saved().find(Saved.Kind.RULE, NAME).isPresent();
    }

    /** Gives the study a rule; segments change at once, scores stay as they are. The usual rule takes its own away. */
    public static void keep(Study study, RfmRule rule) {
        if (rule.equals(of(study))) {
            return;
        }
        study.edit(Label.of(Deed.SET_RULE, rule.segments().size()), editor -> {
            if (rule.equals(RfmRule.USUAL)) {
                editor.forget(Saved.Kind.RULE, NAME);
            } else {
                editor.keep(new Saved(0, Saved.Kind.RULE, NAME, KeptFields.none().with(TEXT, rule.text()).write(), editor.at()));
            }
            return null;
        });
    }
}
