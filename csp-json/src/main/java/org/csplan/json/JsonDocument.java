package org.csplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.csplan.core.file.Output;
import org.csplan.core.file.Reasons;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * One kind of document, read from and written to whatever holds text: what every door of this package stands on.
 * Immutable and safe to share between threads.
 *
 * @param noun what such a document is called in messages, {@code "an action plan"}
 */
record JsonDocument<T>(String noun, JsonShape<T> shape) {

    T read(Path file) {
        try (InputStream in = open(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(Reasons.of(e), e);
        }
    }

    T read(InputStream in) {
        return read(new Utf8Reader(in));
    }

    T read(String json) {
        return read(new StringReader(json));
    }

    T read(Reader reader) {
        try (JsonParser parser = JsonText.parser(new SourceText(reader))) {
            try {
                JsonInput in = new JsonInput(parser);
                if (in.next() == null) {
                    throw in.wrong("this is empty; " + noun + " was expected");
                }
                T value = shape.read(in);
                if (in.next() != null) {
                    throw in.wrong("this goes on after the end of " + noun);
                }
                return value;
            } catch (JacksonException e) {
                throw Refusal.of(e, parser);
            }
        }
    }

    Stream<T> stream(InputStream in) {
        DocumentSequence<T> sequence = new DocumentSequence<>(shape, new SourceText(new Utf8Reader(in)));
        return StreamSupport.stream(sequence, false);
    }

    void write(T value, Path file) {
        Output.write(file, out -> writeText(value, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    void write(T value, OutputStream out) {
        write(value, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(T value, Writer out) {
        try {
            writeText(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(Reasons.of(e), e);
        }
    }

    String toJson(T value) {
        StringWriter out = new StringWriter();
        write(value, out);
        return out.toString();
    }

    String toJsonLine(T value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.onOneLine(out)) {
            shape.write(value, json);
        }
        return out.toString();
    }

    private void writeText(T value, Writer out) throws IOException {
        try (JsonGenerator json = JsonText.indented(out)) {
            shape.write(value, json);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        out.write('\n');
        out.flush();
    }

    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        return Files.newInputStream(file);
    }
}
