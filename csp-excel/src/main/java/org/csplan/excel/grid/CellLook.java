package org.csplan.excel.grid;

import java.util.Optional;

/**
 * How a cell looks, as far as looks carry meaning.
 *
 * @param fill the cell's own fill; absent where there is none. White is a fill like any other
 * @param conditionalFill the fill that a conditional format puts over it
 * @param letters the colour of the letters, a conditional format's before the cell's own; absent for the automatic one
 * @param icon the colour of the icon that a conditional format shows beside or instead of the value
 * @param bold whether all letters are bold
 * @param struckThrough whether all letters are struck through
 * @param fontSize in points; 0 where unknown
 * @param symbolFont the name of the font, where all letters are in a font of pictures such as Wingdings
 * @param bordered whether the cell has a border on any side
 * @param percentage whether the number is shown as a percentage
 * @param showsDay whether the format of a date shows its day; {@code mmm-yy} does not
 */
public record CellLook(
        Optional<CellColour> fill,
        Optional<CellColour> conditionalFill,
        Optional<CellColour> letters,
        Optional<CellColour> icon,
        boolean bold,
        boolean struckThrough,
        float fontSize,
        Optional<String> symbolFont,
        boolean bordered,
        boolean percentage,
        boolean showsDay) {

    /** The look of a cell without a style. */
    public static final CellLook PLAIN = new CellLook(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            0,
            Optional.empty(),
            false,
            false,
            true);

    /** The fill that a person sees: the conditional one, else the cell's own. */
    public Optional<CellColour> visibleFill() {
        return conditionalFill.isPresent() ? conditionalFill : fill;
    }
}
