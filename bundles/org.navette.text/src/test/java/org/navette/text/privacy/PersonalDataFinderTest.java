package org.navette.text.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class PersonalDataFinderTest {
    private final PersonalDataFinder finder = new PersonalDataFinder(null);

    private List<String> texts(String text) {
        return finder.find(text).stream().map(Finding::text).toList();
    }

    @Test
    void positionsAreCodePoints() {
        assertEquals(new Segment(5, 17), finder.find("👍👍 À Marie Dupont").getFirst().segment());
    }

    @Test
    void aNameThatIsSureMakesLoneMentionsLikely() {
        assertEquals(List.of("Pierre Zwickelmann", "Zwickelmann", "Pierre"), texts("M'a reçu Pierre Zwickelmann. Ce Zwickelmann, et donc Pierre, est un as."));
        assertEquals(List.of(), texts("Ce Zwickelmann est un as."));
        KnownNames known = new KnownNames();
        finder.find("Mme Zwickelmann").forEach(known::learn);
        assertEquals("Zwickelmann", finder.find("Ce Zwickelmann est un as.", known).getFirst().text());
        finder.find("Mme Rose Petit").forEach(known::learn);
        assertEquals(List.of(), finder.find("La Rose est fanée.", known), "a doubtful word needs its own text");
    }

    @Test
    void partsOfNamesAreTold() {
        assertEquals(new PersonName("Jean-Pierre", "de La Tour"), finder.find("Voici Jean-Pierre de La Tour.").getFirst().name());
        assertEquals(new PersonName(null, "O'Neil"), finder.find("Mrs O'Neil called.").getFirst().name());
        assertEquals(new PersonName("Marie", "DUPONT"), finder.find("client : DUPONT Marie").getFirst().name());
        assertEquals(new PersonName("Marie", null), finder.find("Merci à Marie pour tout").getFirst().name());
        assertEquals("Dupont", finder.find("I saw Mr Dupont's letter.").getFirst().text());
    }

    @Test
    void checkDigitsDecide() {
        assertTrue(Checks.iban("FR76 3000 6000 0112 3456 7890 189") && Checks.iban("DE89370400440532013000"));
        assertFalse(Checks.iban("FR76 3000 6000 0112 3456 7890 188") || Checks.iban("DE8937040044053201300"));
        assertTrue(Checks.card("4970 1000 0000 0014") && Checks.card("378282246310005"));
        assertFalse(Checks.card("4970 1000 0000 0015") || Checks.card("0000 0000 0000 0000"));
    }

    @Test
    void ourOwnPseudonymsAreNotFoundAgain() {
        assertEquals(List.of(), texts("M. Personne 12, Mrs Person 3, courriel-3@exemple.invalid, personne-4@exemple.invalid, @compte-3, @account-12, [IBAN 2], [téléphone 1], https://exemple.invalid/profil-7, commande [référence 4], née le [date de naissance 2]."));
    }

    @Test
    void anythingIsReadWithoutTrouble() {
        for (String odd : List.of("", " ", "M.", "M. ", "Me", "@", "Dr", "J.", "né le", "\n\n", "’", "DE DE DE", "Mme\nMme", "İİİ Marie", "A. B. C.")) {
            finder.find(odd);
        }
    }
}
