package org.navette.formats.codebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.TableOptions;

class CodingsFileTest {
    @TempDir
    Path folder;
    private final List<CodingRow> good = new ArrayList<>();
    private final List<Rejected> bad = new ArrayList<>();

    private void read(String text) throws IOException {
        CodingsFile.read(Files.writeString(folder.resolve("codings.csv"), text), TableOptions.DETECT, Progress.NONE,
                good::add, bad::add);
    }

    @Test
    void readsSegmentsAndWholeDocuments() throws IOException {
        read("document,start,end,code,weight,sentiment,coder,memo\n"
                + "d1,0,12,Price,50,-0.5,Anne,\"too, dear\"\nd2,,,Staff,,,,\nd3,3,4,,,positive,,\n");
        assertEquals(List.of(
                new CodingRow(2, "d1", new Segment(0, 12), "Price", 50.0, new SentimentWord(-0.5, null), "Anne", "too, dear"),
                new CodingRow(3, "d2", null, "Staff", null, null, null, null),
                new CodingRow(4, "d3", new Segment(3, 4), null, null, new SentimentWord(1.0, null), null, null)), good);
        assertEquals(List.of(), bad);
    }

    @Test
    void readsFrenchHeadersAndNumbers() throws IOException {
        read("Document;Début;Fin;Code;Poids;Sentiment\nd1;1;2;Prix;12,5;négatif\n");
        assertEquals(List.of(new CodingRow(2, "d1", new Segment(1, 2), "Prix", 12.5, new SentimentWord(-1.0, null), null, null)), good);
    }

    @Test
    void rejectsEachBadRowAndGoesOn() throws IOException {
        read("document,start,end,code,weight,sentiment\n,0,1,A,,\nd,5,5,A,,\nd,5,,A,,\nd,-1,3,A,,\nd,x,3,A,,\nd,,,,,\n"
                + "d,,,A,101,\nd,,,A,,2\nd,,,A,,happy\nd,,A\nd,99999999999,3,A,,\nd,0,1,A,,\n");
        assertEquals(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L), bad.stream().map(Rejected::line).toList());
        assertEquals("d,5,5,A,,", bad.get(1).raw());
        assertTrue(bad.get(8).reason().contains("happy"), bad.get(8).reason());
        assertEquals(List.of(13L), good.stream().map(CodingRow::line).toList());
    }

    @Test
    void missingColumnsAreProblems() {
        assertEquals("document", assertThrows(InputProblem.class, () -> read("doc_id,code\n1,A\n")).place().column());
        assertEquals("code", assertThrows(InputProblem.class, () -> read("document,start\n1,2\n")).place().column());
    }

    @Test
    void stopsWhenCancelled() {
        Progress late = new Progress() {
            @Override
            public boolean cancelled() {
                return good.size() == 2;
            }
        };
        assertThrows(Cancelled.class, () -> CodingsFile.read(
                Files.writeString(folder.resolve("c.csv"), "document,code\n1,A\n2,A\n3,A\n4,A\n"), TableOptions.DETECT,
                late, good::add, bad::add));
        assertEquals(2, good.size());
    }
}
