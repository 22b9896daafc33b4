package org.navette.formats.interviews;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.encoding.WholeZip;

/** The body of a Word document: a line for each paragraph and each table row; headers and footers are left out. */
final class WordText {
    private WordText() {
    }

    static String read(Path file) {
        if (InputFile.isOldOffice(file)) {
            throw new InputProblem(Place.in(file), Messages.text("text.save.as.docx"));
        }
        try (XWPFDocument document = open(file)) {
            StringJoiner lines = new StringJoiner("\n");
            for (IBodyElement element : document.getBodyElements()) {
                add(lines, element);
            }
            return lines.toString().replace("\r\n", "\n").replace('\r', '\n');
        } catch (IOException | RuntimeException e) {
            // POI meets damage with exceptions of many kinds; each of them means the same to the user.
            throw new InputProblem(Place.in(file), Messages.text("text.damaged", file.getFileName()), e);
        }
    }

    private static XWPFDocument open(Path file) throws IOException {
        WholeZip.require(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static void add(StringJoiner lines, IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> lines.add(paragraph.getText());
            case XWPFTable table -> {
                for (XWPFTableRow row : table.getRows()) {
                    StringJoiner cells = new StringJoiner("\t");
                    for (XWPFTableCell cell : row.getTableCells()) {
                        cells.add(cell.getParagraphs().stream().map(XWPFParagraph::getText)
                                .collect(Collectors.joining(" ")).replace('\n', ' '));
                    }
                    lines.add(cells.toString());
                }
            }
            case XWPFSDT control -> lines.add(control.getContent().getText());
            default -> { }
        }
    }
}
