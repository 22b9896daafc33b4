package org.navette.analysis.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;

/**
 * The sentiment of coded passages: the sign of the mean of the same coder's tags on passages that overlap; where there are
 * none, of that coder's tags on the whole document; else of all people's on the whole document. The machine's tags count
 * for the machine's own codings only. Where asides alone were given, the first aside.
 */
final class PassageFeelings {
    /** In the order of a scale. */
    private static final List<String> WORDS = List.of("negative", "neutral", "positive", "mixed", "irrelevant");
    private final Study study;
    private final List<Coding> codings;
    private final Progress progress;
    private final Map<Long, List<SentimentTag>> tags = new HashMap<>();

    PassageFeelings(Study study, List<Coding> codings, Progress progress) {
        this.study = study;
        this.codings = codings;
        this.progress = progress;
        Set<Long> documents = codings.stream().map(Coding::document).collect(Collectors.toSet());
        study.codings().forEachSentiment(tag -> {
            if (documents.contains(tag.document())) {
                tags.computeIfAbsent(tag.document(), d -> new ArrayList<>()).add(tag);
            }
        });
    }

    List<SplitBy.Part> parts() {
        Map<String, List<Long>> found = new HashMap<>();
        for (Coding coding : codings) {
            progress.check();
            String word = word(coding);
            if (word != null) {
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(coding.id());
            }
        }
        // The new codes speak the study's language, whoever makes them.
        return Catalogue.speaking(Locale.forLanguageTag(study.language()), () -> WORDS.stream().filter(found::containsKey)
                .map(word -> new SplitBy.Part(word, Messages.text("sentiment." + word), found.get(word))).toList());
    }

    private String word(Coding coding) {
        List<Predicate<SentimentTag>> ways = List.of(
                tag -> tag.coder() == coding.coder() && tag.segment() != null && coding.segment() != null
                        && tag.segment().overlaps(coding.segment()),
                tag -> tag.coder() == coding.coder() && tag.segment() == null,
                tag -> tag.origin() != Origin.MACHINE && tag.segment() == null);
        for (Predicate<SentimentTag> way : ways) {
            List<SentimentTag> told = tags.getOrDefault(coding.document(), List.of()).stream().filter(way).toList();
            if (!told.isEmpty()) {
                return word(told);
            }
        }
        return null;
    }

    private static String word(List<SentimentTag> told) {
        List<Double> points = told.stream().map(SentimentTag::polarity).filter(Objects::nonNull).toList();
        if (points.isEmpty()) {
            return told.getFirst().aside().word();
        }
        double mean = points.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return mean < 0 ? "negative" : mean > 0 ? "positive" : "neutral";
    }
}
