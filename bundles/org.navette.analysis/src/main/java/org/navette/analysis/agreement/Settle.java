package org.navette.analysis.agreement;


import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Code;
import org.navette.core.study.Document;
import org.navette.core.study.Settlement;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Settles one disagreement: from here on the settled judgement counts, in every table. */
public final class Settle implements Analysis<Settle.Params, Settle.Result> {
    /**
     * @param code     null for the sentiment
     * @param carried  for a code: whether the document carries it; null takes an earlier settlement back
     * @param polarity for the sentiment: -1 to 1; null with an aside, or to take an earlier settlement back
     * @param note     why, or null
     * @param by       who settles it
     */
    public record Params(long document, Code code, Boolean carried, Double polarity, Aside aside, String note, String by) {
    }

    /** @param standing whether a settlement stands now */
    public record Result(boolean standing) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Document document = study.documents().get(params.document());
        String code = params.code() == null ? "" : params.code().name();
        boolean back = params.code() == null ? params.polarity() == null && params.aside() == null : params.carried() == null;
        return study.edit(Label.of(back ? Deed.UNSETTLE : Deed.SETTLE, code, document.name()), editor -> {
            if (back) {
                editor.unsettle(document.id(), params.code() == null ? null : (Long) params.code().id());
                return new Result(false);
            }
            long by = editor.coder(params.by(), false).id();
            editor.settle(params.code() == null
                    ? Settlement.ofSentiment(document.id(), params.polarity(), params.aside(), params.note(), by, editor.at())
                    : Settlement.ofCode(document.id(), params.code().id(), params.carried(), params.note(), by, editor.at()));
            return new Result(true);
        });
    }
}
