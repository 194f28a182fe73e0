package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A text as a file holds it: blank or broken as it may be, for a report must never fail for what it reports. */
final class AnyTextShape implements JsonShape<String> {

    @Override
    public String read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.wrongType("text");
        }
        return in.parser().getString();
    }

    /** Half a character, which UTF-8 can't hold, becomes the sign for an unknown one. */
    @Override
    public void write(String text, JsonGenerator out) {
        boolean whole = text.codePoints().noneMatch(AnyTextShape::isHalf);
        out.writeString(whole ? text : mended(text));
    }

    private static String mended(String text) {
        return text.codePoints()
                .map(c -> isHalf(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
