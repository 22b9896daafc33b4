package org.navette.analysis.segments;

import java.util.List;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Puts one code on many passages as one edit; where the coder has that very coding already, nothing is added. */
public final class CodePassages implements Analysis<CodePassages.Params, CodePassages.Result> {
    private static final int OFTEN = 100;

    /**
     * @param coder  name of the person who codes
     * @param dryRun true to count only
     */
    public record Params(List<Passages.At> passages, long code, String coder, boolean dryRun) {
        public Params {
            passages = List.copyOf(passages);
        }
    }

    /** @param added codings that are new. @param standing passages that had the coding already */
    public record Result(int added, int standing) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Code code = study.codebook().get(params.code());
        if (!code.active()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("segments.code.off", code.name()));
        }
        if (params.passages().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("segments.none"));
        }
        progress.begin(Messages.text("segments.coding"), params.passages().size());
        if (params.dryRun()) {
            return study.rehearse(editor -> put(study, editor, params, progress));
        }
        return study.edit(editor -> put(study, editor, params, progress), r -> Label.of(Deed.CODE_PASSAGES, r.added(), code.name()));
    }

    private static Result put(Study study, Editor editor, Params params, Progress progress) {
        long coder = editor.coder(params.coder(), false).id();
        int added = 0;
        int done = 0;
        for (Passages.At at : params.passages()) {
            if (done++ % OFTEN == 0) {
                progress.check();
                progress.worked(done == 1 ? 0 : OFTEN);
            }
            boolean there = study.codings().of(at.document()).stream().anyMatch(c -> c.coder() == coder && c.code() == params.code()
                    && java.util.Objects.equals(c.segment(), at.segment()));
            if (!there) {
                editor.addCoding(new Coding(0, at.document(), at.segment(), params.code(), coder, null, Origin.HUMAN, editor.at(), null));
                added++;
            }
        }
        return new Result(added, params.passages().size() - added);
    }
}
