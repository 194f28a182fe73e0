package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;

class ContainerFileTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final Sheet plan = workbook.createSheet("Plan");

    @Test
    void readsTextsNumbersDatesAndTruth() {
        Cell date = cell(0, 2);
        date.setCellValue(LocalDate.of(2024, 3, 31));
        date.setCellStyle(styleWithFormat("d mmmm yyyy"));
        cell(0, 0).setCellValue("Tidy the common");
        cell(0, 1).setCellValue(33.5);
        cell(0, 3).setCellValue(true);

        GridSheet read = read();

        assertThat(read.cell(0, 0).text()).isEqualTo("Tidy the common");
        assertThat(read.cell(0, 1).text()).isEqualTo("33.5");
        assertThat(read.cell(0, 2).text()).isEqualTo("31 March 2024");
        assertThat(read.cell(0, 2).value()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(read.cell(0, 3).value()).isEqualTo(true);
    }

    @Test
    void readsALongTextThatGoesOnInTheNextRecords() {
        String text = "Déjà vu \u20ac ".repeat(3_000);
        cell(0, 0).setCellValue(text);
        cell(1, 0).setCellValue("after");

        GridSheet read = read();

        assertThat(read.cell(0, 0).text()).isEqualTo(text);
        assertThat(read.cell(1, 0).text()).isEqualTo("after");
    }

    @Test
    void readsFillsOfThePaletteAndOfTheFilesOwn() {
        workbook.getCustomPalette().setColorAtIndex(HSSFColorPredefined.LIME.getIndex(), (byte) 1, (byte) 2, (byte) 3);
        cell(0, 0).setCellStyle(styleWithFill(HSSFColorPredefined.RED.getIndex()));
        cell(0, 1).setCellStyle(styleWithFill(HSSFColorPredefined.LIME.getIndex()));

        GridSheet read = read();

        assertThat(read.cell(0, 0).look().fill()).contains(new CellColour(0xFF0000));
        assertThat(read.cell(0, 1).look().fill()).contains(new CellColour(0x010203));
    }

    @Test
    void readsMergesAndWhatIsHidden() {
        cell(0, 0).setCellValue("Theme");
        cell(3, 5).setCellValue("hidden");
        plan.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        plan.getRow(3).setZeroHeight(true);
        plan.setColumnHidden(5, true);
        workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("Red");
        workbook.setSheetHidden(1, true);

        GridSheet read = read();

        assertThat(read.mergeAt(0, 2)).contains(new CellRange(0, 0, 0, 3));
        assertThat(read.isRowHidden(3)).isTrue();
        assertThat(read.isColumnHidden(5)).isTrue();
        assertThat(Read.grid(bytes()).sheets().get(1).isHidden()).isTrue();
    }

    @Test
    void readsTheStoredResultsOfFormulas() {
        cell(0, 0).setCellFormula("1+1");
        cell(0, 1).setCellFormula("\"On \"&\"track\"");
        cell(0, 2).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        GridSheet read = read();

        assertThat(read.cell(0, 0).text()).isEqualTo("2");
        assertThat(read.cell(0, 0).formula()).isTrue();
        assertThat(read.cell(0, 1).text()).isEqualTo("On track");
        assertThat(read.cell(0, 2).kind()).isEqualTo(Kind.ERROR);
        assertThat(Read.grid(bytes()).findings())
                .extracting(finding -> finding.message())
                .containsExactly("Sheet 'Plan', cell C1: the cell shows the error #DIV/0!.");
    }

    @Test
    void readsTheFontsOfRuns() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        HSSFRichTextString text = new HSSFRichTextString("Ongoing");
        text.applyFont(0, 7, bold);
        cell(0, 0).setCellValue(text);

        GridCell read = read().cell(0, 0);

        assertThat(read.text()).isEqualTo("Ongoing");
        assertThat(read.look().bold()).isTrue();
    }

    @Test
    void readsCommentsAndTextBoxesAndPrintedTexts() {
        cell(0, 0).setCellValue("Plan");
        var drawing = ((org.apache.poi.hssf.usermodel.HSSFSheet) plan).createDrawingPatriarch();
        var comment = drawing.createCellComment(workbook.getCreationHelper().createClientAnchor());
        comment.setString(new HSSFRichTextString("See the minutes"));
        cell(0, 0).setCellComment(comment);
        drawing.createTextbox(
                        new org.apache.poi.hssf.usermodel.HSSFClientAnchor(0, 0, 0, 0, (short) 3, 3, (short) 5, 5))
                .setString(new HSSFRichTextString("Draft for comment"));
        plan.getHeader().setCenter("&\"Arial,Bold\"&14Kestrel Vale && Wolds");
        plan.getFooter().setRight("&P of &N");

        GridSheet read = read();

        assertThat(read.notes()).singleElement().extracting(note -> note.text()).isEqualTo("See the minutes");
        assertThat(read.textBoxes()).containsExactly("Draft for comment");
        assertThat(read.printedTexts()).containsExactly("Kestrel Vale & Wolds");
    }

    @Test
    void opensAProtectedWorkbookWithItsPassword() {
        cell(0, 0).setCellValue("Action");
        workbook.createSheet("Second").createRow(4).createCell(4).setCellValue("Lead");
        org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("harbour");
        byte[] file;
        try {
            file = bytes();
        } finally {
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        var grid = WorkbookSource.create(ReadLimits.STANDARD, Optional.of("harbour"))
                .read(new java.io.ByteArrayInputStream(file), "plan.xls");

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("Action");
        assertThat(grid.sheets().get(1).cell(4, 4).text()).isEqualTo("Lead");
        assertThat(Read.refusal(file)).isEqualTo("it is protected with a password; give it with --password-file");
    }

    private Cell cell(int row, int column) {
        return (plan.getRow(row) == null ? plan.createRow(row) : plan.getRow(row)).createCell(column);
    }

    private CellStyle styleWithFormat(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle styleWithFill(short colour) {
        CellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
        return style;
    }

    private GridSheet read() {
        return Read.grid(bytes()).sheets().get(0);
    }

    private byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            workbook.write(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
