package org.navette.analysis.codebook;

import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Keeps the codebook as it stands under a name. */
public final class KeepCodebook implements Analysis<KeepCodebook.Params, KeepCodebook.Result> {
    /** @param name must be new among the kept versions, and not {@code now} nor a number: those name other states */
    public record Params(String name) {
    }

    /** @param codes number of codes kept */
    public record Result(String name, int codes) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        CodebookState.mustBeAName(params.name());
        var codes = study.codebook().codes();
        study.edit(Label.of(Deed.KEEP_CODEBOOK, params.name().strip()), editor -> editor.keepCodebook(params.name(), study.who(), codes));
        return new Result(params.name().strip(), codes.size());
    }
}
