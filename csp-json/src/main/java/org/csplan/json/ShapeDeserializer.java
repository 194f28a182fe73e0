package org.csplan.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Lets a mapper read a type as its shape says, and complain as mappers do. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private final JsonShape<T> shape;

    ShapeDeserializer(Class<T> type, JsonShape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return shape.read(new JsonInput(parser));
        } catch (PlanJsonException e) {
            throw MismatchedInputException.from(parser, handledType(), e.getMessage())
                    .withCause(e);
        }
    }
}
