package org.csplan.core.validation.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the plan where a rule is broken.
 *
 * @param rule the rule
 * @param sentence the name of its sentence in the messages
 * @param path the place
 * @param covers where the rules that this one silences have nothing more to say, at these places and below, if not
 *     only at its own
 * @param subject the action or priority that it is about
 * @param text the offending words
 * @param parameters the facts by name
 */
record Fault(
        String rule,
        String sentence,
        String path,
        Optional<Set<String>> covers,
        Subject subject,
        Optional<String> text,
        Map<String, Object> parameters) {}
