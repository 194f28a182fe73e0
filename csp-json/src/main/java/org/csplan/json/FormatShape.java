package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The name of a format, which a document of that format states and no other. */
record FormatShape(String format) implements JsonShape<String> {

    @Override
    public String read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.wrongType("\"" + format + "\"");
        }
        String stated = in.parser().getString();
        if (!stated.equals(format)) {
            throw in.wrong("the format is " + Wording.quoted(stated) + ", not '" + format + "'");
        }
        return stated;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }
}
