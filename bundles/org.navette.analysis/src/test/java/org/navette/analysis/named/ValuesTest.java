package org.navette.analysis.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

class ValuesTest {
    private static final NamedAnalysis SOME = new NamedAnalysis() {
        @Override
        public String name() {
            return "some";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.source(), Parameter.asOf(), Parameter.whole("n", 5, 1, 100), Parameter.number("k", "2.5", 0, 10),
                    Parameter.share("rate", "10%", 0, 1), Parameter.choice("by", "none", "year"), Parameter.onOff("keep", false));
        }

        @Override
        public Findings run(Study study, Values values, Progress progress) {
            throw new UnsupportedOperationException();
        }
    };

    private static Values of(String name, String value) {
        return Values.of(SOME, Map.of(name, value));
    }

    @Test
    void whatIsNotGivenHasItsPreset() {
        Values values = Values.of(SOME, Map.of("n", " "));
        assertEquals(5, values.whole("n"));
        assertEquals(2.5, values.number("k"));
        assertEquals(0.1, values.number("rate"), 1e-12);
        assertEquals("none", values.text("by"));
        assertFalse(values.on("keep"));
        assertNull(values.text("source"));
        assertNull(values.day("as-of"));
        assertEquals(Map.of("n", "5", "k", "2.5", "rate", "10%", "by", "none", "keep", "no"), values.written());
    }

    @Test
    void valuesAreReadAsPeopleWriteThem() {
        assertEquals(3.25, of("k", "3,25").number("k"));
        assertEquals(0.075, of("rate", "7,5 %").number("rate"), 1e-12);
        assertEquals(0.075, of("rate", ".075").number("rate"), 1e-12);
        assertEquals("year", of("by", "Year").text("by"));
        assertTrue(of("keep", "oui").on("keep"));
        assertEquals(LocalDate.of(2026, 3, 31), of("as-of", "2026-03-31").day("as-of"));
    }

    @Test
    void whatCannotBeIsToldWhatCan() {
        Catalogue.speaking(Locale.ENGLISH, () -> {
            for (String[] wrong : new String[][] {{"n", "0", "from 1 to 100"}, {"n", "2.5", "whole"}, {"n", "many", "whole"}, {"k", "11", "from 0 to 10"},
                    {"k", "NaN", "from 0"}, {"rate", "150%", "from 0 to 1"}, {"by", "moon", "none, year"}, {"keep", "maybe", "yes, no"},
                    {"as-of", "31/03/2026", "2026-03-31"}, {"depth", "1", "--source, --as-of, --n, --k, --rate, --by, --keep"}}) {
                InputProblem problem = assertThrows(InputProblem.class, () -> of(wrong[0], wrong[1]), wrong[0]);
                assertTrue(problem.getMessage().contains(wrong[2]) && problem.getMessage().contains(wrong[0]), problem.getMessage());
            }
            return null;
        });
    }

    @Test
    void figuresAreWrittenForPeople() {
        FoundColumn share = FoundColumn.share("s", "S");
        FoundColumn p = FoundColumn.number("p", "p", 4);
        Catalogue.speaking(Locale.ENGLISH, () -> {
            assertEquals("48.7%", share.written(0.4872));
            assertEquals("<0.0001", p.written(1e-9));
            assertEquals("0.0000", p.written(-1e-9));
            assertEquals("–", p.written(null));
            assertEquals("1,234", FoundColumn.count("c", "C").written(1234L));
            return null;
        });
        Catalogue.speaking(Locale.FRENCH, () -> {
            assertEquals("48,7\u202f%", share.written(0.4872));
            return null;
        });
    }

    @Test
    void aTableHoldsOnlyWhatItsColumnsSay() {
        List<FoundColumn> columns = List.of(FoundColumn.text("t", "T"), FoundColumn.share("s", "S"));
        FoundTable table = new FoundTable("t", "T", columns, List.of(FoundTable.row("a", Double.NaN), FoundTable.row("b", 1)));
        assertNull(table.cell(0, "s"));
        assertEquals(1.0, table.cell(1, "s"));
        assertThrows(IllegalArgumentException.class, () -> new FoundTable("t", "T", columns, List.of(FoundTable.row("a"))));
        assertThrows(IllegalArgumentException.class, () -> new FoundTable("t", "T", columns, List.of(FoundTable.row("a", "b"))));
    }
}
