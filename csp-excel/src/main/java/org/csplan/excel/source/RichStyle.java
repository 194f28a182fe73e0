package org.csplan.excel.source;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellStyle;

/**
 * The style of a cell whose letters have fonts of their own.
 *
 * @param style the number of the cell's own style
 * @param fonts the fonts of the runs, {@link FontLook#PLAIN} where a run has the cell's own
 */
record RichStyle(int style, List<FontLook> fonts) {

    CellStyle make(Stylesheet styles) {
        CellStyle own = styles.style(style);
        CellLook look = own.look();
        FontLook first = fonts.get(0);
        boolean bold = true;
        boolean struck = true;
        boolean sameColour = true;
        boolean sameSymbols = true;
        for (FontLook font : fonts) {
            bold &= isOwn(font) ? look.bold() : font.bold();
            struck &= isOwn(font) ? look.struckThrough() : font.struckThrough();
            sameColour &= letters(font, look, styles).equals(letters(first, look, styles));
            sameSymbols &= symbols(font, look).equals(symbols(first, look));
        }
        float size = isOwn(first) || first.size() == 0 ? look.fontSize() : first.size();
        return new CellStyle(
                new CellLook(
                        look.fill(),
                        look.conditionalFill(),
                        sameColour ? letters(first, look, styles) : Optional.empty(),
                        look.icon(),
                        bold,
                        struck,
                        size,
                        sameSymbols ? symbols(first, look) : Optional.empty(),
                        look.bordered(),
                        look.percentage(),
                        look.showsDay()),
                own.values());
    }

    private static boolean isOwn(FontLook font) {
        return font == FontLook.PLAIN;
    }

    private static Optional<CellColour> letters(FontLook font, CellLook look, Stylesheet styles) {
        return isOwn(font) ? look.letters() : styles.letters(font);
    }

    private static Optional<String> symbols(FontLook font, CellLook look) {
        return isOwn(font) ? look.symbolFont() : font.symbols();
    }
}
