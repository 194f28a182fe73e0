package org.csplan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * An object whose names are data. The order is kept, and a map is only walked through, so it may be made on demand.
 *
 * @param mayBeEmpty whether it stands also with nothing in it
 */
record MapShape<K, V>(WordShape<K> key, JsonShape<V> value, boolean mayBeEmpty) implements JsonShape<Map<K, V>> {

    static <K, V> MapShape<K, V> of(WordShape<K> key, JsonShape<V> value) {
        return new MapShape<>(key, value, false);
    }

    static <K, V> MapShape<K, V> maybeEmpty(WordShape<K> key, JsonShape<V> value) {
        return new MapShape<>(key, value, true);
    }

    @Override
    public Map<K, V> read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.wrongType("an object");
        }
        Map<K, V> values = new LinkedHashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            K name = key.readKey(in);
            if (values.containsKey(name)) {
                throw in.wrong(in.keySubject() + " stands twice");
            }
            in.next();
            TokenStreamLocation place = in.place();
            V read = value.read(in);
            if (value.saysNothing(read)) {
                throw JsonInput.wrongAt(place, in.subject() + " is empty; leave it out where nothing is stated");
            }
            values.put(name, read);
        }
        return values;
    }

    @Override
    public void write(Map<K, V> values, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<K, V> entry : values.entrySet()) {
            if (!value.saysNothing(entry.getValue())) {
                key.writeKey(entry.getKey(), out);
                value.write(entry.getValue(), out);
            }
        }
        out.writeEndObject();
    }

    @Override
    public boolean saysNothing(Map<K, V> values) {
        return !mayBeEmpty && values.values().stream().allMatch(value::saysNothing);
    }
}
