package org.csplan.json;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Documents that stand one after the other in one text, each read when it is asked for. */
final class DocumentSequence<T> extends AbstractSpliterator<T> {

    private final JsonShape<T> shape;
    private final SourceText text;
    private final JsonParser parser;

    DocumentSequence(JsonShape<T> shape, SourceText text) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.shape = shape;
        this.text = text;
        this.parser = JsonText.parser(text);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        text.nextDocument();
        T value;
        try {
            JsonInput in = new JsonInput(parser);
            if (in.next() == null) {
                return false;
            }
            value = shape.read(in);
        } catch (JacksonException e) {
            throw Refusal.of(e, parser);
        }
        action.accept(value);
        return true;
    }
}
