package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.SentimentScale;
import org.navette.store.Deed;
import org.navette.store.Label;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "scale")
final class ScaleVerb extends StudyVerb {
    record Points(int points, List<Double> polarities) {
    }

    @Parameters(index = "1", arity = "0..1", paramLabel = "3|5|7")
    private Integer points;

    @Override
    void run() {
        if (points != null && !List.of(3, 5, 7).contains(points)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("scale.points", points));
        }
        SentimentScale scale = points == null ? read(opened -> opened.scale()) : edit(opened -> {
            SentimentScale wanted = new SentimentScale(points);
            if (!wanted.equals(opened.scale())) {
                opened.edit(Label.of(Deed.SET_SCALE, points), e -> {
                    e.scale(wanted);
                    return null;
                });
            }
            return wanted;
        });
        answer(new Points(scale.points(), scale.polarities()), () -> say("scale.is", scale.points()));
    }
}
