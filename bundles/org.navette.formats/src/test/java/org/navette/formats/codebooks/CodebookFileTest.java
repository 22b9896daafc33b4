package org.navette.formats.codebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

class CodebookFileTest {
    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("codes.csv"), text);
    }

    /** The place of the problem, as "line column". */
    private String problem(String text) throws IOException {
        Path file = write(text);
        Place place = assertThrows(InputProblem.class, () -> CodebookFile.read(file)).place();
        assertEquals(file, place.file());
        return place.line() + " " + place.column();
    }

    @Test
    void readsEnglishAndFrenchHeaders() throws IOException {
        CodeRow expected = new CodeRow(2, "Prix", null, "ce que ça coûte", "tarifs", "qualité", "trop cher", "#0072b2", "p");
        assertEquals(List.of(expected), CodebookFile.read(write(
                "code,definition,include,exclude,example,colour,shortcut\nPrix,ce que ça coûte,tarifs,qualité,trop cher,#0072B2,p\n")));
        assertEquals(List.of(expected), CodebookFile.read(write(
                "Nom;Définition;Inclusion;Exclusion;Exemple;Couleur;Raccourci\nPrix;ce que ça coûte;tarifs;qualité;trop cher;#0072B2;p\n")));
    }

    @Test
    void putsParentsBeforeTheirChildren() throws IOException {
        List<CodeRow> rows = CodebookFile.read(write("code,parent\nDelay,Delivery\nDelivery,Service\nPrice,\nService,\n"));
        assertEquals(List.of("Service", "Delivery", "Delay", "Price"), rows.stream().map(CodeRow::code).toList());
        assertEquals(2, rows.get(2).line());
    }

    @Test
    void equalNamesUnderDifferentParentsAreAllowed() throws IOException {
        assertEquals(4, CodebookFile.read(write("code,parent\nShop,\nWeb,\nStaff,Shop\nStaff,Web\n")).size());
    }

    @Test
    void saysWhereTheTreeIsNone() throws IOException {
        assertEquals("3 parent", problem("code,parent\nA,\nB,X\n"));
        assertEquals("2 parent", problem("code,parent\nA,B\nB,A\n"));
        assertEquals("2 parent", problem("code,parent\nA,A\n"));
        assertEquals("4 code", problem("code,parent\nA,\nB,A\nB,A\n"));
        assertEquals("6 parent", problem("code,parent\nA,\nB,\nC,A\nC,B\nD,C\n"));
    }

    @Test
    void saysWhichCellIsWrong() throws IOException {
        assertEquals("2 colour", problem("code,couleur\nA,red\n"));
        assertEquals("2 shortcut", problem("code,shortcut\nA,ab\n"));
        assertEquals("3 shortcut", problem("code,shortcut\nA,a\nB,a\n"));
        assertEquals("2 code", problem("code,definition\n ,x\n"));
        assertEquals("3 null", problem("code,definition\nA,x\nB\n"));
        assertEquals("0 code", problem("label,definition\nA,x\n"));
        assertEquals("0 null", problem("code,definition\n"));
    }

    @Test
    void readsWorkbooks() throws IOException {
        Path file = folder.resolve("codes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Code");
            sheet.createRow(1).createCell(0).setCellValue("Prix 👍");
            workbook.write(out);
        }
        assertEquals("Prix 👍", CodebookFile.read(file).getFirst().code());
    }
}
