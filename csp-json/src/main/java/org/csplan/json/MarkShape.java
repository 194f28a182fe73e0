package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A mark, which is there and true, or not there. */
final class MarkShape implements JsonShape<Boolean> {

    static final MarkShape MARK = new MarkShape();

    private MarkShape() {}

    @Override
    public Boolean read(JsonInput in) {
        if (in.at(JsonToken.VALUE_FALSE)) {
            throw in.wrong(in.subject() + " is there only when true; leave it out");
        }
        if (!in.at(JsonToken.VALUE_TRUE)) {
            throw in.wrongType("true");
        }
        return true;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public boolean saysNothing(Boolean value) {
        return !value;
    }
}
