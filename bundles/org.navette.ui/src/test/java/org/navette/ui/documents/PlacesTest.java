package org.navette.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void everyDocumentIsFoundWhereItStandsAndNoOther() {
        Random random = new Random(1);
        List<long[]> lists = List.of(new long[0], new long[] { 7 }, LongStream.rangeClosed(1, 5_000).toArray(),
                LongStream.iterate(1L << 40, id -> id - 4_096).limit(3_000).toArray(), random.longs(2_000, 1, Long.MAX_VALUE).distinct().toArray());
        for (long[] ids : lists) {
            Places places = new Places(ids);
            for (int i = 0; i < ids.length; i++) {
                assertEquals(i, places.of(ids[i]));
            }
            assertEquals(-1, places.of(0));
            assertEquals(-1, places.of(-3));
        }
    }
}
