package org.csplan.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * An object whose properties are declared once each, in the order in which they are written; any order is read.
 *
 * @param <T> the type
 * @param <B> what collects its parts while it is read
 */
final class RecordShape<T, B> implements JsonShape<T> {

    private final String noun;
    private final Supplier<B> collector;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();
    private final List<Rule<T>> rules = new ArrayList<>();
    private Optional<FormatShape> header = Optional.empty();

    private RecordShape(String noun, Supplier<B> collector, Function<B, T> build) {
        this.noun = noun;
        this.collector = collector;
        this.build = build;
    }

    /** An object with no properties yet; the noun is what messages call it, {@code "an action"}. */
    static <T, B> RecordShape<T, B> of(String noun, Supplier<B> collector, Function<B, T> build) {
        return new RecordShape<>(noun, collector, build);
    }

    /** First of all, the name and version of the format. */
    RecordShape<T, B> header(String format, int version) {
        FormatShape shape = new FormatShape(format);
        header = Optional.of(shape);
        required("format", shape, value -> format, (parts, read) -> {});
        return required("version", new VersionShape(format, version), value -> version, (parts, read) -> {});
    }

    /** A property that is always there. */
    <V> RecordShape<T, B> required(String name, JsonShape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Property<>(name, shape, get, set, true));
    }

    /** A property that is there when it is stated. */
    <V> RecordShape<T, B> optional(
            String name, JsonShape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(new Property<>(name, shape, value -> get.apply(value).orElse(null), set, false));
    }

    /** A list, a map or a mark that is there when there is something in it. */
    <V> RecordShape<T, B> unlessEmpty(
            String name, JsonShape<V> shape, Function<T, ? extends V> get, BiConsumer<B, V> set) {
        return add(new Property<>(name, shape, get::apply, set, false));
    }

    /** What must be so for the object as a whole. */
    RecordShape<T, B> rule(Predicate<T> holds, String otherwise) {
        rules.add(new Rule<>(holds, otherwise));
        return this;
    }

    private RecordShape<T, B> add(Property<T, B, ?> property) {
        properties.put(property.name, property);
        return this;
    }

    @Override
    public T read(JsonInput in) {
        TokenStreamLocation start = in.place();
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.wrongType(noun, "an object");
        }
        B parts = collector.get();
        Set<String> seen = new HashSet<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            Property<T, B, ?> property = properties.get(name);
            if (property == null) {
                throw in.wrong(unknown(name, seen));
            }
            if (!seen.add(name)) {
                throw in.wrong(noun + " has '" + name + "' twice");
            }
            in.next();
            property.read(in, parts);
        }
        return built(parts, seen, start);
    }

    /** Whoever reads a file of another kind is told what this kind begins with. */
    private String unknown(String name, Set<String> seen) {
        String problem = noun + " has no property " + Wording.quoted(name);
        if (header.isPresent() && !seen.contains("format")) {
            return problem + ", and begins with \"format\": \"" + header.get().format() + "\"";
        }
        String guess = Wording.didYouMean(name, properties.keySet());
        return problem + (guess.isEmpty() ? "; it can have " + String.join(", ", properties.keySet()) : guess);
    }

    private T built(B parts, Set<String> seen, TokenStreamLocation start) {
        for (Property<T, B, ?> property : properties.values()) {
            if (property.required && !seen.contains(property.name)) {
                throw JsonInput.wrongAt(start, noun + " must have '" + property.name + "'" + property.ifMissing());
            }
        }
        T value;
        try {
            value = build.apply(parts);
        } catch (IllegalArgumentException e) {
            throw JsonInput.wrongAt(start, Wording.clause(e.getMessage()));
        }
        broken(value).ifPresent(otherwise -> {
            throw JsonInput.wrongAt(start, noun + otherwise);
        });
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        broken(value).ifPresent(otherwise -> {
            throw JsonShape.unwritable(out, ": " + noun + otherwise);
        });
        out.writeStartObject();
        properties.values().forEach(property -> property.write(value, out));
        out.writeEndObject();
    }

    private Optional<String> broken(T value) {
        return rules.stream()
                .filter(rule -> !rule.holds.test(value))
                .map(Rule::otherwise)
                .findFirst();
    }

    @Override
    public boolean saysNothing(T value) {
        return properties.values().stream().allMatch(property -> property.isSilentIn(value));
    }

    private record Rule<T>(Predicate<T> holds, String otherwise) {}

    /** @param get the value, or null where nothing is stated */
    private record Property<T, B, V>(
            String name, JsonShape<V> shape, Function<T, V> get, BiConsumer<B, V> set, boolean required) {

        void read(JsonInput in, B parts) {
            TokenStreamLocation place = in.place();
            if (in.at(JsonToken.VALUE_NULL) && !required) {
                throw in.wrong("'" + name + "' is null; leave it out where nothing is stated");
            }
            V value = shape.read(in);
            if (shape.saysNothing(value)) {
                throw JsonInput.wrongAt(
                        place, "'" + name + "' is empty" + (required ? "" : "; leave it out where nothing is stated"));
            }
            set.accept(parts, value);
        }

        void write(T owner, JsonGenerator out) {
            V value = get.apply(owner);
            boolean silent = value == null || shape.saysNothing(value);
            if (silent && !required) {
                return;
            }
            out.writeName(name);
            if (silent) {
                throw JsonShape.unwritable(out, " is empty");
            }
            shape.write(value, out);
        }

        boolean isSilentIn(T owner) {
            if (required) {
                return false;
            }
            V value = get.apply(owner);
            return value == null || shape.saysNothing(value);
        }

        String ifMissing() {
            if (shape instanceof FormatShape format) {
                return ": \"" + format.format() + "\"";
            }
            return shape instanceof ListShape ? ", as an empty list where there are none" : "";
        }
    }
}
