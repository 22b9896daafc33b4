package org.navette.analysis.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.core.codebook.CodeTree;
import org.navette.core.study.Code;
import org.navette.store.Codebook;

/** Codes that are offered, have none below them and stand nowhere. */
record UnusedCodes() implements Check.OfStudy {
    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Matter matter() {
        return Matter.CODING;
    }

    @Override
    public void look(Scene scene, Consumer<Finding> found) {
        CodeTree tree = new CodeTree(scene.study().codebook().codes());
        Map<Long, Codebook.CodeCount> counts = scene.study().codebook().counts();
        List<Code> leaves = tree.codes().stream().filter(code -> code.active() && tree.children(code.id()).isEmpty()).toList();
        List<Code> unused = leaves.stream().filter(code -> !counts.containsKey(code.id()) || counts.get(code.id()).codings() == 0).toList();
        Draft draft = new Draft(this, "codes").looked(leaves.size(), Unit.CODES).found(unused.size(), Order.LOOK);
        unused.forEach(code -> draft.example(tree.path(code.id()), List.of()));
        found.accept(draft.finish());
    }
}
