package org.csplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A plan as partners keep it, of any length: shared texts, fills for the status, priorities merged down the side. */
final class MadeWorkbook {

    private static final IndexedColors[] FILLS = {
        IndexedColors.BRIGHT_GREEN, IndexedColors.LIGHT_ORANGE, IndexedColors.RED, IndexedColors.BLUE
    };

    private final SXSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle[] filled = new CellStyle[FILLS.length];

    private MadeWorkbook(SXSSFWorkbook workbook) {
        sheet = workbook.createSheet("Plan");
        plain = workbook.createCellStyle();
        plain.setWrapText(true);
        for (int i = 0; i < FILLS.length; i++) {
            filled[i] = workbook.createCellStyle();
            filled[i].setFillPattern(FillPatternType.SOLID_FOREGROUND);
            filled[i].setFillForegroundColor(FILLS[i].getIndex());
        }
    }

    /** The workbook with that many rows of actions. */
    static byte[] ofRows(int rows) {
        return of(MadeTable.ofRows(rows));
    }

    /** One of the usual size, whose actions have no partners and so one column less. */
    static byte[] small(int rows) {
        return of(MadeTable.ofRows(rows).without(MadeTable.PARTNERS));
    }

    private static byte[] of(MadeTable table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 1_000, false, true)) {
            new MadeWorkbook(workbook).fill(table);
            workbook.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void fill(MadeTable table) {
        row(0, new String[] {MadeTable.TITLE});
        row(1, table.headings());
        for (int i = 0; i < table.rows(); i++) {
            row(i + 2, table.row(i));
            if (i % MadeTable.ROWS_A_PRIORITY == 0 && i + 1 < table.rows()) {
                int last = Math.min(i + MadeTable.ROWS_A_PRIORITY, table.rows()) - 1;
                sheet.addMergedRegionUnsafe(new CellRangeAddress(i + 2, last + 2, 0, 0));
            }
        }
    }

    private void row(int number, String[] texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            boolean isStatus = number > 1 && column == texts.length - 1;
            cell.setCellStyle(isStatus ? filled[number % filled.length] : plain);
            if (!texts[column].isEmpty()) {
                cell.setCellValue(texts[column]);
            }
        }
    }
}
