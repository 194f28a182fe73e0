package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.csplan.excel.write.ooxml.XmlElement;

/**
 * A font as the styles of a workbook write it.
 *
 * @param prefix of its elements, with the colon
 * @param traits what it is made of, as written
 */
record FontText(String prefix, List<Trait> traits) {

    /** The order in which the traits have to stand. */
    private static final List<String> ORDER = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    /** One trait: {@code <sz val="11"/>}. */
    record Trait(String name, String written) {}

    static FontText of(XmlElement font, String text) {
        List<Trait> traits = font.children().stream()
                .map(child -> new Trait(child.localName(), text.substring(child.start(), child.end())))
                .toList();
        return new FontText(font.prefix(), traits);
    }

    /** Whether it has that trait and does not say that it has not. */
    boolean has(String name) {
        return traits.stream()
                .anyMatch(trait ->
                        trait.name().equals(name) && !trait.written().matches("(?s).*\\bval=[\"'](?:0|false)[\"'].*"));
    }

    /** This font with that trait, instead of the one of that name. */
    FontText with(String name, String attributes) {
        List<Trait> more = new ArrayList<>(traits);
        more.removeIf(trait -> trait.name().equals(name));
        String space = attributes.isEmpty() ? "" : " ";
        more.add(new Trait(name, "<" + prefix + name + space + attributes + "/>"));
        more.sort(Comparator.comparingInt(trait -> ORDER.indexOf(trait.name()) & 0xFF));
        return new FontText(prefix, List.copyOf(more));
    }

    String written() {
        StringBuilder font = new StringBuilder("<" + prefix + "font>");
        traits.forEach(trait -> font.append(trait.written()));
        return font.append("</").append(prefix).append("font>").toString();
    }
}
