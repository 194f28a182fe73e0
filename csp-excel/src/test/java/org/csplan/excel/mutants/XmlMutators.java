package org.csplan.excel.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.excel.mutants.Tags.Place;

/** Damages to the XML of one part of a package. */
final class XmlMutators {

    static final List<Mutator> ALL = List.of(
            onXml(XmlMutators::drop),
            onXml(XmlMutators::repeat),
            onXml(XmlMutators::move),
            onXml(XmlMutators::dropTag),
            onXml(XmlMutators::nest),
            onXml(XmlMutators::lengthen),
            onXml(XmlMutators::flood),
            onXml(XmlMutators::setAttribute),
            onXml(XmlMutators::setAttribute),
            onXml(XmlMutators::setAttribute),
            onXml(XmlMutators::borrowAttribute),
            onXml(XmlMutators::setText),
            onXml(XmlMutators::setText),
            onXml(XmlMutators::addEntity),
            onXml(XmlMutators::merge),
            onXml(XmlMutators::format));

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "1",
            "7",
            "255",
            "65536",
            "1048576",
            "1048577",
            "16385",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999",
            "0.1",
            "-0",
            "1E5",
            "1E308",
            "1E400",
            "NaN",
            "Infinity",
            "0x10",
            "A1",
            "A0",
            "XFD1048576",
            "XFE1",
            "A1048577",
            "$B$2",
            "a1",
            "R1C1",
            "A1:XFD1048576",
            "B2:A1",
            "A:A",
            "1:1",
            "A1:",
            ":",
            "true",
            "s",
            "d",
            "e",
            "b",
            "str",
            "inlineStr",
            "array",
            "expression",
            "FFFFFFFF",
            "#REF!",
            "2024-02-30",
            "9999-12-31T23:59:59",
            "0000-00-00",
            "rId1",
            "rId999",
            "../../x",
            "&#0;",
            "&#xFFFF;",
            "&#xD800;",
            "_x0000_",
            "_xD800_",
            "&#10;",
            "\uD83D\uDE00",
            "0;[Red]-0;;@",
            "[$-F800]",
            "[h]:mm:ss.000",
            "General;;;;;",
            "\"",
            "yyyy\"",
            "# ?/?",
            "IF(1,",
            "SUM(A1:XFD1048576)",
            "((((((((((",
            "&amp;L&amp;\"",
            "2024/25",
            "31/02/2025",
            "Q1 Q2 Q3 Q4",
            "Priority",
            "Action",
            "Lead agency",
            "G",
            "Total");

    private XmlMutators() {}

    private static Mutator onXml(BiFunction<String, Random, String> change) {
        return (file, chance) -> {
            Map<String, byte[]> parts = new LinkedHashMap<>(Parts.of(file));
            List<String> names = new ArrayList<>(parts.keySet());
            names.removeIf(name -> !name.endsWith(".xml") && !name.endsWith(".rels"));
            if (names.isEmpty()) {
                return file;
            }
            names.stream().filter(name -> name.contains("sheet")).toList().forEach(names::add);
            String name = Chance.oneOf(names, chance);
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            parts.put(name, change.apply(xml, chance).getBytes(StandardCharsets.UTF_8));
            return Parts.zip(parts);
        };
    }

    private static String drop(String xml, Random chance) {
        return Tags.anElement(xml, chance).replaced(xml, "");
    }

    private static String repeat(String xml, Random chance) {
        Place element = Tags.anElement(xml, chance);
        return element.replaced(xml, element.in(xml).repeat(2 + Chance.upTo(20, chance)));
    }

    private static String move(String xml, Random chance) {
        String moved = Tags.anElement(xml, chance).in(xml);
        Place to = Tags.anElement(xml, chance);
        return new Place(to.start(), to.start()).replaced(xml, moved);
    }

    private static String dropTag(String xml, Random chance) {
        return Tags.aTag(xml, chance).replaced(xml, "");
    }

    private static String nest(String xml, Random chance) {
        Place element = Tags.anElement(xml, chance);
        int depth = 1 + chance.nextInt(100);
        String name = chance.nextBoolean() ? "r" : "x";
        return element.replaced(
                xml, ("<" + name + ">").repeat(depth) + element.in(xml) + ("</" + name + ">").repeat(depth));
    }

    private static String lengthen(String xml, Random chance) {
        Place place = chance.nextBoolean() ? Tags.anAttribute(xml, chance) : Tags.aText(xml, chance);
        return place.replaced(xml, "long ".repeat(10_000 + chance.nextInt(5_000)));
    }

    private static String flood(String xml, Random chance) {
        String attributes = IntStream.range(0, 50 + chance.nextInt(400))
                .mapToObj(i -> " a" + i + "=\"1\"")
                .collect(Collectors.joining());
        return Tags.afterAName(xml, chance).replaced(xml, attributes);
    }

    private static String setAttribute(String xml, Random chance) {
        return Tags.anAttribute(xml, chance).replaced(xml, Chance.oneOf(VALUES, chance));
    }

    private static String borrowAttribute(String xml, Random chance) {
        String borrowed = Tags.anAttribute(xml, chance).in(xml);
        return Tags.anAttribute(xml, chance).replaced(xml, borrowed);
    }

    private static String setText(String xml, Random chance) {
        return Tags.aText(xml, chance).replaced(xml, Chance.oneOf(VALUES, chance));
    }

    private static String addEntity(String xml, Random chance) {
        String declared = chance.nextBoolean()
                ? xml
                : xml.replaceFirst(
                        "(<\\?xml[^>]*>)?", "$1<!DOCTYPE x [<!ENTITY e \"e\"><!ENTITY f SYSTEM \"file:///f\">]>");
        return Tags.aText(declared, chance).replaced(declared, Chance.oneOf(List.of("&e;", "&f;", "&", "<"), chance));
    }

    private static String merge(String xml, Random chance) {
        String merges = IntStream.range(0, 1 + Chance.upTo(300, chance))
                .mapToObj(i -> "<mergeCell ref=\"" + range(chance) + "\"/>")
                .collect(Collectors.joining());
        return xml.replaceFirst("</sheetData>", "</sheetData><mergeCells>" + merges + "</mergeCells>");
    }

    private static String format(String xml, Random chance) {
        String formats = IntStream.range(0, 1 + Chance.upTo(100, chance))
                .mapToObj(i -> "<conditionalFormatting sqref=\"" + range(chance) + " " + range(chance)
                        + "\"><cfRule type=\"expression\" dxfId=\"" + chance.nextInt(4) + "\" priority=\"" + i
                        + "\"><formula>" + Chance.oneOf(FORMULAS, chance)
                        + "</formula></cfRule></conditionalFormatting>")
                .collect(Collectors.joining());
        return xml.replaceFirst("</sheetData>", "</sheetData>" + formats.replace("$", "\\$"));
    }

    private static final List<String> FORMULAS = List.of(
            "$A1=1",
            "A1",
            "1",
            "TRUE",
            "1/0",
            "SEARCH(\"a\",A1)",
            "OR(A1=\"G\",AND(B1=\"R\"))",
            "IF(",
            "((A1))",
            "A1&amp;B1&amp;C1=\"x\"",
            "-A1^2^2^2",
            "COUNTIF($A$1:$XFD$1048576,A1)&gt;1",
            "INDIRECT(\"A1\")",
            "ISBLANK(XFD1048576)",
            "MOD(ROW(),2)=0",
            "LEFT(A1,-1)",
            "LEFT(A1,1E308)",
            "REPT(A1,1E9)=\"\"");

    private static String range(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "A1:XFD1048576";
            case 1 -> "A" + (1 + chance.nextInt(20)) + ":XFD" + (1 + chance.nextInt(20));
            case 2 -> "A1:B1048576";
            case 3 -> cell(chance);
            default -> cell(chance) + ":" + cell(chance);
        };
    }

    private static String cell(Random chance) {
        return (char) ('A' + chance.nextInt(10)) + "" + (1 + chance.nextInt(40));
    }
}
