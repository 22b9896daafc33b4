package org.navette.formats.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a workbook says, as text that means the same on every machine. */
final class CellText {
    /** Excel computes and shows 15 significant digits; what stands behind them is binary noise. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000[dD]_\n?|\r\n?");

    private CellText() {
    }

    /** Dates as ISO, whole numbers without ".0", truth as true and false; never null. */
    static String of(Cell cell, boolean since1904) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> isDate(cell) && DateUtil.isValidExcelDate(number.doubleValue())
                    ? date(number.doubleValue(), since1904) : number(number);
            case Boolean truth -> truth.toString();
            case Object other -> ESCAPED_RETURN.matcher(other.toString()).replaceAll("\n");
        };
    }

    private static boolean isDate(Cell cell) {
        return cell.getDataFormatId() != null
                && DateUtil.isADateFormat(cell.getDataFormatId(), cell.getDataFormatString());
    }

    private static String date(double days, boolean since1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(days, since1904, true);
        if (days < 1) {
            return time.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
