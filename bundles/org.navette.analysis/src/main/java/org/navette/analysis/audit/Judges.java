package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;

/** Documents that one person alone judged, and those of a sample that nobody judged yet. */
record Judges() implements Check.OfStudy {
    @Override
    public String name() {
        return "coders";
    }

    @Override
    public Matter matter() {
        return Matter.CODING;
    }

    @Override
    public void look(Scene scene, Consumer<Finding> found) {
        Frame frame = Frame.of(scene.study());
        Judgements judgements = Judgements.of(frame, scene.progress());
        Set<Long> alone = new HashSet<>();
        judgements.judged().stream().filter(i -> judgements.judges(i) == 1).forEach(i -> alone.add(frame.id(i)));
        Draft one = new Draft(this, "coders.alone").looked(judgements.judged().cardinality(), Unit.DOCUMENTS).found(alone.size(), Order.LOOK)
                .documents(alone);
        quote(scene, one, alone);
        found.accept(one.finish());
        for (Sample sample : scene.study().samples().list()) {
            List<Long> left = new ArrayList<>();
            List<SampleUnit> units = scene.study().samples().units(sample.id());
            for (SampleUnit unit : units) {
                scene.progress().check();
                if (!judgements.judged(frame.number(unit.document()))) {
                    left.add(unit.document());
                }
            }
            Draft open = new Draft(this, "coders.open").about(sample.name()).looked(units.size(), Unit.DOCUMENTS).found(left.size(), Order.LOOK)
                    .documents(left);
            quote(scene, open, left);
            found.accept(open.finish());
        }
    }

    private static void quote(Scene scene, Draft draft, java.util.Collection<Long> ids) {
        ids.stream().sorted().limit(Finding.EXAMPLES).forEach(id -> scene.quote(draft, List.of(id)));
    }
}
