package org.navette.text.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.text.sentiment.Polarity.NEGATIVE;
import static org.navette.text.sentiment.Polarity.NEUTRAL;
import static org.navette.text.sentiment.Polarity.POSITIVE;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.core.language.Catalogue;
import org.navette.core.text.CodePoints;

class LexiconScorerTest {
    private final LexiconScorer french = LexiconScorer.of("fr").orElseThrow();
    private final LexiconScorer english = LexiconScorer.of("en-GB").orElseThrow();

    @AfterEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
    }

    private double fr(String text) {
        return french.score(text).polarity();
    }

    private double en(String text) {
        return english.score(text).polarity();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POSITIVE | Livraison rapide, je recommande ce site.
            POSITIVE | SAV au top, échange fait dans la journée.
            POSITIVE | Aucun problème depuis six mois.
            POSITIVE | Pas mal pour le prix !
            POSITIVE | Jamais déçue par cette enseigne.
            POSITIVE | Je ne regrette pas mon achat.
            POSITIVE | tres satisfait, bonne qualite
            NEGATIVE | Trois semaines de retard et toujours pas remboursé.
            NEGATIVE | La qualité laisse vraiment à désirer.
            NEGATIVE | J’ai attendu 40 minutes et on m’a raccroché au nez.
            NEGATIVE | Je n’aime pas cette boutique.
            NEGATIVE | J'aime pas du tout.
            NEGATIVE | Ce n’est vraiment pas un bon produit.
            NEGATIVE | Pas terrible.
            NEGATIVE | Hôtesse de caisse peu aimable.
            NEGATIVE | Plus jamais je ne commanderai chez eux.
            NEGATIVE | Bien déçu.
            NEGATIVE | Note : 2/10
            NEUTRAL  | J’ai acheté une armoire le 3 mars à Lille.
            """)
    void judgesFrench(Polarity expected, String text) {
        assertEquals(expected, french.score(text).decision(), () -> french.score(text).hits().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POSITIVE | Great signal and a friendly agent.
            POSITIVE | Not bad at all.
            POSITIVE | I have never been disappointed.
            POSITIVE | 9/10 from me
            POSITIVE | It was terribly good.
            NEGATIVE | What a waste of money.
            NEGATIVE | Don't waste your time.
            NEGATIVE | The hold time was endless and then they hung up on me.
            NEGATIVE | This is not a very good phone.
            NEGATIVE | It isn’t reliable.
            NEGATIVE | They hardly helped.
            NEGATIVE | I dont recommend it.
            NEUTRAL  | I bought the phone on Monday in Leeds.
            """)
    void judgesEnglish(Polarity expected, String text) {
        assertEquals(expected, english.score(text).decision(), () -> english.score(text).hits().toString());
    }

    @Test
    void whatFollowsButWeighsMore() {
        assertTrue(en("The agent was good but the line is bad.") < 0);
        assertTrue(en("The line is bad but the agent was good.") > 0);
        assertTrue(fr("Beau magasin mais caisses lentes.") < fr("Caisses lentes mais beau magasin."));
        assertTrue(french.score("Lent mais efficace").hits().getLast().reasons().contains(Reason.AFTER_CONTRAST));
    }

    @Test
    void degreeAndEmphasisMoveTheScore() {
        assertTrue(en("very good") > en("good"));
        assertTrue(en("fairly good") < en("good"));
        assertTrue(en("This is good!!!") > en("This is good"));
        assertTrue(en("This is GOOD") > en("This is good"));
        assertEquals(en("this is good"), en("THIS IS GOOD"));
        assertTrue(en("goooood") > en("good"));
        assertTrue(fr("J’aime beaucoup") > fr("J’aime"));
        assertTrue(fr("un peu lent") > fr("lent"));
        assertTrue(fr("peu efficace") < 0);
    }

    @Test
    void plusNegatesOnlyBehindNe() {
        assertTrue(fr("Le plus efficace") > 0);
        assertTrue(fr("Le vendeur n’est plus efficace") < 0);
    }

    @Test
    void emojiAndEmoticonsSpeak() {
        assertEquals(NEGATIVE, french.score("Toujours la même chose 😡").decision());
        assertEquals(POSITIVE, french.score("Merci👍🏽").decision());
        assertEquals(POSITIVE, english.score("See you there :-)").decision());
        assertEquals(NEGATIVE, english.score("Monday again :(").decision());
    }

    @Test
    void hitsStandWhereTheWordsStandAndSumToTheScore() {
        String text = "😀😀 L’accueil e\u0301tait tre\u0300s agre\u0301able, mais livraison en retard 😡";
        Scored scored = french.score(text);
        assertTrue(scored.hits().stream().anyMatch(h -> CodePoints.slice(text, h.segment()).equals("agre\u0301able")));
        assertTrue(scored.hits().stream().anyMatch(h -> CodePoints.slice(text, h.segment()).equals("en retard")));
        assertEquals("😡", CodePoints.slice(text, scored.hits().getLast().segment()));
        double sum = scored.hits().stream().mapToDouble(Hit::contribution).sum();
        assertEquals(sum / Math.sqrt(sum * sum + 15), scored.polarity(), 1e-12);
    }

    @Test
    void saysWhyInTheReadersLanguage() {
        Hit hit = english.score("not perfect").hits().getFirst();
        assertEquals(List.of(Reason.NEGATED), hit.reasons());
        assertEquals("“perfect” counts -3 (negated)", hit.why());
        Catalogue.speak(Locale.FRENCH);
        assertEquals("« perfect » compte -3 (nié)", hit.why());
    }

    @Test
    void negationStopsAtTheClause() {
        assertTrue(en("I did not call, great service") > 0);
        assertTrue(en("I did not call great service") < 0);
    }

    @Test
    void bearsPastedRubbish() {
        for (String piece : List.of("a-", "a'", "👩\u200D", "bad ", "not good ", ":)", "1.", "ne pas ")) {
            String text = piece.repeat(20_000);
            assertTrue(Math.abs(en(text)) <= 1, piece);
            assertTrue(Math.abs(fr(text)) <= 1, piece);
        }
    }

    @Test
    void emptyAndLinkOnlyTextsAreNeutralAndUncovered() {
        for (String text : List.of("", "   ", "https://bad.example/awful/1/2")) {
            assertEquals(NEUTRAL, english.score(text).decision());
            assertFalse(english.score(text).covered());
        }
    }

    @Test
    void knowsNoOtherLanguage() {
        assertTrue(LexiconScorer.of("de").isEmpty());
        assertTrue(LexiconScorer.of(null).isEmpty());
    }
}
