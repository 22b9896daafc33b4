package org.navette.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class StudyPlaceTest {
    @Test
    void isReadAsItWasWritten() {
        StudyPlace place = new StudyPlace(Parts.ANALYSE, Parts.READING, 42);
        assertEquals(Optional.of(place), StudyPlace.parse(place.toString()));
        StudyPlace nowhere = new StudyPlace(Parts.CODE, "", 0);
        assertEquals(Optional.of(nowhere), StudyPlace.parse(nowhere.toString()));
    }

    @Test
    void whatWasWrittenByAnybodyElseIsNothing() {
        assertEquals(Optional.empty(), StudyPlace.parse(""));
        assertEquals(Optional.empty(), StudyPlace.parse("org.navette.perspective.code|org.navette.part.reading|-1"));
        assertEquals(Optional.empty(), StudyPlace.parse("org.navette.perspective.code|org.navette.part.reading|99999999999999999999"));
    }
}
