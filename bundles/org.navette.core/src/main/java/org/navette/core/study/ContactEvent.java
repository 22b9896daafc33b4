package org.navette.core.study;

import java.util.List;
import java.util.Locale;

/** What became of a contact of a campaign. */
public enum ContactEvent {
    SENT("send", "delivered", "delivery", "contacted", "envoyé", "envoye", "envoyée", "envoi", "délivré", "delivre", "contacté", "contacte", "adressé"),
    OPENED("open", "opening", "read", "ouvert", "ouverte", "ouverture", "lu"),
    CLICKED("click", "clic", "cliqué", "clique"),
    BOUGHT("buy", "purchase", "purchased", "order", "ordered", "converted", "conversion", "redeemed", "achat", "acheté", "achete", "commande",
            "commandé", "transformé"),
    UNSUBSCRIBED("unsubscribe", "unsubscription", "opt-out", "optout", "opted out", "désabonné", "desabonne", "désabonnement", "désinscrit",
            "desinscrit", "désinscription"),
    COMPLAINED("complaint", "complain", "spam", "abuse", "plainte", "réclamation", "reclamation");

    private final List<String> alike;

    ContactEvent(String... alike) {
        this.alike = List.of(alike);
    }

    /** The word used on the command line and in the rows of a source. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Other words for it, English and French, in small letters. */
    public List<String> alike() {
        return alike;
    }

    /** @throws IllegalArgumentException when there is no such event */
    public static ContactEvent of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
