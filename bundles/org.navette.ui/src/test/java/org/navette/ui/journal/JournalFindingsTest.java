package org.navette.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Label;
import org.navette.ui.window.Findings;

class JournalFindingsTest {
    @Test
    void entriesAreSentencesAndSayWhenTheyWereTakenBack() {
        Label label = Label.of(Deed.ADD_CODE, "Prix");
        Findings found = Catalogue.speaking(Locale.FRENCH, () -> JournalHandler.findings(
                List.of(new JournalEntry(2, Instant.EPOCH, "ann", label, true), new JournalEntry(1, Instant.EPOCH, "bob", label, false)), ZoneOffset.UTC));
        assertTrue(found.rows().get(0).get(2).endsWith(" (annulé)"));
        assertEquals(found.rows().get(0).get(2), found.rows().get(1).get(2) + " (annulé)");
        assertEquals("bob", found.rows().get(1).get(1));
        assertTrue(found.rows().get(1).get(0).startsWith("01/01/1970"), found.rows().get(1).get(0));
    }
}
