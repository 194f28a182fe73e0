package org.csplan.excel.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes one part of a package as it is put together, so that no part has to be held whole. */
final class Xml {

    /** {@code _x0041_} stands for a character in a package, so that whoever means these seven has to say so. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The most bytes that one character takes, or that stand for one. */
    private static final int MOST_BYTES = 6;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 14];
    private int size;
    private final Deque<String> open = new ArrayDeque<>();

    /** A part that is written there. */
    Xml(OutputStream out) {
        this.out = out;
        markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element; attributes come as name, value, name, value. */
    Xml open(String element, Object... attributes) {
        start(element, attributes);
        markup(">");
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Xml close() {
        return markup("</").markup(open.pop()).markup(">");
    }

    /** An element with nothing in it. */
    Xml empty(String element, Object... attributes) {
        start(element, attributes);
        return markup("/>");
    }

    /** An element with nothing but text in it. */
    Xml text(String element, String text, Object... attributes) {
        start(element, attributes);
        markup(">").escape(text, false);
        return markup("</").markup(element).markup(">");
    }

    /** Markup as it stands, in ASCII: for what there is too much of to be put together from names and values. */
    Xml markup(String written) {
        room(written.length());
        for (int i = 0; i < written.length(); i++) {
            buffer[size++] = (byte) written.charAt(i);
        }
        return this;
    }

    /** A whole number as it is written. */
    Xml number(int value) {
        return markup(Integer.toString(value));
    }

    /** The text as a cell's text has to be written, before markup is escaped. */
    static String cellText(String text) {
        return text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** Closes what is open, and hands on the rest of the part. */
    void end() {
        while (!open.isEmpty()) {
            close();
        }
        flush();
    }

    private void start(String element, Object... attributes) {
        markup("<").markup(element);
        for (int i = 0; i < attributes.length; i += 2) {
            markup(" ").markup(String.valueOf(attributes[i])).markup("=\"");
            escape(String.valueOf(attributes[i + 1]), true);
            markup("\"");
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            room(MOST_BYTES);
            switch (c) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '"' -> markup(attribute ? "&quot;" : "\"");
                case '\n' -> markup(attribute ? "&#10;" : "\n");
                case '\t' -> markup(attribute ? "&#9;" : "\t");
                default -> {
                    int letter = text.codePointAt(i);
                    i += Character.charCount(letter) - 1;
                    utf8(letter);
                }
            }
        }
    }

    /** Half of a pair has no form of its own. */
    private void utf8(int letter) {
        if (letter < 0x80) {
            buffer[size++] = (byte) letter;
        } else if (letter < 0x800) {
            buffer[size++] = (byte) (0xC0 | letter >> 6);
            buffer[size++] = (byte) (0x80 | letter & 0x3F);
        } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
            buffer[size++] = '?';
        } else if (letter < 0x10000) {
            buffer[size++] = (byte) (0xE0 | letter >> 12);
            buffer[size++] = (byte) (0x80 | letter >> 6 & 0x3F);
            buffer[size++] = (byte) (0x80 | letter & 0x3F);
        } else {
            buffer[size++] = (byte) (0xF0 | letter >> 18);
            buffer[size++] = (byte) (0x80 | letter >> 12 & 0x3F);
            buffer[size++] = (byte) (0x80 | letter >> 6 & 0x3F);
            buffer[size++] = (byte) (0x80 | letter & 0x3F);
        }
    }

    private void room(int bytes) {
        if (size + bytes > buffer.length) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, size);
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
