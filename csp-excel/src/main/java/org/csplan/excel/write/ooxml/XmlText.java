package org.csplan.excel.write.ooxml;

import java.util.Optional;
import java.util.OptionalInt;

/** Text as it is written in XML, and back. */
public final class XmlText {

    private XmlText() {}

    /** The text as the content of an element. */
    public static String content(String text) {
        return escape(text, false);
    }

    /** The text as the value of an attribute, within double quotes. */
    public static String attribute(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean attribute) {
        StringBuilder escaped = null;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            String written = escaped(text.charAt(i), attribute);
            if (written != null) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, at, i).append(written);
                at = i + 1;
            }
        }
        return escaped == null ? text : escaped.append(text, at, text.length()).toString();
    }

    /** What stands for that character; null where it stands for itself. */
    private static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }

    /** What the written text says, its entities resolved and its line ends as XML has them; nothing if one is unknown. */
    static Optional<String> resolve(String written) {
        String text = written;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.indexOf('&') < 0) {
            return Optional.of(text);
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            int end = text.indexOf(';', amp);
            OptionalInt character = end < 0 ? OptionalInt.empty() : entity(text.substring(amp + 1, end));
            if (character.isEmpty()) {
                return Optional.empty();
            }
            resolved.append(text, at, amp).appendCodePoint(character.getAsInt());
            at = end + 1;
        }
        return Optional.of(resolved.append(text, at, text.length()).toString());
    }

    private static OptionalInt entity(String name) {
        return switch (name) {
            case "amp" -> OptionalInt.of('&');
            case "lt" -> OptionalInt.of('<');
            case "gt" -> OptionalInt.of('>');
            case "quot" -> OptionalInt.of('"');
            case "apos" -> OptionalInt.of('\'');
            default -> number(name);
        };
    }

    private static OptionalInt number(String name) {
        if (!name.matches("#(?:x[0-9A-Fa-f]{1,6}|[0-9]{1,7})")) {
            return OptionalInt.empty();
        }
        int code =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? OptionalInt.of(code) : OptionalInt.empty();
    }
}
