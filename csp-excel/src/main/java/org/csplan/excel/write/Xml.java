package org.csplan.excel.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Puts one part of a package together. */
final class Xml {

    /** {@code _x0041_} stands for a character in a package, so that whoever means these seven has to say so. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name, value, name, value. */
    Xml open(String element, Object... attributes) {
        start(element, attributes);
        xml.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Xml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String element, Object... attributes) {
        start(element, attributes);
        xml.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    Xml text(String element, String text, Object... attributes) {
        start(element, attributes);
        xml.append('>');
        escape(text, false);
        xml.append("</").append(element).append('>');
        return this;
    }

    /** The text as a cell's text has to be written, before markup is escaped. */
    static String cellText(String text) {
        return text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String element, Object... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]), true);
            xml.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n' -> xml.append(attribute ? "&#10;" : "\n");
                case '\t' -> xml.append(attribute ? "&#9;" : "\t");
                default -> xml.append(c);
            }
        }
    }
}
