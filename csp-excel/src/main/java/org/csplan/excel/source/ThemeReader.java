package org.csplan.excel.source;

import java.util.Arrays;
import java.util.Optional;
import org.csplan.core.finding.Severity;

/** Reads the colours of a theme, in the order in which cells count them: light 1, dark 1, light 2, dark 2, accents, links. */
final class ThemeReader {

    private ThemeReader() {}

    /** The colours of the theme; those of Office 2007 where there is none. */
    static int[] read(Optional<String> part, ZipPackage zip, Faults faults) {
        if (part.isEmpty()) {
            return Palette.USUAL_THEME;
        }
        try (Xml xml = Xml.open(zip, part.get())) {
            return read(xml);
        } catch (DamagedPartException e) {
            faults.ofFile(
                    "part-unreadable",
                    Severity.WARNING,
                    "The workbook's colours may be others than shown: " + e.reasonInFile() + ".");
            return Palette.USUAL_THEME;
        }
    }

    private static int[] read(Xml xml) {
        while (xml.nextChild()) {
            if (!xml.name().equals("themeElements")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                if (xml.name().equals("clrScheme")) {
                    return readColours(xml);
                }
                xml.skip();
            }
        }
        return Palette.USUAL_THEME;
    }

    private static int[] readColours(Xml xml) {
        int[] colours = Arrays.copyOf(Palette.USUAL_THEME, Palette.USUAL_THEME.length);
        while (xml.nextChild()) {
            int place = place(xml.name());
            while (xml.nextChild()) {
                String value = xml.name().equals("sysClr") ? xml.attribute("lastClr") : xml.attribute("val");
                if (place >= 0 && value != null) {
                    ColourSpec.parse(value).ifPresent(colour -> colours[place] = colour);
                }
                xml.skip();
            }
        }
        return colours;
    }

    private static int place(String name) {
        return switch (name) {
            case "lt1" -> 0;
            case "dk1" -> 1;
            case "lt2" -> 2;
            case "dk2" -> 3;
            case "accent1" -> 4;
            case "accent2" -> 5;
            case "accent3" -> 6;
            case "accent4" -> 7;
            case "accent5" -> 8;
            case "accent6" -> 9;
            case "hlink" -> 10;
            case "folHlink" -> 11;
            default -> -1;
        };
    }
}
