package org.csplan.excel.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds things in XML text, well enough to damage them. */
final class Tags {

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:.]*)[^<>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<==\")[^\"<>]*(?=\")");
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]+(?=<)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private Tags() {}

    /** A place in a text. */
    record Place(int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }

        String replaced(String text, String by) {
            return text.substring(0, start) + by + text.substring(end);
        }
    }

    static Place anElement(String xml, Random chance) {
        Place tag = one(ELEMENT, xml, chance);
        if (tag.start() == tag.end() || xml.charAt(tag.end() - 2) == '/') {
            return tag;
        }
        Matcher name = ELEMENT.matcher(xml).region(tag.start(), tag.end());
        int end = name.find() ? xml.indexOf("</" + name.group(1) + ">", tag.end()) : -1;
        return end < 0 ? tag : new Place(tag.start(), xml.indexOf('>', end) + 1);
    }

    static Place aTag(String xml, Random chance) {
        return one(TAG, xml, chance);
    }

    /** The value of an attribute, without its quotes. */
    static Place anAttribute(String xml, Random chance) {
        return one(ATTRIBUTE, xml, chance);
    }

    static Place aText(String xml, Random chance) {
        return one(TEXT, xml, chance);
    }

    /** Where another attribute can be put. */
    static Place afterAName(String xml, Random chance) {
        Place tag = one(ELEMENT, xml, chance);
        Matcher name = Pattern.compile("[\\w:.]+").matcher(xml).region(tag.start(), tag.end());
        return name.find() ? new Place(name.end(), name.end()) : new Place(0, 0);
    }

    private static Place one(Pattern pattern, String xml, Random chance) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(xml);
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.end()));
        }
        return places.isEmpty() ? new Place(0, 0) : Chance.oneOf(places, chance);
    }
}
