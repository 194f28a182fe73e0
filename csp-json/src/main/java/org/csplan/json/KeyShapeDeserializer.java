package org.csplan.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Lets a mapper read a word as the key of a map. */
final class KeyShapeDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final WordShape<?> shape;

    KeyShapeDeserializer(Class<?> type, WordShape<?> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return shape.parse().apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "the key%s", e.getMessage());
        }
    }
}
