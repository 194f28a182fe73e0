package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.write.ooxml.DamagedPackageException;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;

/**
 * The styles of a workbook, to which others are added where none there is fits. Those that are there are never
 * changed.
 */
final class StyleSheet {

    private static final int NO_FILL = 0;

    private final PackageEditor files;
    private final String partName;
    private final XmlPart part;
    private final Listing fonts;
    private final Listing fills;
    private final Listing formats;
    private final Map<Integer, FormatLook> looks = new HashMap<>();

    /** One list of the part: what is in it, as written, and what is added. */
    private final class Listing {

        private final XmlElement container;
        private final List<String> entries = new ArrayList<>();
        private final int known;

        Listing(XmlElement root, String name) {
            container = root.child(name)
                    .orElseThrow(() -> new DamagedPackageException("part " + partName + " has no " + name));
            container.children().forEach(child -> entries.add(part.text().substring(child.start(), child.end())));
            known = entries.size();
        }

        XmlElement element(int index) {
            if (index < 0 || index >= entries.size()) {
                throw new DamagedPackageException(
                        "part " + partName + " has no number " + index + " in " + container.localName());
            }
            return new XmlPart(partName, entries.get(index), part.charset()).root();
        }

        int indexOf(String entry) {
            int found = entries.indexOf(entry);
            if (found >= 0) {
                return found;
            }
            entries.add(entry);
            return entries.size() - 1;
        }

        void save(Splices splices) {
            if (entries.size() > known) {
                splices.set(container, "count", String.valueOf(entries.size()));
                splices.append(container, String.join("", entries.subList(known, entries.size())));
            }
        }
    }

    StyleSheet(PackageEditor files, String partName) {
        this.files = files;
        this.partName = partName;
        part = files.xml(partName);
        XmlElement root = part.root();
        fonts = new Listing(root, "fonts");
        fills = new Listing(root, "fills");
        formats = new Listing(root, "cellXfs");
    }

    /** The style like that one, but with the fill of the other one. */
    int withFillOf(int style, int other) {
        return withFill(style, fill(other));
    }

    /** The style like that one, but without a fill. */
    int withoutFill(int style) {
        return withFill(style, NO_FILL);
    }

    /** The style like that one, but with that colour behind it. */
    int withFill(int style, CellColour colour) {
        String prefix = fills.container.prefix();
        String rgb = "FF" + colour.hex().substring(1);
        String written = "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix
                + "fgColor rgb=\"" + rgb + "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></"
                + prefix + "fill>";
        return withFill(style, fills.indexOf(written));
    }

    /** The style like that one, but struck through. */
    int struck(int style) {
        int font = number(formats.element(style), "fontId");
        FontText text = font(font);
        int struck = text.has("strike")
                ? font
                : fonts.indexOf(text.with("strike", "").written());
        return font == struck ? style : with(style, "fontId", struck, "applyFont");
    }

    /** Whether texts of that style are broken into lines. */
    boolean wraps(int style) {
        return formats.element(style)
                .child("alignment")
                .flatMap(alignment -> alignment.value("wrapText"))
                .filter(CellRow::isTrue)
                .isPresent();
    }

    /** The size of the letters of that style, in points. */
    Optional<Double> fontSize(int style) {
        return fonts.element(number(formats.element(style), "fontId"))
                .child("sz")
                .flatMap(size -> RowFit.number(size, "val"));
    }

    /** A style for texts that wrap. */
    int wrapped() {
        return wrapped(0);
    }

    /** A style for headings. */
    int heading() {
        return wrapped(fonts.indexOf(font(0).with("b", "").written()));
    }

    /** A style for what leads elsewhere. */
    int link() {
        String blue = "rgb=\"FF0563C1\"";
        return wrapped(fonts.indexOf(font(0).with("u", "").with("color", blue).written()));
    }

    private int wrapped(int font) {
        String prefix = formats.container.prefix();
        return formats.indexOf("<" + prefix + "xf numFmtId=\"0\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><" + prefix
                + "alignment vertical=\"top\" wrapText=\"1\"/></" + prefix + "xf>");
    }

    private FontText font(int index) {
        return FontText.of(fonts.element(index), fonts.entries.get(index));
    }

    private int fill(int style) {
        return number(formats.element(style), "fillId");
    }

    private int number(XmlElement element, String attribute) {
        String value = element.value(attribute).orElse("0");
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new DamagedPackageException("part " + partName + " has '" + value + "' where a number should be", e);
        }
    }

    private int withFill(int style, int fill) {
        return fill(style) == fill ? style : with(style, "fillId", fill, "applyFill");
    }

    private int with(int style, String attribute, int value, String applies) {
        XmlElement format = formats.element(style);
        String written = new Splices()
                .set(format, attribute, String.valueOf(value))
                .set(format, applies, "1")
                .apply(formats.entries.get(style));
        FormatLook wanted = FormatLook.of(new XmlPart(partName, written, part.charset()));
        for (int i = 0; i < formats.entries.size(); i++) {
            if (looks(i).equals(wanted)) {
                return i;
            }
        }
        return formats.indexOf(written);
    }

    private FormatLook looks(int style) {
        return looks.computeIfAbsent(
                style, s -> FormatLook.of(new XmlPart(partName, formats.entries.get(s), part.charset())));
    }

    /** Writes what was added into the part. */
    void save() {
        Splices splices = new Splices();
        fonts.save(splices);
        fills.save(splices);
        formats.save(splices);
        files.change(partName, splices);
    }
}
