package org.navette.analysis.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.core.codebook.CodeTree;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Gives a code's codings and children to another code and removes it; overlapping spans of one coder unite. */
public record MergeCode(long from, long into) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Label label = Label.of(Deed.MERGE_CODE, study.codebook().get(from).name(), study.codebook().get(into).name());
        editor.mergeCode(from, into, progress);
        return label;
    }

    /** Code → the code it goes into: also children, which go into the child of the same name. @param before the codebook before the merge */
    Map<Long, Long> merged(List<Code> before) {
        Map<Long, Long> merged = new LinkedHashMap<>();
        collect(new CodeTree(before), from, into, merged);
        return merged;
    }

    private void collect(CodeTree tree, long code, long other, Map<Long, Long> merged) {
        merged.put(code, other);
        for (Code child : tree.children(code)) {
            tree.children(other).stream().filter(c -> c.id() != from && c.name().equalsIgnoreCase(child.name())).findFirst()
                    .ifPresent(same -> collect(tree, child.id(), same.id(), merged));
        }
    }
}
