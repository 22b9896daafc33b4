package org.navette.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Label;

class JournalModelTest {
    private final List<long[]> asked = new ArrayList<>();
    private final List<Runnable> arriving = new ArrayList<>();
    private int told;

    private JournalModel model() {
        return new JournalModel(this::load, () -> told++, ZoneOffset.UTC);
    }

    /** Numbers divisible by 4 stand for ever, by 3 can be done again, by 2 are dropped; the others stand. */
    private void load(long[] ids, Consumer<List<JournalEntry>> done) {
        asked.add(ids);
        arriving.add(() -> done.accept(Arrays.stream(ids).mapToObj(id -> new JournalEntry(id, Instant.EPOCH, "ann", Label.of(Deed.ADD_CODE, "Prix"),
                id % 4 == 0 ? JournalEntry.State.FIXED : id % 3 == 0 ? JournalEntry.State.UNDONE : id % 2 == 0 ? JournalEntry.State.DROPPED
                        : JournalEntry.State.DONE)).toList()));
    }

    @Test
    void entriesAreSentencesAndSayWhenTheyWereTakenBack() {
        Catalogue.speaking(Locale.FRENCH, () -> {
            JournalModel model = model();
            model.show(new long[] {3, 2, 1});
            assertEquals("…", model.text(0, 2), "it is being read");
            arriving.removeFirst().run();
            assertEquals(1, told);
            assertEquals(model.text(2, 2) + " (annulé)", model.text(0, 2));
            assertEquals("ann", model.text(0, 1));
            assertTrue(model.text(0, 0).startsWith("01/01/1970"), model.text(0, 0));
            return null;
        });
    }

    @Test
    void readsOnlyThePagesThatAreLookedAt() {
        JournalModel model = model();
        model.show(LongStream.iterate(100_000, id -> id - 1).limit(100_000).toArray());
        assertEquals(100_000, model.count());
        model.entry(50_000);
        model.entry(50_001);
        assertEquals(1, asked.size(), "once while it comes");
        arriving.removeFirst().run();
        assertEquals(50_000, model.entry(50_000).orElseThrow().id());
        model.entry(0);
        model.show(new long[] {5});
        arriving.removeFirst().run();
        assertEquals(Optional.empty(), model.entry(0), "what was asked of the list before does not count");
        arriving.removeFirst().run();
        assertEquals(5, model.entry(0).orElseThrow().id());
    }

    @Test
    void goesBackOrForthWhereThatIsPossible() {
        JournalModel model = model();
        model.show(new long[] {4, 3, 2, 1});
        model.entry(0);
        arriving.removeFirst().run();
        assertEquals(Optional.empty(), model.walk(0));
        assertEquals(Optional.of(new JournalWalk(false, 3)), model.walk(1));
        assertEquals(Optional.empty(), model.walk(2));
        assertEquals(Optional.of(new JournalWalk(true, 1)), model.walk(3));
    }
}
