package org.navette.ui.agreement;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.store.Study;
import org.navette.ui.sampling.CoderPart;

/**
 * What agreement is asked about before anybody asks.
 *
 * @param sample name of the sample that is worked on, or null for all documents
 */
record InHand(String sample, CoderOffers offers) {

    static InHand of(Study study, String sample) {
        return new InHand(sample, CoderOffers.of(study, sample));
    }

    /**
     * The sample whose list the coder goes through, else the one that lists show; all documents when no two people judged any of it.
     *
     * @param document that is shown. @param listed name of a sample, or null
     */
    static InHand of(Study study, String coder, OptionalLong document, String listed) {
        String mine = document.isEmpty() ? null : CoderPart.with(study, coder, document.getAsLong()).map(CoderPart::sample).orElse(null);
        List<InHand> tried = Stream.of(mine, listed).filter(Objects::nonNull).distinct().map(s -> of(study, s)).toList();
        return tried.stream().filter(t -> t.question() != null).findFirst().orElseGet(() -> of(study, (String) null));
    }

    /** The two people who judged most of it together, document by document; null when no two did. */
    MeasureAgreement.Params question() {
        return offers.proposed().size() < 2 ? null : new MeasureAgreement.Params(offers.proposed(), sample, null, null, null);
    }
}
