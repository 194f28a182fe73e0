package org.csplan.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.csplan.core.layout.GridLayout;

/**
 * Layouts as JSON, for people to write and edit: version 1 of the format {@code csp-grid-layout}.
 *
 * <pre>{@code
 * {
 *   "format": "csp-grid-layout",
 *   "version": 1,
 *   "name": "harbour-trust",
 *   "priorityPlace": "sheet",
 *   "columns": [
 *     { "heading": "What we will do", "field": "description" },
 *     { "heading": "Who", "field": "leadAgencies" },
 *     { "heading": "", "field": "reference", "column": "A" }
 *   ],
 *   "statusWords": { "moving along": "on-track" },
 *   "agencySeparators": [";", " + "]
 * }
 * }</pre>
 *
 * <p>A priority stands in a {@code title-row} unless {@code priorityPlace} says {@code sheet} or {@code column}; a
 * theme in a {@code sub-heading} unless {@code themePlace} says {@code column} or {@code nowhere}.
 *
 * <p>Files and streams that can't be read or written throw an {@link UncheckedIOException} whose message says why in
 * plain words. Safe to use from many threads.
 */
public final class LayoutJson {

    private static final JsonDocument<GridLayout> LAYOUTS = new JsonDocument<>("a layout", LayoutShapes.LAYOUT);

    private LayoutJson() {}

    /**
     * Reads the layout in a file.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static GridLayout read(Path file) {
        return LAYOUTS.read(file);
    }

    /**
     * Reads the layout in a stream of UTF-8, which is read to its end and left open.
     *
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static GridLayout read(InputStream in) {
        return LAYOUTS.read(in);
    }

    /**
     * Reads the layout that this text is; the text is JSON, never the name of a file.
     *
     * @throws PlanJsonException if it is anything else; the message says where and what would be right
     */
    public static GridLayout read(String json) {
        return LAYOUTS.read(json);
    }

    /** Writes the layout to a file, whole or not at all. */
    public static void write(GridLayout layout, Path file) {
        LAYOUTS.write(layout, file);
    }

    /** Writes the layout to a stream as UTF-8; the stream is flushed and left open. */
    public static void write(GridLayout layout, OutputStream out) {
        LAYOUTS.write(layout, out);
    }

    /** The layout as a file would hold it. */
    public static String toJson(GridLayout layout) {
        return LAYOUTS.toJson(layout);
    }
}
