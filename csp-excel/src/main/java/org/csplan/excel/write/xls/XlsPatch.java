package org.csplan.excel.write.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.UpdateRefusedException;

/** An old workbook of the {@code .xls} kind, and changes to its cells. Immutable and safe to share between threads. */
public final class XlsPatch {

    private static final int LONGEST = 32_767;

    private final byte[] file;

    private XlsPatch(byte[] file) {
        this.file = file;
    }

    /** A patch for the workbook in those bytes, which must not be changed. */
    public static XlsPatch of(byte[] file) {
        return new XlsPatch(file);
    }

    /**
     * The workbook with those changes; the very same bytes without any.
     *
     * @throws UpdateRefusedException if they can't be made without harm
     */
    public byte[] with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return file.clone();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw isProtected(null);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files, true)) {
                XlsLooks looks = new XlsLooks(workbook);
                edits.forEach(edit -> make(edit, workbook, looks));
                workbook.forEach(XlsPatch::askForCalculation);
                ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
                workbook.write(out);
                return out.toByteArray();
            }
        } catch (EncryptedDocumentException e) {
            throw isProtected(e);
        } catch (UpdateRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UpdateRefusedException(
                    "it is damaged, or holds something that can't be kept; save it as .xlsx", e);
        }
    }

    /** Sheet by sheet: asked for the workbook as a whole, POI may put the wish before the beginning of the workbook. */
    private static void askForCalculation(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    sheet.setForceFormulaRecalculation(true);
                    return;
                }
            }
        }
    }

    private static UpdateRefusedException isProtected(Exception cause) {
        return new UpdateRefusedException("it is protected by a password; save it without one first", cause);
    }

    private static void make(Edit edit, HSSFWorkbook workbook, XlsLooks looks) {
        if (edit instanceof Edit.SetValue set) {
            put(cell(workbook, set.sheet(), set.row(), set.column()), set.value());
        } else if (edit instanceof Edit.SetFill set) {
            looks.fill(cell(workbook, set.sheet(), set.row(), set.column()), set.fill());
        } else if (edit instanceof Edit.Strike strike) {
            looks.strike(cell(workbook, strike.sheet(), strike.row(), strike.column()));
        } else {
            throw new UpdateRefusedException(
                    "rows are put in and taken out in .xlsx workbooks only; save it as .xlsx first");
        }
    }

    private static HSSFCell cell(HSSFWorkbook workbook, String sheetName, int row, int column) {
        HSSFSheet sheet = Optional.ofNullable(workbook.getSheet(sheetName))
                .orElseThrow(() -> new UpdateRefusedException("it has no sheet '" + sheetName + "' with cells"));
        HSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        HSSFCell cell = found.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.isPartOfArrayFormulaGroup()) {
            throw new UpdateRefusedException("cell " + CellName.of(row, column)
                    + " is part of a formula that fills several cells; put values in its place in the workbook first");
        }
        return cell;
    }

    private static void put(HSSFCell cell, CellValue value) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (value instanceof CellValue.Text text) {
            if (text.text().length() > LONGEST) {
                throw new UpdateRefusedException(
                        "the text for cell " + CellName.of(cell.getRowIndex(), cell.getColumnIndex()) + " has "
                                + text.text().length() + " characters; a cell holds " + LONGEST);
            }
            cell.setCellValue(text.text());
        } else if (value instanceof CellValue.Number number) {
            cell.setCellValue(number.number().doubleValue());
        } else if (value instanceof CellValue.Date date) {
            cell.setCellValue(date.date());
        } else {
            cell.setBlank();
        }
    }
}
