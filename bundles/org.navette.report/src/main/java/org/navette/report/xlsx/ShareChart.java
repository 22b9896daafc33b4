package org.navette.report.xlsx;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.navette.report.content.ReportTable.Bar;
import org.navette.report.content.Wording;

/** Shares in all, sorted, with their intervals: a small table and a chart of it that Excel can restyle. */
final class ShareChart {
    static final int MOST = 15;

    private final XSSFSheet sheet;
    private final Pen pen;
    private final Look look;
    private final Wording wording;

    ShareChart(XSSFSheet sheet, Pen pen, Look look, Wording wording) {
        this.sheet = sheet;
        this.pen = pen;
        this.look = look;
        this.wording = wording;
    }

    /** @return the first row below both */
    int write(int top, String title, List<Bar> bars, int lastColumn) {
        pen.text(top, 0, title, look.heading);
        pen.text(top + 1, 0, wording.text("table.row"), look.group);
        pen.text(top + 1, 1, wording.text("chart.share"), look.headRight);
        pen.text(top + 1, 2, wording.text("chart.low"), look.headRight);
        pen.text(top + 1, 3, wording.text("chart.high"), look.headRight);
        int first = top + 2;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            pen.text(first + i, 0, bar.label(), look.text);
            pen.number(first + i, 1, bar.share(), look.percent);
            pen.number(first + i, 2, bar.low(), look.percent);
            pen.number(first + i, 3, bar.high(), look.percent);
        }
        int end = first + bars.size();
        int bottom = end + 4 + bars.size() * 3 / 2;
        chart(title, first, end - 1, new XSSFClientAnchor(0, 0, 0, 0, 0, end + 1, lastColumn + 1, bottom));
        return bottom;
    }

    private void chart(String title, int first, int last, XSSFClientAnchor anchor) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setNumberFormat(wording.french() ? "0\u00a0%" : "0%");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, 1, 1)));
        series.setTitle(title, null);
        series.setFillProperties(fill(Look.BAR));
        chart.plot(data);
        // The heading beside it says what the bars are.
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        XDDFLineProperties none = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY)));
        values.getOrAddMajorGridProperties().setLineProperties(none);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value}));
    }
}
