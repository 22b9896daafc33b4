package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Passages;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class WriteSegmentsTest {
    @TempDir
    Path folder;

    private WriteSegments.Result write(String query, String file, Passages.Order order) {
        try (Study study = StudyBuilder.study().code("Price").code("Anger & co").document("one", "Too dear <and> late.",
                d -> d.variable("Region", "North").coded("Ada", "Price", 4, 8).coded("Ben", "Anger & co", 0, 8)).at(folder.resolve("s.navette"))) {
            return new WriteSegments().run(study, new WriteSegments.Params(new FindSegments.Params(query, true, "Region", 2, List.of("Region"),
                    Sight.WHOLE), order, folder.resolve(file)), Progress.NONE);
        }
    }

    @Test
    void aRowForEachPassage() throws Exception {
        assertEquals(1, write("Price", "p.csv", Passages.Order.DOCUMENT).passages());
        assertEquals(List.of("document,customer,date,start,end,before,passage,after,codes,coders,sentiment,Region",
                "one,,,4,8,Too ,dear, <and> late,Anger & co | Price,Ben | Ada,,North"), Files.readAllLines(folder.resolve("p.csv")));
    }

    @Test
    void aPageIsWellFormedAndGrouped() throws Exception {
        write("Price OR \"Anger & co\"", "p.html", Passages.Order.CODE);
        String page = Files.readString(folder.resolve("p.html"));
        assertTrue(page.contains("<mark>dear</mark> &lt;and&gt; late"));
        assertTrue(page.contains("<h2>Anger &amp; co</h2>"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.substring(page.indexOf("<html")).getBytes("UTF-8")));
    }

    @Test
    void nothingAndOtherEndingsAreRefused() {
        assertThrows(InputProblem.class, () -> write("Price INSIDE Price NOT Price", "q.csv", Passages.Order.DOCUMENT));
        assertFalse(Files.exists(folder.resolve("q.csv")));
    }

    @Test
    void otherEndingsAreRefused() {
        assertThrows(InputProblem.class, () -> write("Price", "q.pdf", Passages.Order.DOCUMENT));
    }
}
