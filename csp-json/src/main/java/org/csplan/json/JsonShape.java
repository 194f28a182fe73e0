package org.csplan.json;

import tools.jackson.core.JsonGenerator;

/** How a type stands in JSON: its reading and its writing, side by side, so that neither can forget what the other does. */
interface JsonShape<T> {

    /**
     * Reads the value whose first token the input stands at, and stops at its last.
     *
     * @throws PlanJsonException if it is anything but such a value
     */
    T read(JsonInput in);

    /**
     * Writes the value.
     *
     * @throws IllegalArgumentException if no reader would take it back
     */
    void write(T value, JsonGenerator out);

    /** Whether the value states nothing, so that it is left out where it may be and refused where it stands. */
    default boolean saysNothing(T value) {
        return false;
    }

    /** A refusal that names the value, by JSON Pointer, that the output stands at. */
    static IllegalArgumentException unwritable(JsonGenerator out, String problem) {
        return new IllegalArgumentException(out.streamWriteContext().pathAsPointer() + problem);
    }
}
