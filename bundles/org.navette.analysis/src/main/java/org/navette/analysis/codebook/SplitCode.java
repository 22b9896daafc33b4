package org.navette.analysis.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Palette;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Divides a code's codings over other codes. What belongs to no part stays. Spans stay as they are; where the very same
 * coding stands in the other code already, one remains.
 *
 * @param into   part (its key or its name) → name of the code that takes it; empty: every part goes to a code of its own name
 * @param beside the other codes are siblings of the code; else they lie below it. Those that are there already are used, others are made
 */
public record SplitCode(long code, SplitBy by, Map<String, String> into, boolean beside) implements CodebookChange {
    public SplitCode {
        into = Map.copyOf(into);
    }

    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Code split = study.codebook().get(code);
        List<SplitBy.Part> parts = by.parts(study, code, progress);
        if (parts.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("split.nothing", split.name()));
        }
        mustBeParts(split, parts);
        Set<String> names = new LinkedHashSet<>();
        long moved = 0;
        for (SplitBy.Part part : parts) {
            String name = target(part);
            if (name != null) {
                editor.giveCodings(part.codings(), target(study, editor, split, name), progress);
                names.add(name);
                moved += part.codings().size();
            }
        }
        return Label.of(Deed.SPLIT_CODE, moved, split.name(), String.join(", ", names));
    }

    private void mustBeParts(Code split, List<SplitBy.Part> parts) {
        for (String wanted : into.keySet()) {
            if (parts.stream().noneMatch(part -> part.is(wanted))) {
                throw new InputProblem(Place.NOWHERE, Messages.text("split.noPart", split.name(), wanted,
                        parts.stream().map(SplitBy.Part::name).limit(40).collect(Collectors.joining(", "))));
            }
        }
    }

    private String target(SplitBy.Part part) {
        return into.isEmpty() ? part.name()
                : into.entrySet().stream().filter(e -> part.is(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private long target(Study study, Editor editor, Code split, String name) {
        Long parent = beside ? split.parent() : (Long) split.id();
        List<Code> codes = study.codebook().codes();
        Code there = codes.stream().filter(c -> Objects.equals(c.parent(), parent) && c.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElse(null);
        if (there == null) {
            return editor.addCode(new Code(0, parent, name, "", "", "", "", Palette.colour(codes.size()), null, codes.size()));
        }
        if (there.id() == split.id()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("split.itself", split.name()));
        }
        return there.id();
    }
}
