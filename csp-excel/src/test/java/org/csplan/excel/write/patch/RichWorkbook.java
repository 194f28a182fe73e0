package org.csplan.excel.write.patch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with something of everything: two grids under each other on one sheet, drop-downs, formats, data bars,
 * sparklines, comments, pictures, a chart, a table, filters, print settings, protection, hidden sheets and properties.
 *
 * <p>On "Plan", row 4 holds the headings, rows 5 to 10 the first grid, row 14 the headings of the second grid, which
 * is a table, and rows 15 to 18 its actions.
 */
public final class RichWorkbook {

    public static final String PLAN = "Plan";
    public static final String PLAN_PART = "xl/worksheets/sheet1.xml";
    public static final String FIGURES_PART = "xl/worksheets/sheet2.xml";

    private static final String[] HEADINGS = {
        "Ref", "Action", "Lead agency", "Timescale", "Baseline", "Target", "Qtr 1", "Status"
    };
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet plan = workbook.createSheet(PLAN);
    private final XSSFSheet figures = workbook.createSheet("Figures");
    private final XSSFSheet lists = workbook.createSheet("Lists");
    private final CellStyle bordered = workbook.createCellStyle();
    private final CellStyle green = workbook.createCellStyle();

    private RichWorkbook() {}

    public static byte[] bytes() {
        try {
            return new RichWorkbook().build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] build() throws IOException {
        styles();
        texts();
        formats();
        drawings();
        chart();
        settings();
        return finished(TestPackage.of(TestPackage.bytes(workbook)));
    }

    private void styles() {
        bordered.setBorderBottom(BorderStyle.THIN);
        bordered.setWrapText(true);
        bordered.setVerticalAlignment(VerticalAlignment.TOP);
        green.cloneStyleFrom(bordered);
        green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private void texts() {
        plan.createRow(0).createCell(0).setCellValue("Kestrel Vale Community Safety Partnership Action Plan 2024/25");
        plan.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        grid(3, "1.", 6);
        plan.createRow(11).createCell(0).setCellValue("* See the county plan");
        plan.createRow(12).createCell(0).setCellValue("Burglary");
        plan.addMergedRegion(new CellRangeAddress(12, 12, 0, 7));
        grid(13, "2.", 4);
        plan.addMergedRegion(new CellRangeAddress(14, 15, 2, 2));
        plan.getRow(4).getCell(7).setCellStyle(green);
        plan.getRow(4).setHeightInPoints(45);
        Row words = lists.createRow(0);
        words.createCell(0).setCellValue("Complete");
        lists.createRow(1).createCell(0).setCellValue("On track");
    }

    private void grid(int header, String prefix, int actions) {
        Row headings = plan.createRow(header);
        for (int column = 0; column < HEADINGS.length; column++) {
            headings.createCell(column).setCellValue(HEADINGS[column]);
        }
        for (int i = 1; i <= actions; i++) {
            Row row = plan.createRow(header + i);
            String[] texts = {prefix + i, "Hold session " + i, "Wolds Police", "March 2025", "", "", "Held", "On track"
            };
            for (int column = 0; column < texts.length; column++) {
                Cell cell = row.createCell(column);
                cell.setCellStyle(bordered);
                if (column == 4 || column == 5) {
                    cell.setCellValue(10 * i + column);
                } else {
                    cell.setCellValue(texts[column]);
                }
            }
        }
    }

    private void formats() {
        DataValidationHelper helper = plan.getDataValidationHelper();
        for (String area : new String[] {"H5:H10", "H15:H18"}) {
            DataValidation validation = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"Complete", "On track", "Late"}), areas(area));
            plan.addValidationData(validation);
        }
        SheetConditionalFormatting formatting = plan.getSheetConditionalFormatting();
        formatted(formatting, "A5:H10", "$H5=\"Complete\"");
        formatted(formatting, "A15:H18", "$H15=\"Complete\"");
        ConditionalFormattingRule bars = formatting.createConditionalFormattingRule(
                new org.apache.poi.xssf.usermodel.XSSFColor(new byte[] {(byte) 0x63, (byte) 0x8E, (byte) 0xC6}));
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("F5:F10")}, bars);
        plan.setAutoFilter(CellRangeAddress.valueOf("A4:H10"));
        var table = plan.createTable(new AreaReference("A14:H18", workbook.getSpreadsheetVersion()));
        table.setName("Burglary");
        table.setDisplayName("Burglary");
        table.getCTTable().addNewAutoFilter().setRef("A14:H18");
    }

    private static void formatted(SheetConditionalFormatting formatting, String area, String formula) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIGHT_BLUE.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(area)}, rule);
    }

    private static CellRangeAddressList areas(String area) {
        CellRangeAddressList list = new CellRangeAddressList();
        list.addCellRangeAddress(CellRangeAddress.valueOf(area));
        return list;
    }

    private void drawings() {
        XSSFDrawing drawing = plan.createDrawingPatriarch();
        int picture = workbook.addPicture(Base64.getDecoder().decode(PIXEL), XSSFWorkbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 8, 15, 9, 17);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        drawing.createPicture(anchor, picture);
        comment(drawing, 5, "Ask the wardens");
        comment(drawing, 16, "Agreed in May");
    }

    private void comment(XSSFDrawing drawing, int row, String text) {
        var comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, row, 4, row + 3));
        comment.setString(text);
        comment.setAuthor("Officer");
        plan.getRow(row).getCell(1).setCellComment(comment);
    }

    private void chart() {
        for (int i = 0; i < 4; i++) {
            Row row = figures.createRow(i);
            row.createCell(0).setCellValue("Q" + (i + 1));
            row.createCell(1).setCellValue(5 * i);
        }
        figures.createRow(5).createCell(1).setCellFormula("SUM(B1:B4)");
        figures.createRow(6).createCell(1).setCellFormula("COUNTA(Plan!A:A)");
        figures.createRow(7).createCell(1).setCellFormula("Plan!E5*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        XSSFDrawing drawing = figures.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 0, 10, 15));
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(figures, CellRangeAddress.valueOf("A1:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(figures, CellRangeAddress.valueOf("B1:B4")));
        chart.plot(data);
    }

    private void settings() {
        plan.setRowBreak(11);
        plan.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
        workbook.setPrintArea(0, "$A$1:$H$18");
        plan.getPrintSetup().setLandscape(true);
        plan.getHeader().setCenter("DRAFT");
        plan.createFreezePane(0, 4);
        plan.protectSheet("secret");
        var name = workbook.createName();
        name.setNameName("SecondGrid");
        name.setRefersToFormula("Plan!$A$15:$H$18");
        var link = workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
        link.setAddress("https://example.org/county");
        plan.getRow(11).getCell(0).setHyperlink(link);
        var inside =
                workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
        inside.setAddress("Plan!A15");
        figures.getRow(0).getCell(0).setHyperlink(inside);
        workbook.setSheetHidden(2, true);
        workbook.getProperties().getCustomProperties().addProperty("Reviewed", true);
        workbook.getProperties().getCoreProperties().setTitle("Action plan");
        plan.setActiveCell(new org.apache.poi.ss.util.CellAddress(new CellReference("B16")));
    }

    /** Adds what no library writes: sparklines, drop-downs and formats of the extension, and the calculation chain. */
    private static byte[] finished(TestPackage parts) {
        String extension = "<extLst>"
                + "<ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" xmlns:x14=\"" + X14 + "\">"
                + "<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"" + XM + "\">"
                + "<x14:cfRule type=\"expression\" priority=\"9\" id=\"{A0000000-0000-4000-8000-000000000001}\">"
                + "<xm:f>$G15=Lists!$A$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule>"
                + "<xm:sqref>G15:G18</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>"
                + "<ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\" xmlns:x14=\"" + X14 + "\">"
                + "<x14:dataValidations count=\"2\" xmlns:xm=\"" + XM + "\">"
                + "<x14:dataValidation type=\"list\" allowBlank=\"1\"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f>"
                + "</x14:formula1><xm:sqref>G5:G10</xm:sqref></x14:dataValidation>"
                + "<x14:dataValidation type=\"list\" allowBlank=\"1\"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f>"
                + "</x14:formula1><xm:sqref>G15:G18</xm:sqref></x14:dataValidation></x14:dataValidations></ext>"
                + "<ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" xmlns:x14=\"" + X14 + "\">"
                + "<x14:sparklineGroups xmlns:xm=\"" + XM + "\"><x14:sparklineGroup displayEmptyCellsAs=\"gap\">"
                + "<x14:colorSeries rgb=\"FF376092\"/><x14:sparklines><x14:sparkline><xm:f>Plan!E15:F15</xm:f>"
                + "<xm:sqref>J15</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>"
                + "</x14:sparklineGroups></ext></extLst>";
        return parts.replace(PLAN_PART, "</worksheet>", extension + "</worksheet>")
                .add(
                        "xl/calcChain.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<calcChain xmlns=\""
                                + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"B6\" i=\"2\"/>"
                                + "<c r=\"B7\"/><c r=\"B8\" l=\"1\"/></calcChain>")
                .relate("xl/_rels/workbook.xml.rels", "rId90", "calcChain", "calcChain.xml")
                .declare(
                        "xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml")
                .bytes();
    }
}
