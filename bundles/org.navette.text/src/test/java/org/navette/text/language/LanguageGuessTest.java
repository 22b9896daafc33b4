package org.navette.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {
    private static final String FRENCH = "Le colis est arrivé avec deux jours de retard mais la vendeuse m’a rappelé";
    private static final String ENGLISH = "The parcel was two days late but they called me and it is fine now";

    @Test
    void tellsFrenchFromEnglish() {
        assertEquals(Optional.of("fr"), LanguageGuess.of(List.of("Super !", FRENCH)));
        assertEquals(Optional.of("en"), LanguageGuess.of(Arrays.asList(null, ENGLISH, "Great")));
    }

    @Test
    void aFewStrayTextsDoNotTurnTheVote() {
        assertEquals(Optional.of("fr"), LanguageGuess.of(List.of(FRENCH, FRENCH, FRENCH, FRENCH, FRENCH, FRENCH, ENGLISH)));
    }

    @Test
    void saysNothingWhenUnsure() {
        assertEquals(Optional.empty(), LanguageGuess.of(List.of(FRENCH, ENGLISH)));
        assertEquals(Optional.empty(), LanguageGuess.of(List.of("Super", "Nickel", "OK")));
        assertEquals(Optional.empty(), LanguageGuess.of(List.of("Der Schrank kam zwei Wochen zu spät und war zerkratzt, "
                + "niemand ging ans Telefon. Die Verkäuferin war freundlich, doch der Preis ist zu hoch.")));
        assertEquals(Optional.empty(), LanguageGuess.of(List.of()));
    }
}
