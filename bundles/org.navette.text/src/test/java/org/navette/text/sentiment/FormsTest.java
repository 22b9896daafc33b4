package org.navette.text.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

class FormsTest {
    @Test
    void makesFrenchAdjectives() {
        assertEquals(Set.of("honteux", "honteuse", "honteuses"), FrenchForms.of("honteux", 'a'));
        assertEquals(Set.of("nul", "nulle", "nuls", "nulles"), FrenchForms.of("nul", 'a'));
        assertEquals(Set.of("déçu", "déçue", "déçus", "déçues"), FrenchForms.of("déçu", 'a'));
        assertEquals(Set.of("génial", "géniale", "géniaux", "géniales"), FrenchForms.of("génial", 'a'));
        assertEquals(Set.of("horrible", "horribles"), FrenchForms.of("horrible", 'a'));
    }

    @Test
    void makesFrenchVerbs() {
        assertTrue(FrenchForms.of("recommander", 'v').containsAll(Set.of("recommande", "recommandons", "recommandait", "recommandés")));
        assertTrue(FrenchForms.of("gaspiller", 'v').contains("gaspillé"));
        assertTrue(FrenchForms.of("négliger", 'v').contains("négligeait"));
        assertTrue(FrenchForms.of("ennuyer", 'v').contains("ennuie"));
        assertTrue(FrenchForms.of("régler", 'v').contains("règle"));
        assertTrue(FrenchForms.of("abolir", 'v').contains("abolissent"));
        assertEquals(Set.of("au top"), FrenchForms.of("au top", '-'));
    }

    @Test
    void makesEnglishForms() {
        assertTrue(EnglishForms.of("love", 'v').containsAll(Set.of("loves", "loved", "loving")));
        assertTrue(EnglishForms.of("satisfy", 'v').containsAll(Set.of("satisfies", "satisfied", "satisfying")));
        assertTrue(EnglishForms.of("regret", 'v').contains("regretted"));
        assertFalse(EnglishForms.of("love", 'v').contains("loveed"));
        assertTrue(EnglishForms.of("happy", 'a').contains("happily"));
        assertTrue(EnglishForms.of("horrible", 'a').contains("horribly"));
        assertTrue(EnglishForms.of("gem", 'n').contains("gems"));
    }
}
