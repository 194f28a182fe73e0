package org.csplan.excel.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellStyle;
import org.csplan.excel.source.StyleTables.CellFormat;
import org.csplan.excel.source.format.NumberFormat;
import org.csplan.excel.source.format.ShownValues;

/** The styles of a workbook; each is made when a cell first uses it. */
final class Stylesheet {

    private final Palette palette;
    private final boolean from1904;
    private final StyleTables tables;
    private final List<CellFormat> formats;
    private final Map<Integer, ShownValues> views = new HashMap<>();
    private final CellStyle[] styles;

    Stylesheet(StyleTables tables, Palette palette, boolean from1904) {
        this.palette = palette;
        this.from1904 = from1904;
        this.tables = tables;
        formats = tables.formats();
        styles = new CellStyle[Math.max(1, formats.size())];
    }

    /** How many styles there are, at least one. */
    int count() {
        return styles.length;
    }

    /** What the conditional formats of the sheets change, by number. */
    List<DxfLook> conditionalLooks() {
        return tables.conditionalLooks();
    }

    Palette palette() {
        return palette;
    }

    /** The style of that number; the first one, where there is none. */
    CellStyle style(int number) {
        int place = number < 0 || number >= styles.length ? 0 : number;
        if (styles[place] == null) {
            styles[place] = place < formats.size() ? make(formats.get(place)) : new CellStyle(CellLook.PLAIN, view(0));
        }
        return styles[place];
    }

    private CellStyle make(CellFormat format) {
        FontLook font = at(tables.fonts(), format.font(), FontLook.PLAIN);
        ShownValues view = view(format.numberFormat());
        CellLook look = new CellLook(
                at(tables.fills(), format.fill(), FillLook.NONE).ofCell(palette),
                Optional.empty(),
                letters(font),
                Optional.empty(),
                font.bold(),
                font.struckThrough(),
                font.size(),
                font.symbols(),
                at(tables.borders(), format.border(), false),
                view.format().isPercentage(),
                view.format().showsDay());
        return new CellStyle(look, view);
    }

    Optional<CellColour> letters(FontLook font) {
        return font.colour().flatMap(spec -> spec.in(palette));
    }

    private ShownValues view(int numberFormat) {
        return views.computeIfAbsent(numberFormat, id -> {
            String code = tables.numberCodes().get(id);
            return new ShownValues(NumberFormat.of(id, code), from1904);
        });
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }
}
