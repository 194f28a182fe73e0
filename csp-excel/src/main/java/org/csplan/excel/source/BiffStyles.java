package org.csplan.excel.source;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.source.ColourSpec.Kind;
import org.csplan.excel.source.StyleTables.CellFormat;

/** Collects the styles of an old workbook. */
final class BiffStyles {

    private static final int AUTOMATIC_FONT = 0x7FFF;
    private static final int BOLD = 700;
    private static final int STRUCK_THROUGH = 8;
    private static final double TWIPS = 20;
    private static final int FIRST_OF_PALETTE = 8;
    /** No font has this number; the ones behind it are one place further to the front. */
    private static final int MISSING_FONT = 4;

    private static final int TYPE_INDEXED = 1;
    private static final int TYPE_RGB = 2;
    private static final int TYPE_THEME = 3;
    private static final int EXTENDS_FRONT = 4;
    private static final int EXTENDS_BACK = 5;
    private static final int EXTENDS_LETTERS = 13;

    private static final List<String> PATTERNS = List.of(
            "none",
            "solid",
            "mediumGray",
            "darkGray",
            "lightGray",
            "darkHorizontal",
            "darkVertical",
            "darkDown",
            "darkUp",
            "darkGrid",
            "darkTrellis",
            "lightHorizontal",
            "lightVertical",
            "lightDown",
            "lightUp",
            "lightGrid",
            "lightTrellis",
            "gray125",
            "gray0625");

    private final ReadLimits limits;
    private final StyleTables tables = new StyleTables();

    BiffStyles(ReadLimits limits) {
        this.limits = limits;
    }

    StyleTables tables() {
        return tables;
    }

    /** Reads a record, if it is one about styles. */
    void read(BiffStream in, Palette palette) {
        switch (in.id()) {
            case 0x31 -> addFont(in);
            case 0x41E -> addNumberFormat(in);
            case 0xE0 -> addFormat(in);
            case 0x87D -> extendFormat(in);
            case 0x92 -> readPalette(in, palette);
            default -> {}
        }
        if (Math.max(tables.fonts().size(), tables.formats().size()) > limits.styles()) {
            throw Refusal.styles(limits);
        }
    }

    /** The font of that number; the plain one where there is none. */
    FontLook font(int number) {
        int place = place(number);
        return place >= 0 && place < tables.fonts().size() ? tables.fonts().get(place) : FontLook.PLAIN;
    }

    private static int place(int font) {
        return font > MISSING_FONT ? font - 1 : font;
    }

    private void addFont(BiffStream in) {
        float size = (float) (in.u16() / TWIPS);
        int flags = in.u16();
        int colour = in.u16();
        int weight = in.u16();
        in.skip(6);
        String name = in.text(in.u8());
        tables.fonts()
                .add(new FontLook(
                        colour == AUTOMATIC_FONT ? Optional.empty() : indexed(colour),
                        weight >= BOLD,
                        (flags & STRUCK_THROUGH) != 0,
                        size,
                        FontLook.symbols(name)));
    }

    private void addNumberFormat(BiffStream in) {
        int id = in.u16();
        tables.numberCodes().put(id, in.text(in.u16()));
    }

    private void addFormat(BiffStream in) {
        int font = place(in.u16());
        int numberFormat = in.u16();
        in.skip(6);
        int sides = in.u16();
        in.skip(2);
        int colours = in.s32();
        int fillColours = in.u16();
        int pattern = colours >>> 26;
        FillLook fill = new FillLook(
                pattern < PATTERNS.size() ? PATTERNS.get(pattern) : "none",
                indexed(fillColours & 0x7F).stream().toList(),
                indexed(fillColours >> 7 & 0x7F));
        int place = tables.formats().size();
        tables.fills().add(fill);
        tables.borders().add(sides != 0);
        tables.formats().add(new CellFormat(numberFormat, font, place, place));
    }

    private static Optional<ColourSpec> indexed(int index) {
        return Optional.of(new ColourSpec(Kind.INDEXED, index, 0));
    }

    /** Later programs add the colours that the palette can't hold. */
    private void extendFormat(BiffStream in) {
        in.skip(14);
        int format = in.u16();
        in.skip(2);
        int count = in.u16();
        for (int i = 0; i < count && in.remaining() >= 4; i++) {
            int type = in.u16();
            int size = in.u16() - 4;
            boolean isColour = type == EXTENDS_FRONT || type == EXTENDS_BACK || type == EXTENDS_LETTERS;
            if (isColour && size >= 8 && format < tables.formats().size()) {
                readColour(in).ifPresent(colour -> extend(format, type, colour));
                size -= 8;
            }
            in.skip(Math.min(Math.max(0, size), in.remaining()));
        }
    }

    private static Optional<ColourSpec> readColour(BiffStream in) {
        int type = in.u16();
        double tint = (short) in.u16() / 32767.0;
        int value = in.s32();
        return switch (type) {
            case TYPE_INDEXED -> Optional.of(new ColourSpec(Kind.INDEXED, value, tint));
            case TYPE_RGB -> Optional.of(new ColourSpec(Kind.RGB, swapped(value), tint));
            case TYPE_THEME -> Optional.of(new ColourSpec(Kind.THEME, value, tint));
            default -> Optional.empty();
        };
    }

    /** Red stands in the lowest byte. */
    private static int swapped(int value) {
        return (value & 0xFF) << 16 | value & 0xFF00 | value >> 16 & 0xFF;
    }

    private void extend(int format, int type, ColourSpec colour) {
        CellFormat old = tables.formats().get(format);
        if (type == EXTENDS_LETTERS) {
            FontLook font = old.font() < tables.fonts().size() ? tables.fonts().get(old.font()) : FontLook.PLAIN;
            tables.fonts()
                    .add(new FontLook(
                            Optional.of(colour), font.bold(), font.struckThrough(), font.size(), font.symbols()));
            int place = tables.fonts().size() - 1;
            tables.formats().set(format, new CellFormat(old.numberFormat(), place, old.fill(), old.border()));
        } else {
            FillLook fill = tables.fills().get(old.fill());
            tables.fills()
                    .set(
                            old.fill(),
                            type == EXTENDS_FRONT
                                    ? new FillLook(fill.pattern(), List.of(colour), fill.back())
                                    : new FillLook(fill.pattern(), fill.front(), Optional.of(colour)));
        }
    }

    private static void readPalette(BiffStream in, Palette palette) {
        int count = in.u16();
        for (int i = 0; i < count && in.remaining() >= 4; i++) {
            palette.set(FIRST_OF_PALETTE + i, swapped(in.s32()));
        }
    }
}
