package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the styles of a workbook are put together from, as it is read.
 *
 * @param fonts the fonts
 * @param fills the fills
 * @param borders whether there is a border on any side
 * @param formats the styles, each naming one of the others by number
 * @param numberCodes the codes of number formats
 * @param conditionalLooks what conditional formats change
 */
record StyleTables(
        List<FontLook> fonts,
        List<FillLook> fills,
        List<Boolean> borders,
        List<CellFormat> formats,
        Map<Integer, String> numberCodes,
        List<DxfLook> conditionalLooks) {

    StyleTables() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new ArrayList<>());
    }

    /**
     * One style.
     *
     * @param numberFormat the number of its number format
     * @param font the number of its font
     * @param fill the number of its fill
     * @param border the number of its border
     */
    record CellFormat(int numberFormat, int font, int fill, int border) {}
}
