package org.navette.analysis.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.core.problem.InputProblem;

class AskedReaderTest {
    private static String say(Asked asked) {
        return switch (asked) {
            case Asked.Name name -> name.field().equals("code") ? name.words() : name.field() + ":" + name.words();
            case Asked.Value value -> value.variable() + "=" + value.value();
            case Asked.By by -> say(by.part()) + "@" + by.coder();
            case Asked.OfDocument of -> "doc:" + say(of.part());
            case Asked.Joined j -> "(" + say(j.left()) + " " + j.relation() + (j.within() == null ? "" : "/" + j.within().count()
                    + (j.within().unit() == Distance.Unit.WORDS ? "w" : "p")) + " " + say(j.right()) + ")";
        };
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            Delivery AND Anger                       | (Delivery AND Anger)
            Price NOT Quality                        | (Price NOT Quality)
            Price AND NOT Quality                    | (Price NOT Quality)
            A OR B AND C                             | (A OR (B AND C))
            A AND B NEAR/5 C                         | (A AND (B NEAR/5w C))
            (A OR B) NEAR C                          | ((A OR B) NEAR/20w C)
            Promise FOLLOWED BY/2p Let down          | (Promise FOLLOWED_BY/2p Let down)
            "Delivery time" OVERLAPS Price           | (Delivery time OVERLAPS Price)
            Price INSIDE Complaint NOT B             | ((Price INSIDE Complaint) NOT B)
            Prix ET Retard                           | (Prix AND Retard)
            Prix OU Retard SAUF Colère               | (Prix OR (Retard NOT Colère))
            Prix PRÈS DE/3 Retard                    | (Prix NEAR/3w Retard)
            Prix PRES DE Retard                      | (Prix NEAR/20w Retard)
            Promesse SUIVI DE/10 Déception           | (Promesse FOLLOWED_BY/10w Déception)
            Prix CHEVAUCHE Retard                    | (Prix OVERLAPS Retard)
            Prix DANS « Service client » PAR Ada     | (Prix INSIDE Service client@Ada)
            A BY Ada AND A BY Ben                    | (A@Ada AND A@Ben)
            Price AND doc:(A NOT B)                  | (Price AND doc:(A NOT B))
            Price AND Age band="18 to 24"            | (Price AND Age band=18 to 24)
            sentiment:negative AND text:"not on time"| (sentiment:negative AND text:not on time)
            Prix: élevé                              | Prix: élevé
            Service/Delivery                         | Service/Delivery
            "AND"                                    | AND
            *                                        | *
            ANDROID NOT NEARBY                       | (ANDROID NOT NEARBY)
            """, delimiter = '|')
    void readsWhatIsMeant(String query, String meaning) {
        assertEquals(meaning, say(AskedReader.read(query)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            A AND                | 3
            AND A                | 1
            (A OR B              | 1
            A) AND B             | 2
            A NEAR/far B         | 3
            😀 AND "B            | 7
            A "B"                | 3
            A AND OR B           | 3
            A BY                 | 3
            = North              | 1
            A AND ()             | 8
            text:                | 0
            """, delimiter = '|')
    void saysWhereItDoesNotUnderstand(String query, int column) {
        if (column == 0) {
            assertEquals("text:", say(AskedReader.read(query)));
            return;
        }
        InputProblem problem = assertThrows(InputProblem.class, () -> AskedReader.read(query));
        assertEquals(Integer.toString(column), problem.place().column());
    }

    @Test
    void nothingIsNoQuery() {
        assertThrows(InputProblem.class, () -> AskedReader.read("  "));
    }
}
