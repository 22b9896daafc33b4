package org.navette.formats.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.core.study.VariableType;

class TypeInferenceTest {
    private static VariableType type(String... values) {
        return TypeInference.of(List.of(values), Locale.ENGLISH).type();
    }

    private static String[] times(int n, String... values) {
        List<String> all = new ArrayList<>();
        Collections.nCopies(n, List.of(values)).forEach(all::addAll);
        return all.toArray(String[]::new);
    }

    @Test
    void twoWordsOfOnePairAreBoolean() {
        assertEquals(VariableType.BOOLEAN, type("Yes", "no", "", "YES"));
        assertEquals(VariableType.BOOLEAN, type("oui", "non", "NA"));
        assertEquals(VariableType.BOOLEAN, type("1", "0", "0"));
        assertEquals(VariableType.BOOLEAN, type("true", "true"));
        assertEquals(VariableType.NOMINAL, type("yes", "non"));
        assertEquals(VariableType.NOMINAL, type("yes", "no", "perhaps"));
        assertEquals(VariableType.NUMERIC, type("1", "1"));
    }

    @Test
    void smallScalesThatRepeatAreOrdinal() {
        assertEquals(VariableType.ORDINAL, type(times(3, "1", "2", "3", "4", "5")));
        assertEquals(VariableType.ORDINAL, type(times(2, "0", "7", "10", "9")));
        assertEquals(VariableType.NUMERIC, type(times(3, "1", "2", "3", "11")));
        assertEquals(VariableType.NUMERIC, type(times(3, "1", "2.5", "3")));
        assertEquals(VariableType.NUMERIC, type("1", "2", "3"));
    }

    @Test
    void numbersInBothWritingsAreNumeric() {
        assertEquals(VariableType.NUMERIC, type("1,234.5", "17", "-3.25"));
        assertEquals(VariableType.NUMERIC, type("1 234,5", "17", "-3,25"));
        assertEquals(VariableType.NUMERIC, type("17850.0", "NaN", "12346.0"));
    }

    @Test
    void leadingZerosMakeKeysOfNumbers() {
        Proposal proposal = TypeInference.of(List.of("01000", "69003", "75011"), Locale.FRENCH);
        assertEquals(VariableType.NOMINAL, proposal.type());
        assertEquals(1, proposal.notes().size());
    }

    @Test
    void datesInEveryWritingAreDates() {
        assertEquals(VariableType.DATE, type("2024-02-29", "2024-03-01T10:00:00Z"));
        assertEquals(VariableType.DATE, type("19970101", "19971231"));
        assertEquals(VariableType.DATE, type("12/1/2010 8:26", "12/13/2010 8:26"));
        assertEquals(VariableType.NOMINAL, type("2024-02-30", "2024-03-01"));
    }

    @Test
    void datesThatContradictEachOtherStayWordsAndSaySo() {
        Proposal proposal = TypeInference.of(List.of("13/01/2024", "01/13/2024"), Locale.FRENCH);
        assertEquals(VariableType.NOMINAL, proposal.type());
        assertEquals(1, proposal.notes().size());
    }

    @Test
    void ambiguousDatesAreStated() {
        Proposal french = TypeInference.of(List.of("03/04/2024", "05/06/2024"), Locale.FRENCH);
        assertEquals(new Dates(Dates.Order.DAY_FIRST, true), french.dates());
        assertEquals(1, french.notes().size());
        assertEquals(List.of(), TypeInference.of(List.of("03/04/2024", "25/06/2024"), Locale.FRENCH).notes());
        assertEquals(List.of(), TypeInference.of(List.of("04/04/2024"), Locale.FRENCH).notes());
    }

    @Test
    void listsWhoseItemsComeBackAreMulti() {
        assertEquals(VariableType.MULTI, type("shop;web", "web", "web; phone", "shop", "phone;shop"));
        assertEquals(VariableType.MULTI, type("a|b", "b|a", "a"));
        assertEquals(VariableType.NOMINAL, type("I came; I saw", "It broke; they laughed", "Fine"));
    }

    @Test
    void theValueThatSpoilsANumberColumnIsNamed() {
        Proposal proposal = TypeInference.of(List.of("12", "13.5", "about 20", "9"), Locale.ENGLISH);
        assertEquals(VariableType.NOMINAL, proposal.type());
        assertTrue(proposal.notes().getFirst().contains("about 20"), proposal.notes().getFirst());
        assertEquals(4, proposal.values());
    }

    @Test
    void missingValuesAreCountedAndDecideNothing() {
        Proposal proposal = TypeInference.of(List.of("", "n/a", " ", "#DIV/0!"), Locale.ENGLISH);
        assertEquals(VariableType.NOMINAL, proposal.type());
        assertEquals(4, proposal.missing());
        assertEquals(0, proposal.values());
    }
}
