package org.navette.ui.sampling;

import org.navette.ui.agreement.AgreementPart;
import org.navette.ui.window.Parts;

/** Leads from a sample to the agreement of its coders. */
final class AgreementDoor {
    private final Parts parts;

    AgreementDoor(Parts parts) {
        this.parts = parts;
    }

    void open(String sample) {
        parts.activate(Parts.AGREEMENT).map(AgreementPart.class::cast).ifPresent(part -> part.measure(sample));
    }
}
