package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets a mapper write a type as its shape says. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private final JsonShape<T> shape;

    ShapeSerializer(Class<T> type, JsonShape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        shape.write(value, out);
    }
}
