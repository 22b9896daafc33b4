package org.navette.analysis.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.CustomerRows;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.store.Erased;
import org.navette.store.Study;

/**
 * Removes a customer everywhere: case, documents with all judgements and notes, values, rows of copied behaviour, journal
 * contents, search index and backups. Samples keep the figures of their design.
 */
public final class EraseCustomer implements Analysis<EraseCustomer.Params, EraseCustomer.Result> {
    /**
     * @param customer the key
     * @param rehearse true to say only what would go
     */
    public record Params(String customer, boolean rehearse) {
    }

    /**
     * @param erased     false after a rehearsal
     * @param sampled    places in samples; the size, frame and probabilities of a sample stay as drawn
     * @param behaviours rows in copied behaviour and in metrics
     * @param outside    files elsewhere that may still hold the person
     */
    public record Result(boolean erased, long documents, long codings, long sentimentTags, long memos, long links, long values,
            long sampled, long behaviours, List<String> outside) {
        public Result {
            outside = List.copyOf(outside);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        String key = CustomerKey.normalise(params.customer());
        if (key == null) {
            throw new InputProblem(Place.NOWHERE, Messages.text("erase.noKey"));
        }
        CustomerRows behaviour = new CustomerRows(study.beside(MetricDesk.SUFFIX));
        Optional<Erased> held = study.privacy().held(key);
        long rows = behaviour.count(key);
        if (held.isEmpty() && rows == 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("erase.unknown", key));
        }
        List<String> outside = FilesOutside.of(study);
        if (!params.rehearse()) {
            progress.begin(Messages.text("erase.working"), 0);
            // The behaviour first: an end between the two leaves the person known, so that a second try finishes.
            behaviour.erase(key, progress);
            study.privacy().erase(key, true, progress);
        }
        Erased gone = held.orElse(new Erased(Map.of()));
        return new Result(!params.rehearse(), gone.of("document"), gone.of("coding"), gone.of("sentiment_tag"), gone.of("memo"), gone.of("link"),
                gone.of("value"), gone.of("sample_unit"), rows, outside);
    }
}
