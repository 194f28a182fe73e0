package org.csplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * JSON laid out as most programs indent it: each entry on a line of its own, two blanks a level, {@code []}.
 *
 * <p>Jackson's own printer can do the same, but prepares itself by joining texts in a way for which the Java machine
 * builds classes at every start: a twentieth of the time that a small plan takes.
 */
final class Indentation implements PrettyPrinter {

    /** No document of ours is as deep. */
    private static final int DEEPEST = 50;

    private static final String BLANKS = "\n" + "  ".repeat(DEEPEST);

    private int level;

    @Override
    public void writeStartObject(JsonGenerator json) {
        start(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        start(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void start(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        level++;
    }

    private void end(JsonGenerator json, int entries, char bracket) {
        level--;
        if (entries > 0) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw(BLANKS, 0, 1 + 2 * Math.min(level, DEEPEST));
    }
}
