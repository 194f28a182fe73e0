package org.csplan.excel.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.csplan.excel.write.NewCell.Look;

/** The styles of an {@code .xls} workbook. Its palette has 56 places; colours beyond those take the nearest one. */
final class XlsStyles {

    private static final short FIRST_COLOUR = 0x8;
    private static final short LAST_COLOUR = 0x3F;

    private final HSSFWorkbook workbook;
    private final HSSFPalette palette;
    private final Map<Object, HSSFCellStyle> styles = new HashMap<>();
    private final Map<Object, HSSFFont> fonts = new HashMap<>();
    private final Map<Integer, Short> colours = new HashMap<>();
    private short nextColour = FIRST_COLOUR;

    XlsStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
        palette = workbook.getCustomPalette();
        HSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(Role.FONT);
        usual.setFontHeightInPoints((short) Role.BODY.points());
        colour(Role.BLACK);
        colour(Role.WHITE);
    }

    HSSFCellStyle of(NewCell cell) {
        boolean literal = cell.content() instanceof Content.Words words && words.looksLikeAFormula();
        Key key = new Key(cell.look(), cell.content().format(), cell.content().font(), literal);
        return styles.computeIfAbsent(key, k -> create(key));
    }

    /** The place of a colour in the palette. */
    short colour(int rgb) {
        return colours.computeIfAbsent(rgb, this::newColour);
    }

    private short newColour(int rgb) {
        byte red = (byte) (rgb >> 16);
        byte green = (byte) (rgb >> 8);
        byte blue = (byte) rgb;
        if (nextColour > LAST_COLOUR) {
            HSSFColor nearest = palette.findSimilarColor(red, green, blue);
            return nearest.getIndex();
        }
        palette.setColorAtIndex(nextColour, red, green, blue);
        return nextColour++;
    }

    private HSSFCellStyle create(Key key) {
        Look look = key.look();
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, key.font()));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wrapped());
        style.setQuotePrefixed(key.literal());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        look.fill().ifPresent(fill -> {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(fill));
        });
        if (look.role().bordered()) {
            short lines = colour(Role.LINES);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(lines);
            style.setBottomBorderColor(lines);
            style.setLeftBorderColor(lines);
            style.setRightBorderColor(lines);
        }
        return style;
    }

    private HSSFFont font(Look look, String name) {
        FontKey key = new FontKey(name, look.role().points(), look.role().bold(), look.letters());
        return fonts.computeIfAbsent(key, k -> {
            HSSFFont font = workbook.createFont();
            font.setFontName(key.name());
            font.setFontHeightInPoints((short) key.points());
            font.setBold(key.bold());
            font.setColor(colour(key.colour()));
            return font;
        });
    }

    private record Key(Look look, String format, String font, boolean literal) {}

    private record FontKey(String name, int points, boolean bold, int colour) {}
}
