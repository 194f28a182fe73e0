package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a mapper write a word as the key of a map. */
final class KeyShapeSerializer<T> extends ValueSerializer<T> {

    private final WordShape<T> shape;

    KeyShapeSerializer(WordShape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T key, JsonGenerator out, SerializationContext context) {
        shape.writeKey(key, out);
    }
}
