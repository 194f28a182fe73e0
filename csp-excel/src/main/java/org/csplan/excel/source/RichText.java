package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import org.csplan.excel.grid.Escapes;

/**
 * A text, and the fonts of its runs.
 *
 * @param text the runs joined; readings printed above the words are not among them
 * @param fonts the font of each run that has letters, {@link FontLook#PLAIN} for the cell's own; none where no run has a font
 */
record RichText(String text, List<FontLook> fonts) {

    /** Reads an item of the shared texts, or the text within a cell. */
    static RichText read(Xml xml) {
        String text = "";
        StringBuilder joined = null;
        List<FontLook> fonts = List.of();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> {
                    String piece = Escapes.decode(xml.text());
                    if (joined == null && text.isEmpty()) {
                        text = piece;
                    } else {
                        joined = append(joined, text, piece, xml);
                    }
                }
                case "r" -> {
                    fonts = fonts.isEmpty() ? new ArrayList<>() : fonts;
                    joined = append(joined, text, readRun(xml, fonts), xml);
                }
                default -> xml.skip();
            }
        }
        return new RichText(joined == null ? text : joined.toString(), ownFonts(fonts));
    }

    private static StringBuilder append(StringBuilder joined, String first, String piece, Xml xml) {
        StringBuilder all = joined == null ? new StringBuilder(first) : joined;
        xml.checkLength(all.length() + piece.length());
        return all.append(piece);
    }

    private static List<FontLook> ownFonts(List<FontLook> fonts) {
        for (FontLook font : fonts) {
            if (font != FontLook.PLAIN) {
                return List.copyOf(fonts);
            }
        }
        return List.of();
    }

    private static String readRun(Xml xml, List<FontLook> fonts) {
        String text = "";
        FontLook font = FontLook.PLAIN;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> font = FontLook.read(xml);
                case "t" -> text = Escapes.decode(xml.text());
                default -> xml.skip();
            }
        }
        if (!text.isBlank()) {
            fonts.add(font);
        }
        return text;
    }
}
