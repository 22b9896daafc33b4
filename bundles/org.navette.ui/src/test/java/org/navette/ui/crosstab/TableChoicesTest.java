package org.navette.ui.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.Unit;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class TableChoicesTest {
    @Test
    void offersCodesGroupsVariablesAndMetricsButNoDates() {
        Code service = new Code(1, null, "Service", "", "", "", "", "#000000", null, 0);
        Code delivery = new Code(2, 1L, "Delivery", "", "", "", "", "#000000", null, 0);
        TableChoices choices = TableChoices.of(List.of(service, delivery),
                List.of(new Variable(-1, Owner.DOCUMENT, "channel", VariableType.NOMINAL), new Variable(3, Owner.CASE, "born", VariableType.DATE),
                        new Variable(4, Owner.CASE, "age", VariableType.NUMERIC)), List.of("recency"), List.of("s1"));
        assertEquals(List.of("code:*", "codes-under:Service", "sentiment", "sentiment:points", "sentiment:machine", "var:channel", "var:age",
                "metric:recency/quintiles"), choices.dimensions().stream().map(TableChoices.Choice::spec).toList());
        assertEquals(List.of("age"), choices.weights());
        assertEquals(5, choices.indexOf("var:channel"));
        assertEquals(-1, choices.indexOf("var:gone"));
    }

    @Test
    void aStudyWithoutCodesOffersNone() {
        assertEquals("sentiment", TableChoices.of(List.of(), List.of(), List.of(), List.of()).dimensions().getFirst().spec());
    }

    @Test
    void limitsOfBandsReplaceQuintilesOfMetricsOnly() {
        assertEquals("metric:recency/bands(0,50,200)", TableChoices.banded("metric:recency/quintiles", "0, 50, 200"));
        assertEquals("metric:recency/bands(0.5,50)", TableChoices.banded("metric:recency/quintiles", "0,5 ; 50"));
        assertEquals("metric:recency/quintiles", TableChoices.banded("metric:recency/quintiles", "  "));
        assertEquals("var:age", TableChoices.banded("var:age", "0, 50"));
    }

    @Test
    void aQuestionWithBandsIsFoundAgainInTheChoices() {
        TableChoices choices = TableChoices.of(List.of(), List.of(), List.of("recency"), List.of());
        assertEquals(choices.indexOf("metric:recency/quintiles"), choices.indexOf("metric:recency/bands(0,50)"));
        assertEquals("0, 50", TableChoices.limits(new CrosstabParams("sentiment", List.of("metric:recency/bands(0,50)"),
                Unit.DOCUMENT, null, "none", null, 95, 30, "none")));
        assertEquals(List.of("recency"), choices.means().stream().map(TableChoices.Choice::spec).toList());
    }

    @Test
    void variablesThatEveryStudyHasAreNamedInTheUsersLanguage() {
        Variable channel = new Variable(-1, Owner.DOCUMENT, "channel", VariableType.NOMINAL);
        Variable own = new Variable(7, Owner.DOCUMENT, "channel", VariableType.NOMINAL);
        assertEquals("canal", Catalogue.speaking(Locale.FRENCH, () -> VariableNames.of(channel)));
        assertEquals("channel", Catalogue.speaking(Locale.FRENCH, () -> VariableNames.of(own)));
    }

    @Test
    void aQuestionThatTheStudyDoesNotOfferIsOfferedAsItWasWritten() {
        TableChoices choices = TableChoices.of(List.of(), List.of(), List.of("recency"), List.of());
        CrosstabParams asked = CrosstabParams.of("code:Price", "sentiment", "metric:recency/bands(10,20)", "var:gone");
        TableChoices covering = choices.covering(asked);
        assertEquals(choices.dimensions().size() + 2, covering.dimensions().size(), "the code and the variable");
        assertEquals("code:Price", covering.dimensions().get(covering.indexOf("code:Price")).spec());
        assertEquals(choices, choices.covering(null));
    }
}
