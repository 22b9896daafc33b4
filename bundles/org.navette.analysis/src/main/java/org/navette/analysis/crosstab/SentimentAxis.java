package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.analysis.SentimentNames;
import org.navette.analysis.crosstab.Axis.Category;
import org.navette.analysis.selection.Judgements;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.SentimentScale;

/**
 * Sentiment as a question: three classes or the points of the study's scale, and behind them what people said instead of a
 * point. Mixed and irrelevant are answers: they have rows of their own and count in the base, but no mean knows them.
 */
final class SentimentAxis {
    private SentimentAxis() {
    }

    static Axis of(SentimentScale scale, Judgements judgements, Dimension.Sentiment asked) {
        boolean machine = asked.machine() || !judgements.humanSentiment();
        List<Category> categories = new ArrayList<>();
        if (asked.points() && !machine) {
            judgements.points(scale).forEach((point, documents) -> categories.add(new Category("sentiment:" + point,
                    SentimentNames.of(scale, point), 0, Set.of(), documents)));
        } else {
            judgements.sentiments(machine).forEach((feeling, documents) -> categories.add(new Category("sentiment:" + feeling.word(),
                    feeling.label(), 0, Set.of(), documents)));
        }
        if (!machine) {
            judgements.asides().forEach((aside, documents) -> categories.add(new Category("sentiment:" + aside.word(), SentimentNames.of(aside), 0,
                    Set.of(), documents)));
        }
        BitSet base = new BitSet();
        categories.forEach(category -> base.or(category.members()));
        if (base.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.noSentiment"));
        }
        return new Axis(Messages.text(machine ? "crosstab.machineSentiment" : "crosstab.sentiment"), categories, base, true, false, !machine,
                machine);
    }
}
