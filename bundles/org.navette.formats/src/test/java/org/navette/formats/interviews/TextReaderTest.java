package org.navette.formats.interviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;

class TextReaderTest {
    @TempDir
    Path folder;

    private InputProblem problem(String name, byte... bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return assertThrows(InputProblem.class, () -> TextReader.read(file, null));
    }

    @Test
    void readsTextInEveryEncodingWithOneLineEnd() throws IOException {
        String text = "Q : ça va ?\nR : très bien, e\u0301té\n\nfin\n";
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
            String written = name.startsWith("UTF") ? text : text.replace("e\u0301", "e");
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                byte[] bytes = written.replace("\n", end).getBytes(Charset.forName(name));
                Path file = Files.write(folder.resolve("P1.entretien.txt"), bytes);
                assertEquals(new Interview("P1.entretien", written), TextReader.read(file, null));
            }
        }
    }

    @Test
    void dropsTheByteOrderMarkAndKeepsEmoji() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF👍🏽 yes");
        assertEquals("👍🏽 yes", TextReader.read(file, null).text());
        assertEquals("👍🏽 yes", TextReader.read(file, StandardCharsets.UTF_8).text());
    }

    @Test
    void bytesThatMeanNothingAreAProblemAtTheirLine() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "one\ntwo caf\u00E9".getBytes(Charset.forName("windows-1252")));
        InputProblem problem = assertThrows(InputProblem.class, () -> TextReader.read(file, StandardCharsets.UTF_8));
        assertEquals(2, problem.place().line());
        assertTrue(problem.getMessage().contains("windows-1252"), problem.getMessage());
    }

    @Test
    void readsParagraphsAndTablesOfWordInOrder() throws IOException {
        assertEquals("Interviewer: Hello 👋\n\nFirst\nSecond\nage\t34\ntown\tLille two\nEnd",
                TextReader.read(word(), null).text());
    }

    private Path word() throws IOException {
        Path file = folder.resolve("P2.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("HEADER");
            document.createParagraph().createRun().setText("Interviewer: Hello 👋");
            document.createParagraph();
            XWPFRun run = document.createParagraph().createRun();
            run.setText("First");
            run.addBreak();
            run.setText("Second");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("age");
            table.getRow(0).getCell(1).setText("34");
            table.getRow(1).getCell(0).setText("town");
            table.getRow(1).getCell(1).setText("Lille");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("two");
            document.createParagraph().createRun().setText("End");
            document.write(out);
        }
        return file;
    }

    @Test
    void aWordFileCutAnywhereIsAProblem() throws IOException {
        byte[] whole = Files.readAllBytes(word());
        for (int tenths = 1; tenths < 10; tenths++) {
            InputProblem problem = problem("cut.docx", Arrays.copyOf(whole, whole.length * tenths / 10));
            assertTrue(problem.getMessage().contains("cut.docx"), problem.getMessage());
        }
    }

    @Test
    void aDamagedWordFileIsAProblemHoweverSmallTheDamage() throws IOException {
        byte[] whole = Files.readAllBytes(word());
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 100;
        whole[at] ^= 1;
        problem("damaged.docx", whole);
    }

    @Test
    void emptyTextsAreProblems() throws IOException {
        problem("a.txt");
        problem("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("c.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph();
            document.write(out);
        }
        problem("c.docx", Files.readAllBytes(file));
    }

    @Test
    void otherKindsAreToBeSavedAnew() throws IOException {
        assertTrue(problem("a.pdf", (byte) 37).getMessage().contains(".txt"));
        for (String name : new String[] {"a.doc", "a.odt", "a.rtf", "a.zip", "a"}) {
            assertTrue(problem(name, (byte) 37).getMessage().contains(".docx"), name);
        }
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        assertTrue(problem("old.docx", old).getMessage().contains(".docx"));
    }

    @Test
    void tellsTextsFromTables() {
        assertTrue(TextReader.reads(Path.of("A.DOCX")));
        assertFalse(TextReader.reads(Path.of("a.csv")));
    }
}
