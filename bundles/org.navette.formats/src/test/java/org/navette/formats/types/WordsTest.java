package org.navette.formats.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void readsYesAndNoInBothLanguages() {
        assertEquals(Optional.of(true), Booleans.parse(" Oui"));
        assertEquals(Optional.of(false), Booleans.parse("FALSE"));
        assertEquals(Optional.empty(), Booleans.parse("maybe"));
    }

    @Test
    void splitsListsAndKeepsEachAnswerOnce() {
        assertEquals(List.of("web", "shop"), MultiValues.split("web; shop;web;"));
        assertEquals(List.of("a", "b"), MultiValues.split("a|b"));
        assertEquals(List.of("a|b", "c"), MultiValues.split("a|b;c"));
    }
}
