package org.csplan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that stands as one text, or as a name in an object.
 *
 * @param parse the value of a text; throws an {@link IllegalArgumentException} whose message goes on after the name
 *     of what is wrong: {@code " is 'done'; it must be one of ..."}
 * @param format the text of a value
 * @param nothing which values say nothing
 */
record WordShape<T>(Function<String, T> parse, Function<T, String> format, Predicate<T> nothing)
        implements JsonShape<T> {

    static <T> WordShape<T> of(Function<String, T> parse, Function<T, String> format) {
        return new WordShape<>(parse, format, value -> false);
    }

    /** One of a few words. */
    static <T> WordShape<T> oneOf(T[] values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            byId.put(id.apply(value), value);
        }
        String choice = "; it must be one of " + String.join(", ", byId.keySet());
        return of(
                text -> {
                    T value = byId.get(text);
                    if (value == null) {
                        String guess = Wording.didYouMean(text, byId.keySet());
                        throw new IllegalArgumentException(
                                " is " + Wording.quoted(text) + (guess.isEmpty() ? choice : guess));
                    }
                    return value;
                },
                id);
    }

    /** The same texts for another type. */
    <U> WordShape<U> as(Function<T, U> to, Function<U, T> from) {
        return new WordShape<>(
                text -> to.apply(parse.apply(text)),
                value -> format.apply(from.apply(value)),
                value -> nothing.test(from.apply(value)));
    }

    @Override
    public T read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.wrongType("text");
        }
        return parse(in.parser().getString(), in, in::subject);
    }

    T readKey(JsonInput in) {
        T key = parse(in.parser().currentName(), in, in::keySubject);
        if (saysNothing(key)) {
            throw in.wrong(in.keySubject() + " is empty");
        }
        return key;
    }

    private T parse(String text, JsonInput in, Supplier<String> name) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            String subject = name.get();
            throw in.wrong((subject.isEmpty() ? "this" : subject) + e.getMessage());
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(readable(value, out));
    }

    void writeKey(T key, JsonGenerator out) {
        if (saysNothing(key)) {
            throw JsonShape.unwritable(out, " has an empty key");
        }
        out.writeName(readable(key, out));
    }

    /** The text of the value, if reading it gives the value back. */
    private String readable(T value, JsonGenerator out) {
        String text = format.apply(value);
        try {
            if (parse.apply(text).equals(value)) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw JsonShape.unwritable(out, e.getMessage());
        }
        throw JsonShape.unwritable(out, " can't be told from its text " + Wording.quoted(text));
    }

    @Override
    public boolean saysNothing(T value) {
        return nothing.test(value);
    }
}
