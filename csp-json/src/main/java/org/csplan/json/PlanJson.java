package org.csplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.csplan.core.plan.ActionPlan;

/**
 * Action plans as JSON: version 1 of the format {@code csp-action-plan}. Safe to use from many threads.
 *
 * <p>Writing gives the same bytes for equal plans: properties in the order of the format, two blanks a level, lines
 * that end in {@code \n}, UTF-8. What says nothing is left out. Reading is strict: a property that is unknown or
 * stands twice, a value of a wrong type, a null, or text that is no JSON is refused with its line and column; the
 * order of properties is free, and a byte order mark is passed over.
 *
 * <p>Files and streams that can't be read or written throw an {@link UncheckedIOException} whose message says why in
 * plain words.
 */
public final class PlanJson {

    private static final JsonDocument<ActionPlan> PLANS = new JsonDocument<>("an action plan", PlanShapes.PLAN);

    private PlanJson() {}

    /**
     * Reads the plan in a file.
     *
     * @throws PlanJsonException if it holds anything but one plan of version 1
     */
    public static ActionPlan read(Path file) {
        return PLANS.read(file);
    }

    /**
     * Reads the plan in a stream of UTF-8, which is read to its end and left open.
     *
     * @throws PlanJsonException if it holds anything but one plan of version 1
     */
    public static ActionPlan read(InputStream in) {
        return PLANS.read(in);
    }

    /**
     * Reads the plan in a text, which is read to its end and left open.
     *
     * @throws PlanJsonException if it holds anything but one plan of version 1
     */
    public static ActionPlan read(Reader reader) {
        return PLANS.read(reader);
    }

    /**
     * Reads the plan that this text is; the text is JSON, never the name of a file.
     *
     * @throws PlanJsonException if it is anything but one plan of version 1
     */
    public static ActionPlan read(String json) {
        return PLANS.read(json);
    }

    /**
     * The plans in a stream of UTF-8 that holds one after the other, as {@link #toJsonLine} writes them. Each is read
     * when it is asked for, and what is wrong with it is thrown then; the stream is left open.
     */
    public static Stream<ActionPlan> stream(InputStream in) {
        return PLANS.stream(in);
    }

    /** Writes the plan to a file, whole or not at all: a file that is there is replaced when the new one is complete. */
    public static void write(ActionPlan plan, Path file) {
        PLANS.write(plan, file);
    }

    /** Writes the plan to a stream as UTF-8; the stream is flushed and left open. */
    public static void write(ActionPlan plan, OutputStream out) {
        PLANS.write(plan, out);
    }

    /** Writes the plan as text; the writer is flushed and left open. */
    public static void write(ActionPlan plan, Writer out) {
        PLANS.write(plan, out);
    }

    /**
     * The plan as a file would hold it.
     *
     * @throws IllegalArgumentException if it holds what the format can't, such as a blank title; the message names
     *     the value by its JSON Pointer. Every way of writing throws it
     */
    public static String toJson(ActionPlan plan) {
        return PLANS.toJson(plan);
    }

    /** The plan on one line, without its end: for files with a plan a line (JSON Lines), logs and queues. */
    public static String toJsonLine(ActionPlan plan) {
        return PLANS.toJsonLine(plan);
    }

    /** The JSON Schema (2020-12) of the format. */
    public static String schema() {
        try (InputStream in = PlanJson.class.getResourceAsStream("csp-action-plan-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema can't be read from the jar.", e);
        }
    }
}
