package org.navette.ui.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Kind;
import org.navette.store.DocumentRow;

class DocumentListModelTest {
    private final List<long[]> asked = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private int told;
    private String words = "first";
    private final DocumentListModel<DocumentRow> model = new DocumentListModel<>(this::load, () -> told++);

    private void load(long[] ids, Consumer<List<DocumentRow>> done) {
        asked.add(ids);
        String now = words;
        answers.add(() -> done.accept(Arrays.stream(ids).mapToObj(id -> new DocumentRow(id, "d" + id, Kind.REVIEW, "fr", null, null,
                null, now, 0, null, false)).toList()));
    }

    @Test
    void readsThePageThatIsLookedAt() {
        model.show(LongStream.range(1000, 2000).toArray());
        assertTrue(model.row(130).isEmpty());
        assertEquals(1128, asked.getFirst()[0]);
        answers.getFirst().run();
        assertEquals("d1130", model.row(130).orElseThrow().name());
        assertEquals(1, told);
        assertEquals(1, asked.size());
    }

    @Test
    void scrollingFastReadsTheLastPagesFirstAndForgetsTheOthers() {
        model.show(LongStream.range(0, 100_000).toArray());
        for (int page = 0; page < 200; page++) {
            model.row(page * DocumentListModel.PAGE);
        }
        int before = answers.size();
        assertEquals(1, before);
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).run();
        }
        assertTrue(answers.size() <= 6, "read " + answers.size() + " pages");
        assertTrue(model.row(199 * DocumentListModel.PAGE).isPresent());
    }

    @Test
    void aRowThatIsForeseenGivesWayToWhatIsRead() {
        model.show(new long[] { 1, 2 });
        model.row(0);
        answers.getFirst().run();
        model.foresee(2, row -> new DocumentRow(2, "later", Kind.REVIEW, "fr", null, null, null, "", 0, null, false));
        model.foresee(3, row -> row);
        assertEquals("later", model.row(1).orElseThrow().name());
        model.renew(Set.of(2L));
        answers.getLast().run();
        assertEquals("d2", model.row(1).orElseThrow().name());
    }

    @Test
    void rowsOfTheListBeforeAreThrownAway() {
        model.show(new long[] { 1, 2 });
        model.row(0);
        model.show(new long[] { 7, 8 });
        answers.getFirst().run();
        assertTrue(model.row(0).isEmpty());
        answers.getLast().run();
        assertEquals("d7", model.row(0).orElseThrow().name());
    }

    @Test
    void renewedRowsAreShownAsTheyWereUntilTheNewOnesCome() {
        model.show(new long[] { 1, 2 });
        model.row(0);
        answers.removeFirst().run();
        words = "second";
        model.renew();
        assertEquals("first", model.row(0).orElseThrow().excerpt());
        answers.removeFirst().run();
        assertEquals("second", model.row(0).orElseThrow().excerpt());
        assertEquals(2, asked.size());
    }

    @Test
    void whatChangedInOneRowReadsThatRowAlone() {
        model.show(LongStream.range(0, 1000).toArray());
        model.row(5);
        answers.removeFirst().run();
        words = "second";
        model.renew(Set.of(7L, 900L));
        model.renew(Set.of(8L));
        assertArrayEquals(new long[] { 7 }, asked.getLast());
        answers.removeFirst().run();
        assertArrayEquals(new long[] { 8 }, asked.getLast());
        answers.removeFirst().run();
        assertEquals("second", model.row(7).orElseThrow().excerpt());
        assertEquals("second", model.row(8).orElseThrow().excerpt());
        assertEquals("first", model.row(5).orElseThrow().excerpt());
        assertTrue(answers.isEmpty());
        model.renew(Set.of());
        assertEquals("first", model.row(5).orElseThrow().excerpt());
        answers.removeFirst().run();
        assertEquals("second", model.row(5).orElseThrow().excerpt());
    }

    @Test
    void knowsWhereADocumentStands() {
        model.show(new long[] { 30, 10, 20 });
        assertEquals(1, model.indexOf(10));
        assertEquals(-1, model.indexOf(99));
    }
}
