package org.csplan.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.csplan.core.validation.RuleSet;

/**
 * Rule sets as JSON, for people to write and edit: version 1 of the format {@code csp-rule-set}.
 *
 * <pre>{@code
 * {
 *   "format": "csp-rule-set",
 *   "version": 1,
 *   "rules": {
 *     "partnership-missing": "off",
 *     "draft-mark": { "agreed": "warning", "year-end": "off" }
 *   },
 *   "thresholds": { "overdueQuarters": 3 },
 *   "agencies": { "Wolds Police": ["Police", "WP"], "Harbour Trust": [] }
 * }
 * }</pre>
 *
 * <p>A level is {@code error}, {@code warning}, {@code info} or {@code off}; a stage is {@code draft}, {@code agreed},
 * {@code quarterly-return} or {@code year-end}. What is not there stays as it ships. A rule that does not ship and is
 * not named as a rule of the caller's own is refused, since nobody would notice that it does nothing.
 *
 * <p>Files and streams that can't be read or written throw an {@link UncheckedIOException} whose message says why in
 * plain words. Safe to use from many threads.
 */
public final class RuleSetJson {

    private static final JsonDocument<RuleSet> ANY_RULES = document(RuleSetShapes.ANY_RULES);

    private RuleSetJson() {}

    /**
     * Reads the rule set in a file.
     *
     * @param ownRules the names of rules that the caller has added
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static RuleSet read(Path file, String... ownRules) {
        return knowing(ownRules).read(file);
    }

    /**
     * Reads the rule set in a stream of UTF-8, which is read to its end and left open.
     *
     * @param ownRules the names of rules that the caller has added
     * @throws PlanJsonException if it holds anything else; the message says where and what would be right
     */
    public static RuleSet read(InputStream in, String... ownRules) {
        return knowing(ownRules).read(in);
    }

    /**
     * Reads the rule set that this text is; the text is JSON, never the name of a file.
     *
     * @param ownRules the names of rules that the caller has added
     * @throws PlanJsonException if it is anything else; the message says where and what would be right
     */
    public static RuleSet read(String json, String... ownRules) {
        return knowing(ownRules).read(json);
    }

    /** Writes the rule set to a file, whole or not at all. */
    public static void write(RuleSet rules, Path file) {
        ANY_RULES.write(rules, file);
    }

    /** Writes the rule set to a stream as UTF-8; the stream is flushed and left open. */
    public static void write(RuleSet rules, OutputStream out) {
        ANY_RULES.write(rules, out);
    }

    /** The rule set as a file would hold it. */
    public static String toJson(RuleSet rules) {
        return ANY_RULES.toJson(rules);
    }

    private static JsonDocument<RuleSet> knowing(String... ownRules) {
        return document(RuleSetShapes.knowing(List.of(ownRules)));
    }

    private static JsonDocument<RuleSet> document(JsonShape<RuleSet> shape) {
        return new JsonDocument<>("a rule set", shape);
    }
}
