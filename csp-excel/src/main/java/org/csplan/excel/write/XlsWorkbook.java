package org.csplan.excel.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.WriteAccessRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFPatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewSheet.Choice;
import org.csplan.excel.write.NewSheet.Colouring;
import org.csplan.excel.write.NewSheet.Footer;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.NewSheet.WordColour;

/** Writes a workbook as {@code .xls}, by POI. */
final class XlsWorkbook {

    private static final int UNITS_OF_A_DIGIT = 256;
    private static final int WIDEST = 255 * UNITS_OF_A_DIGIT;

    private final NewBook book;
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final XlsStyles styles = new XlsStyles(workbook);

    XlsWorkbook(NewBook book) {
        this.book = book;
    }

    byte[] bytes() {
        try (workbook) {
            properties();
            book.sheets().forEach(this::sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void properties() {
        String author = book.author().orElse("");
        workbook.createInformationProperties();
        workbook.getSummaryInformation().setTitle(book.title());
        workbook.getSummaryInformation().setAuthor(author);
        workbook.getDocumentSummaryInformation().setLanguage(NewBook.LANGUAGE);
        for (Record part : workbook.getInternalWorkbook().getRecords()) {
            if (part instanceof WriteAccessRecord access) {
                access.setUsername(" "); // POI puts the name of the machine's user here
            }
        }
    }

    private void sheet(NewSheet plan) {
        HSSFSheet sheet = workbook.createSheet(plan.name());
        for (int c = 0; c < plan.widths().size(); c++) {
            sheet.setColumnWidth(c, Math.min(WIDEST, (int) (plan.widths().get(c) * UNITS_OF_A_DIGIT)));
        }
        plan.rows().forEach(row -> row(sheet, row));
        plan.merges().forEach(merge -> sheet.addMergedRegion(range(merge)));
        plan.choices().forEach(choice -> choice(sheet, choice));
        plan.colourings().forEach(colouring -> colouring(sheet, colouring));
        if (plan.frozenRows() > 0) {
            sheet.createFreezePane(0, plan.frozenRows());
        }
        plan.repeatedRow()
                .ifPresent(row -> sheet.setRepeatingRows(
                        new CellRangeAddress(plan.repeatedFrom().orElse(row), row, -1, -1)));
        plan.pageBreaks().forEach(row -> sheet.setRowBreak(row - 1));
        page(sheet, plan.footer());
    }

    private void row(HSSFSheet sheet, NewRow plan) {
        HSSFRow row = sheet.createRow(plan.index());
        row.setHeightInPoints((float) plan.height());
        sheet.getSheet()
                .getRow(plan.index())
                .setBadFontHeight(plan.fixed()); // else the height would never follow the text
        for (NewCell planned : plan.cells()) {
            HSSFCell cell = row.createCell(planned.column());
            cell.setCellStyle(styles.of(planned));
            Content content = planned.content();
            if (content instanceof Content.Amount amount) {
                cell.setCellValue(amount.value().doubleValue());
            } else if (content instanceof Content.Day day) {
                cell.setCellValue(day.value());
            } else if (!content.shown().isEmpty()) {
                cell.setCellValue(content.shown());
            }
        }
    }

    private static void choice(HSSFSheet sheet, Choice choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choice.words().toArray(String[]::new)),
                new CellRangeAddressList(
                        choice.range().firstRow(),
                        choice.range().lastRow(),
                        choice.range().firstColumn(),
                        choice.range().lastColumn()));
        validation.createPromptBox(choice.title(), choice.hint());
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(false);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** A rule of this format holds three conditions, and later rules go on where it ends. */
    private void colouring(HSSFSheet sheet, Colouring colouring) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        for (WordColour word : colouring.colours()) {
            ConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + word.word() + '"', null);
            HSSFPatternFormatting pattern = (HSSFPatternFormatting) rule.createPatternFormatting();
            pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
            pattern.setFillForegroundColor(styles.colour(word.fill()));
            pattern.setFillBackgroundColor(styles.colour(word.fill()));
            formatting.addConditionalFormatting(new CellRangeAddress[] {range(colouring.range())}, rule);
        }
    }

    private static void page(HSSFSheet sheet, Footer footer) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft(FooterText.literal(footer.left()));
        sheet.getFooter().setCenter(FooterText.literal(footer.centre()));
        sheet.getFooter().setRight("Page &P of &N");
    }

    private static CellRangeAddress range(CellRange range) {
        return new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
    }
}
