package org.csplan.excel.write.xls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.write.patch.Fill;

/** Looks that cells of an old workbook get: each like the one before but for one thing, made once. */
final class XlsLooks {

    private final HSSFWorkbook workbook;
    private final Map<String, HSSFCellStyle> made = new HashMap<>();

    XlsLooks(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void fill(HSSFCell cell, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            short colour = nearest(solid.colour());
            restyle(cell, "fill " + colour, style -> {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour);
            });
        } else if (fill instanceof Fill.Like like) {
            like(cell, like);
        } else {
            restyle(cell, "no fill", style -> style.setFillPattern(FillPatternType.NO_FILL));
        }
    }

    private void like(HSSFCell cell, Fill.Like like) {
        Optional<HSSFCellStyle> other = Optional.ofNullable(workbook.getSheet(like.sheet()))
                .flatMap(sheet -> style(sheet, like.row(), like.column()));
        if (other.isEmpty()) {
            fill(cell, Fill.NONE);
            return;
        }
        HSSFCellStyle model = other.get();
        restyle(cell, "like " + model.getIndex(), style -> {
            style.setFillPattern(model.getFillPattern());
            style.setFillBackgroundColor(model.getFillBackgroundColor());
            style.setFillForegroundColor(model.getFillForegroundColor());
        });
    }

    private static Optional<HSSFCellStyle> style(HSSFSheet sheet, int row, int column) {
        HSSFRow found = sheet.getRow(row);
        return found == null || found.getCell(column) == null
                ? Optional.empty()
                : Optional.of(found.getCell(column).getCellStyle());
    }

    void strike(HSSFCell cell) {
        HSSFFont font = cell.getCellStyle().getFont(workbook);
        if (font.getStrikeout()) {
            return;
        }
        restyle(cell, "struck", style -> {
            HSSFFont struck = workbook.createFont();
            struck.setBold(font.getBold());
            struck.setItalic(font.getItalic());
            struck.setUnderline(font.getUnderline());
            struck.setColor(font.getColor());
            struck.setFontHeight(font.getFontHeight());
            struck.setFontName(font.getFontName());
            struck.setCharSet(font.getCharSet());
            struck.setTypeOffset(font.getTypeOffset());
            struck.setStrikeout(true);
            style.setFont(struck);
        });
    }

    private void restyle(HSSFCell cell, String what, Consumer<HSSFCellStyle> change) {
        HSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(made.computeIfAbsent(before.getIndex() + " " + what, key -> {
            HSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            change.accept(style);
            return style;
        }));
    }

    /** Old workbooks have a palette, and its colours are used by other cells. */
    private short nearest(CellColour colour) {
        HSSFColor nearest = workbook.getCustomPalette().findSimilarColor(colour.red(), colour.green(), colour.blue());
        return nearest.getIndex();
    }
}
