package org.csplan.excel.source;

import java.util.Optional;

/**
 * What a conditional format changes of a cell's look.
 *
 * @param fill the fill, if it changes that
 * @param font the font, if it changes that
 */
record DxfLook(Optional<FillLook> fill, Optional<FontLook> font) {

    static final DxfLook NONE = new DxfLook(Optional.empty(), Optional.empty());

    static DxfLook read(Xml xml) {
        Optional<FillLook> fill = Optional.empty();
        Optional<FontLook> font = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "fill" -> fill = Optional.of(FillLook.read(xml));
                case "font" -> font = Optional.of(FontLook.read(xml));
                default -> xml.skip();
            }
        }
        return new DxfLook(fill, font);
    }

    /** Whether it changes anything that carries meaning. */
    boolean isSeen() {
        return fill.isPresent()
                || font.filter(look -> look.colour().isPresent() || look.struckThrough())
                        .isPresent();
    }
}
