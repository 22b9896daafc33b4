package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;

class WriteFindingsTest {
    @TempDir
    Path folder;

    private static Findings findings() {
        FoundTable first = new FoundTable("first", "First <table>", List.of(FoundColumn.text("who", "Who"), FoundColumn.count("n", "Number"),
                FoundColumn.share("share", "Share"), new FoundColumn("day", "Day", ColumnType.DATE, null, 0)),
                List.of(FoundTable.row("=a", 1200, 0.25, LocalDate.of(2026, 3, 1)), FoundTable.row("b", 0, null, null)));
        FoundTable second = new FoundTable("second", "Second", List.of(FoundColumn.money("m", "Money")), List.of(FoundTable.row(1.5)));
        List<FoundChart> charts = java.util.Arrays.stream(FoundChart.Shape.values()).map(shape -> new FoundChart("c-" + shape, "A chart & more", shape,
                "x", "y", ColumnType.SHARE, List.of(new FoundChart.Series("one", List.of(new FoundChart.Point(0, 0.2, "p", 0.1, 0.3),
                        new FoundChart.Point(1, 0.8))), new FoundChart.Series("two", List.of())))).toList();
        return new Findings("test", "A test", Map.of("k", "3"), List.of("A note."), List.of(first, second), charts);
    }

    @Test
    void csvGetsAFileForEachTable() throws Exception {
        List<Path> files = WriteFindings.write(findings(), folder.resolve("f.csv"), Progress.NONE);
        assertEquals(List.of(folder.resolve("f.csv"), folder.resolve("f-second.csv")), files);
        assertEquals("who,n,share,day\r\n'=a,1200,0.25,2026-03-01\r\nb,0,,\r\n", Files.readString(files.getFirst()));
        assertEquals("m\r\n1.5\r\n", Files.readString(files.get(1)));
    }

    @Test
    void workbooksHaveRealNumbers() throws Exception {
        Path file = WriteFindings.write(findings(), folder.resolve("f.xlsx"), Progress.NONE).getFirst();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(3, book.getNumberOfSheets());
            var row = book.getSheetAt(0).getRow(3);
            assertEquals("=a", row.getCell(0).getStringCellValue());
            assertEquals(1200, row.getCell(1).getNumericCellValue());
            assertEquals(0.25, row.getCell(2).getNumericCellValue());
            assertEquals(LocalDate.of(2026, 3, 1), row.getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("–", book.getSheetAt(0).getRow(4).getCell(2).getStringCellValue());
            assertEquals("A note.", book.getSheetAt(2).getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void pagesAreWellFormedAndSpeakTheUsersLanguage() throws Exception {
        Path file = Catalogue.speaking(Locale.FRENCH,
                () -> WriteFindings.write(findings(), folder.resolve("f.html"), Progress.NONE).getFirst());
        var page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("fr", page.getDocumentElement().getAttribute("lang"));
        assertEquals(4, page.getElementsByTagName("svg").getLength());
        assertEquals(2, page.getElementsByTagName("table").getLength());
        String text = Files.readString(file);
        assertTrue(text.contains("25,0\u202f%") && text.contains("First &lt;table&gt;"), text);
    }

    @Test
    void otherEndingsAreRefused() {
        assertThrows(InputProblem.class, () -> WriteFindings.mustBeWritable(folder.resolve("f.txt")));
        assertThrows(InputProblem.class, () -> WriteFindings.mustBeWritable(folder.resolve("none/f.csv")));
    }
}
