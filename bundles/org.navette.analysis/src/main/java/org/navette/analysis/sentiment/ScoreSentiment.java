package org.navette.analysis.sentiment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.text.sentiment.LexiconScorer;
import org.navette.text.sentiment.Polarity;
import org.navette.text.sentiment.Scored;

/** Has the machine judge the sentiment of every document, in place of what it judged before. */
public final class ScoreSentiment implements Analysis<ScoreSentiment.Params, ScoreSentiment.Result> {
    /** Name of the model, and of the machine coder that stands for it. */
    public static final String LEXICON = "lexicon";

    /** @param model {@value #LEXICON}, or null for it */
    public record Params(String model) {
    }

    /**
     * @param documents scored
     * @param skipped   documents in a language without a lexicon
     * @param byClass   negative, neutral, positive → documents
     */
    public record Result(long documents, long skipped, Map<String, Long> byClass) {
        public Result {
            byClass = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byClass));
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.model() != null && !params.model().equals(LEXICON)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("sentiment.model", params.model()));
        }
        progress.begin(Messages.text("sentiment.scoring"), study.documents().count());
        return study.edit(editor -> {
            Coder machine = editor.coder(LEXICON, true);
            editor.clearSentiments(machine.id());
            Map<String, Long> classes = new LinkedHashMap<>();
            for (Polarity polarity : Polarity.values()) {
                classes.put(word(polarity), 0L);
            }
            long[] skipped = new long[1];
            study.documents().forEach(document -> {
                progress.check();
                Optional<LexiconScorer> scorer = LexiconScorer
                        .of(document.language() == null ? study.language() : document.language());
                if (scorer.isEmpty()) {
                    skipped[0]++;
                } else {
                    Scored scored = scorer.get().score(document.text());
                    editor.tagSentiment(new SentimentTag(0, document.id(), null, scored.polarity(), machine.id(),
                            Origin.MACHINE, editor.at()));
                    classes.merge(word(scored.decision()), 1L, Long::sum);
                }
                progress.worked(1);
            });
            return new Result(classes.values().stream().mapToLong(Long::longValue).sum(), skipped[0], classes);
        }, result -> Label.of(Deed.SCORE_SENTIMENT, result.documents(), LEXICON));
    }

    private static String word(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT);
    }
}
