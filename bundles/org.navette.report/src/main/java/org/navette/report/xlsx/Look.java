package org.navette.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.navette.report.content.Shade;

/** Fonts, colours and number formats of the workbook; each style is made once. */
final class Look {
    static final String INK = "1d2530";
    static final String SOFT = "5b6673";
    static final String BAR = "2f78b7";
    private static final String LINK = "0b5e9b";
    private static final String FAINT = "d9dee4";
    private static final String[] FILLS = {"f3b670", "fad6ad", "fdeedd", null, "e4effa", "bfdbf3", "8dbfe8"};

    private final XSSFWorkbook book;
    private final String percentFormat;
    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle soft;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle wrappedSoft;
    final XSSFCellStyle passage;
    final XSSFCellStyle link;
    final XSSFCellStyle group;
    final XSSFCellStyle columnLabel;
    final XSSFCellStyle columnSmall;
    final XSSFCellStyle letter;
    final XSSFCellStyle baseLabel;
    final XSSFCellStyle base;
    final XSSFCellStyle baseWeighted;
    final XSSFCellStyle baseLabelEnd;
    final XSSFCellStyle baseEnd;
    final XSSFCellStyle baseWeightedEnd;
    final XSSFCellStyle remark;
    final XSSFCellStyle remarkHead;
    final XSSFCellStyle rowLabel;
    final XSSFCellStyle rowEnd;
    final XSSFCellStyle count;
    final XSSFCellStyle percent;
    final XSSFCellStyle decimal2;
    final XSSFCellStyle decimal3;
    final XSSFCellStyle probability;
    final XSSFCellStyle plain;
    final XSSFCellStyle headRight;
    final XSSFCellStyle date;
    private final XSSFCellStyle[] rows = new XSSFCellStyle[4];
    private final XSSFCellStyle[] shares = new XSSFCellStyle[FILLS.length];
    private final XSSFCellStyle[] letters = new XSSFCellStyle[FILLS.length];
    final XSSFCellStyle shareSmall;
    final XSSFCellStyle lettersSmall;

    Look(XSSFWorkbook book, boolean french) {
        this.book = book;
        this.percentFormat = french ? "0.0\u00a0%" : "0.0%";
        XSSFFont ink = font(10, INK, false);
        XSSFFont bold = font(10, INK, true);
        XSSFFont grey = font(9, SOFT, false);
        XSSFFont dark = font(9, INK, false);
        title = style(font(16, INK, true), HorizontalAlignment.LEFT);
        heading = style(font(11, INK, true), HorizontalAlignment.LEFT);
        text = style(ink, HorizontalAlignment.LEFT);
        soft = style(grey, HorizontalAlignment.LEFT);
        wrapped = wrap(style(ink, HorizontalAlignment.LEFT));
        wrappedSoft = wrap(style(grey, HorizontalAlignment.LEFT));
        passage = wrap(style(bold, HorizontalAlignment.LEFT));
        XSSFFont linkFont = font(10, LINK, false);
        linkFont.setUnderline(XSSFFont.U_SINGLE);
        link = style(linkFont, HorizontalAlignment.LEFT);
        group = bottom(style(font(10, SOFT, true), HorizontalAlignment.LEFT), BorderStyle.THIN, FAINT);
        columnLabel = head(bold);
        XSSFFont slanted = font(10, SOFT, true);
        slanted.setItalic(true);
        columnSmall = head(slanted);
        letter = style(grey, HorizontalAlignment.RIGHT);
        baseLabel = style(grey, HorizontalAlignment.LEFT);
        base = number(grey, "#,##0");
        baseWeighted = number(grey, "#,##0.0");
        baseLabelEnd = bottom(style(grey, HorizontalAlignment.LEFT), BorderStyle.THIN, INK);
        baseEnd = bottom(number(grey, "#,##0"), BorderStyle.THIN, INK);
        baseWeightedEnd = bottom(number(grey, "#,##0.0"), BorderStyle.THIN, INK);
        remark = style(grey, HorizontalAlignment.LEFT);
        remark.setIndention((short) 1);
        remarkHead = bottom(style(font(9, SOFT, true), HorizontalAlignment.LEFT), BorderStyle.THIN, FAINT);
        remarkHead.setIndention((short) 1);
        rowLabel = wrap(style(ink, HorizontalAlignment.LEFT));
        rowEnd = bottom(style(ink, HorizontalAlignment.LEFT), BorderStyle.THIN, FAINT);
        count = number(ink, "#,##0");
        percent = number(ink, percentFormat);
        decimal2 = number(ink, "#,##0.00");
        decimal3 = number(ink, "0.000");
        probability = number(ink, "[<0.001]\"<\u00a0" + (french ? "0,001" : "0.001") + "\";0.000");
        plain = number(ink, "General");
        headRight = bottom(style(font(9, SOFT, true), HorizontalAlignment.RIGHT), BorderStyle.THIN, FAINT);
        date = number(ink, "yyyy-mm-dd");
        date.setVerticalAlignment(VerticalAlignment.TOP);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = style(ink, HorizontalAlignment.LEFT);
            rows[i].setIndention((short) (2 * i));
        }
        for (int i = 0; i < FILLS.length; i++) {
            shares[i] = filled(number(ink, percentFormat), FILLS[i]);
            letters[i] = bottom(filled(style(dark, HorizontalAlignment.RIGHT), FILLS[i]), BorderStyle.THIN, FAINT);
        }
        XSSFFont quiet = font(10, SOFT, false);
        quiet.setItalic(true);
        shareSmall = number(quiet, percentFormat);
        lettersSmall = bottom(style(quiet, HorizontalAlignment.RIGHT), BorderStyle.THIN, FAINT);
    }

    /** The label of a row so many steps under another. */
    XSSFCellStyle row(int depth) {
        return rows[Math.min(depth, rows.length - 1)];
    }

    XSSFCellStyle share(Shade shade) {
        return shares[shade.ordinal()];
    }

    XSSFCellStyle letters(Shade shade) {
        return letters[shade.ordinal()];
    }

    private XSSFFont font(int points, String rgb, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(rgb));
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle number(XSSFFont font, String format) {
        XSSFCellStyle style = style(font, HorizontalAlignment.RIGHT);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle head(XSSFFont font) {
        XSSFCellStyle style = style(font, HorizontalAlignment.RIGHT);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    private static XSSFCellStyle wrap(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle bottom(XSSFCellStyle style, BorderStyle border, String rgb) {
        style.setBorderBottom(border);
        style.setBottomBorderColor(colour(rgb));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String rgb) {
        if (rgb != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(rgb));
        }
        return style;
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }
}
