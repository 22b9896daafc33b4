package org.navette.formats.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;

/**
 * One sheet of an Excel workbook (ECMA-376), written straight into the file: texts inline, so that a million rows need no
 * memory; a bold header that stays in sight; dates as dates. Texts are texts, never formulas.
 */
public final class XlsxTable implements TableWriter {
    /** Excel's own limits. */
    public static final int MOST_ROWS = 1_048_576;
    public static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer out;
    private int rows;

    /** @param sheet its name, at most 31 characters */
    public XlsxTable(OutputStream stream, String sheet) throws IOException {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("workbook", "sheet.main") + type("styles", "styles") + type("worksheets/sheet1", "worksheet") + "</Types>");
        part("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "\">" + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "\">" + relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml") + "</Relationships>");
        part("xl/workbook.xml", "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + Xml.escaped(sheet)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/styles.xml", "<styleSheet xmlns=\"" + SHEET + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
                + "<xf xfId=\"0\" numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(HEAD + "<worksheet xmlns=\"" + SHEET + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + kind + "+xml\"/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(HEAD + content);
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (rows == MOST_ROWS) {
            throw new InputProblem(Place.NOWHERE, Messages.text("xlsx.rows", MOST_ROWS - 1));
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new InputProblem(Place.NOWHERE, Messages.text("xlsx.columns", cells.size(), MOST_COLUMNS));
        }
        rows++;
        out.write("<row r=\"" + rows + "\">");
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) != null) {
                cell(column(c) + rows, cells.get(c));
            }
        }
        out.write("</row>");
    }

    private void cell(String at, Object value) throws IOException {
        String open = "<c r=\"" + at + "\"";
        switch (value) {
            case LocalDate date when !date.isBefore(FIRST_DAY) ->
                out.write(open + " s=\"2\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, date) + "</v></c>");
            case Double number -> out.write(open + "><v>" + Plain.number(number) + "</v></c>");
            case Number number -> out.write(open + "><v>" + number + "</v></c>");
            case Boolean truth -> out.write(open + " t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>");
            default -> text(open, value.toString());
        }
    }

    private void text(String open, String text) throws IOException {
        if (text.length() > LONGEST_TEXT) {
            throw new InputProblem(Place.NOWHERE, Messages.text("xlsx.text", rows, text.length(), LONGEST_TEXT));
        }
        out.write(open + (rows == 1 ? " s=\"1\"" : "") + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(text) + "</t></is></c>");
    }

    /** A, B … Z, AA … */
    static String column(int index) {
        String tail = Character.toString((char) ('A' + index % 26));
        return index < 26 ? tail : column(index / 26 - 1) + tail;
    }

    @Override
    public void finish() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        zip.finish();
    }
}
