package org.csplan.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A list; entries that say nothing are not written and not taken.
 *
 * @param mayBeEmpty whether it stands also with nothing in it
 */
record ListShape<E>(JsonShape<E> entry, boolean mayBeEmpty) implements JsonShape<List<E>> {

    static <E> ListShape<E> of(JsonShape<E> entry) {
        return new ListShape<>(entry, false);
    }

    static <E> ListShape<E> maybeEmpty(JsonShape<E> entry) {
        return new ListShape<>(entry, true);
    }

    @Override
    public List<E> read(JsonInput in) {
        if (!in.at(JsonToken.START_ARRAY)) {
            throw in.wrongType("a list");
        }
        List<E> entries = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            TokenStreamLocation place = in.place();
            E value = entry.read(in);
            if (entry.saysNothing(value)) {
                throw JsonInput.wrongAt(place, in.subject() + " is empty");
            }
            entries.add(value);
        }
        return entries;
    }

    @Override
    public void write(List<E> values, JsonGenerator out) {
        out.writeStartArray();
        for (E value : values) {
            if (!entry.saysNothing(value)) {
                entry.write(value, out);
            }
        }
        out.writeEndArray();
    }

    @Override
    public boolean saysNothing(List<E> values) {
        return !mayBeEmpty && values.stream().allMatch(entry::saysNothing);
    }
}
