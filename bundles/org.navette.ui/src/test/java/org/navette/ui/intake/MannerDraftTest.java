package org.navette.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;

class MannerDraftTest {
    private static MannerDraft draft(String dates, String zone, Map<ContactEvent, String> events) {
        return new MannerDraft(KeyRule.of("lower,drop-zeros"), ',', dates, zone, " EUR ", events, List.of("region", "age=numeric", "gone"));
    }

    @Test
    void whatIsWrittenInTheFieldsIsWhatTheImportIsTold() {
        SourceManner manner = draft("dd/MM/yyyy", "Europe/Paris", Map.of(ContactEvent.SENT, "parti, remis ,")).manner(SourceKind.CAMPAIGNS, List.of());
        assertEquals(Map.of(ContactEvent.SENT, List.of("parti", "remis")), manner.events());
        assertEquals("lower", manner.keys().letters().name().toLowerCase());
        assertTrue(manner.keys().dropZeros());
        assertEquals(List.of("EUR", "dd/MM/yyyy", "Europe/Paris"), List.of(manner.currency(), manner.dates(), manner.zone().getId()));
        assertEquals(manner, MannerDraft.of(manner).manner(SourceKind.CAMPAIGNS, List.of()), "a mapping comes back as it was");
    }

    @Test
    void onlyAProfileHasVariablesAndOnlyOfColumnsWithoutAPart() {
        assertEquals(List.of("region", "age=numeric"), draft("", "", Map.of()).manner(SourceKind.PROFILE, List.of("Region", "age")).variables());
        assertEquals(SourceManner.USUAL.variables(), draft("", "", Map.of()).manner(SourceKind.TRANSACTIONS, List.of("region")).variables());
        assertEquals(Map.of(), draft("", "", Map.of(ContactEvent.SENT, "x")).manner(SourceKind.CONTACTS, List.of()).events());
    }

    @Test
    void emptyFieldsAreTheUsualAndWrongOnesAreSaid() {
        assertEquals(SourceManner.USUAL, MannerDraft.of(SourceManner.USUAL).manner(SourceKind.PROFILE, List.of()));
        assertTrue(MannerDraft.of(SourceManner.USUAL).complaint().isEmpty());
        assertTrue(draft("jj/mois", "", Map.of()).complaint().orElseThrow().contains("jj/mois"));
        assertTrue(draft("", "Paris", Map.of()).complaint().orElseThrow().contains("Paris"));
        assertTrue(draft("", "", Map.of(ContactEvent.SENT, "fait", ContactEvent.OPENED, "Fait, vu")).complaint().orElseThrow().contains("fait"));
    }
}
