package org.navette.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.analysis.agreement.ListDisagreements.Line;
import org.navette.analysis.agreement.ListDisagreements.Said;
import org.navette.core.study.Aside;
import org.navette.core.study.Code;
import org.navette.core.study.SentimentScale;
import org.navette.ui.agreement.SettlingModel.Act;

class SettlingModelTest {
    private static final Said YES = new Said(true, null, null);
    private static final Said NO = new Said(false, null, null);
    private static final Code PRICE = Code.named("Price");
    private final SettlingModel model = new SettlingModel(new SentimentScale(5));

    private static Line line(long document, Code code, Said ada, Said ben, String settled) {
        Map<String, Said> said = new LinkedHashMap<>();
        said.put("Ada", ada);
        said.put("Ben", ben);
        return new Line(document, "d" + document, code, said, Map.of(), settled, null);
    }

    private static List<Line> three(String second) {
        return List.of(line(1, PRICE, YES, NO, null), line(2, PRICE, NO, YES, second), line(3, null, new Said(null, 0.5, null),
                new Said(null, null, Aside.MIXED), null));
    }

    @Test
    void keysAcceptACoderOrSayYesOrNo() {
        model.begin(three(null), 0);
        assertNull(model.verdict());
        assertTrue(model.settlement("", "cleo").isEmpty(), "nothing was chosen yet");
        assertEquals(Act.CHOSEN, model.key('2'));
        assertEquals(NO, model.verdict());
        model.key('1');
        assertEquals(YES, model.verdict());
        model.key('n');
        assertEquals(NO, model.verdict());
        model.key('Y');
        assertEquals(YES, model.verdict());
        assertEquals(Act.NONE, model.key('3'), "there is no third coder");
        assertEquals(Act.NONE, model.key('+'), "a code has no polarity");
        var params = model.settlement("  sure ", "cleo").orElseThrow();
        assertEquals(true, params.carried());
        assertEquals("sure", params.note());
        assertEquals("cleo", params.by());
        assertEquals(1, params.document());
    }

    @Test
    void sentimentHasKeysOfItsOwn() {
        model.begin(three(null), 2);
        model.key('-');
        assertEquals(-1.0, model.settlement("", "c").orElseThrow().polarity());
        model.key('i');
        assertEquals(Aside.IRRELEVANT, model.settlement("", "c").orElseThrow().aside());
        assertNull(model.settlement("", "c").orElseThrow().note());
        model.key('2');
        assertEquals(Aside.MIXED, model.verdict().aside());
        model.key('1');
        assertEquals(0.5, model.verdict().polarity());
        assertEquals(Act.NONE, model.key('y'));
        assertEquals(7, model.verdicts().size(), "five points, mixed and irrelevant");
    }

    @Test
    void enterSettlesAndTheNextOpenOneFollows() {
        assertEquals(Act.NONE, model.key('1'), "nothing to settle");
        model.begin(three("yes"), 0);
        assertEquals(1, model.settled());
        assertEquals(Act.SETTLE, model.key('\r'));
        model.key('1');
        assertTrue(model.nextOpen());
        assertEquals(3, model.place());
        assertNull(model.verdict(), "a verdict is of one line");
        assertTrue(model.nextOpen());
        assertEquals(1, model.place());
        model.begin(List.of(line(1, PRICE, YES, NO, "no")), 0);
        assertFalse(model.nextOpen());
    }

    @Test
    void stepsStopAtTheEndsAndSettledOnesCanBeTakenBack() {
        model.begin(three("yes"), 0);
        assertEquals(Act.PREVIOUS, model.key('['));
        assertFalse(model.step(-1));
        assertTrue(model.takingBack("c").isEmpty());
        assertTrue(model.step(1));
        var params = model.takingBack("c").orElseThrow();
        assertNull(params.carried());
        assertEquals(2, params.document());
    }

    @Test
    void readAgainTheLineAndTheVerdictStay() {
        model.begin(three(null), 1);
        model.key('1');
        model.renew(three("no").subList(1, 3));
        assertEquals(2, model.current().orElseThrow().document());
        assertEquals(1, model.place());
        assertEquals(1, model.settled());
        assertEquals(NO, model.verdict());
        model.renew(List.of());
        assertTrue(model.current().isEmpty());
    }
}
