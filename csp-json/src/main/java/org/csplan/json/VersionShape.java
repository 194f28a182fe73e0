package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The version of a format; another one is refused, since what it means can't be known. */
record VersionShape(String format, int version) implements JsonShape<Integer> {

    @Override
    public Integer read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_NUMBER_INT)) {
            throw in.wrongType("the number " + version);
        }
        String stated = in.parser().getString();
        if (!stated.equals(String.valueOf(version))) {
            throw in.wrong("version " + Wording.quoted(stated).replace("'", "") + " of " + format
                    + " can't be read, only version " + version);
        }
        return version;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }
}
