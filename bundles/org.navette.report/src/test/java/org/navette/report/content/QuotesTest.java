package org.navette.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.analysis.crosstab.CrosstabResult.Row;
import org.navette.analysis.crosstab.Evidence;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

class QuotesTest {
    private static final String TEXT = "😀 The parcel came late. The clerk was kind, though.";

    @Test
    void cutsByCodePointsAndKeepsTheSurroundings() {
        Excerpt excerpt = Excerpt.of(TEXT, new Segment(2, 23));
        assertEquals("😀 ", excerpt.before());
        assertEquals("The parcel came late.", excerpt.passage());
        assertEquals(" The clerk was kind, though.", excerpt.after());
    }

    @Test
    void cutsLongTextsAtWordsAndNeverThroughAnEmoji() {
        String text = "😀".repeat(1000);
        Excerpt whole = Excerpt.of(text, null);
        assertEquals(Excerpt.LONGEST + 1, CodePoints.length(whole.passage()));
        assertTrue(whole.passage().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Excerpt middle = Excerpt.of("word ".repeat(100) + "X" + " word".repeat(100), new Segment(500, 501));
        assertTrue(middle.before().startsWith("…word ") && middle.before().length() <= Excerpt.AROUND + 1);
        assertTrue(middle.after().endsWith(" word…"));
        assertEquals("a b", Excerpt.of("a\r\n\t b", null).passage());
    }

    @Test
    void takesTheLargestResidualsOneAFamilyOnASufficientBase() {
        List<StrongCell> strong = new StrongCells(QuotesTest::document).of(section(), result(), Progress.NONE);
        assertEquals(List.of("code:Service/Delivery", "code:Price"),
                strong.stream().map(s -> result().rows().get(s.cell().row()).key()).toList());
        assertTrue(strong.stream().allMatch(s -> s.cell().column() == 1));
    }

    @Test
    void neverQuotesAnOverlappingPassageAgain() {
        List<StrongCell> strong = new StrongCells(QuotesTest::document).of(section(), result(), Progress.NONE);
        assertEquals(List.of("The parcel came late."), strong.getFirst().quotes().stream().map(Quote::passage).toList());
        assertEquals(List.of("The clerk was kind, though."), strong.get(1).quotes().stream().map(Quote::passage).toList());
    }

    private static Document document(long id) {
        return new Document(id, "d" + id, Kind.REVIEW, "en", null, null, null, TEXT);
    }

    private static Section section() {
        return new Section("t", CrosstabParams.of("code:*", "sentiment"));
    }

    /** Total, a column that suffices, and one on a base of 8; the first cell asked gets the parcel, others both passages. */
    private static CrosstabResult result() {
        Segment[] first = {new Segment(2, 23), new Segment(6, 23)};
        Segment[] others = {new Segment(2, 17), new Segment(24, 51)};
        Evidence evidence = new Evidence() {
            @Override
            public long[] documents(int row, int column) {
                return new long[] {7};
            }

            @Override
            public List<Verbatim> verbatims(int row, int column, int limit) {
                List<Verbatim> found = new ArrayList<>();
                for (Segment s : row == 1 ? first : others) {
                    found.add(new Verbatim(7, "d7", s, CodePoints.slice(TEXT, s), null));
                }
                return found;
            }
        };
        List<Row> rows = List.of(new Row("code:Service", "Service"), new Row("code:Service/Delivery", "  Delivery"),
                new Row("code:Price", "Price"));
        List<Column> columns = List.of(new Column("total", "Total", null, null, 108, 108, 108),
                new Column("a", "a", "g", "A", 100, 100, 100), new Column("b", "b", "g", "B", 8, 8, 8));
        double[][] residuals = {{0, 5, 9}, {0, 6, 9}, {0, 2, 9}};
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                cells.add(new Cell(r, c, 8, 8, .1, null, null, null, null, "counted", "", null, null, residuals[r][c], null, List.of()));
            }
        }
        return new CrosstabResult("document", "none", "counted", 95, 108, rows, columns, cells, List.of(), List.of(), evidence);
    }
}
