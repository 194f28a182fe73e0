package org.csplan.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in which <code>{name}</code> stands for a parameter.
 *
 * @param parts its texts and parameters by turns, a text first
 */
record Template(List<String> parts) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static Template of(String sentence) {
        List<String> parts = new ArrayList<>();
        Matcher m = PARAMETER.matcher(sentence);
        int end = 0;
        while (m.find()) {
            parts.add(sentence.substring(end, m.start()));
            parts.add(m.group(1));
            end = m.end();
        }
        parts.add(sentence.substring(end));
        return new Template(parts);
    }

    /** The sentence with its parameters put in, each as it is. */
    String filled(Function<String, String> parameters) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            sentence.append(i % 2 == 0 ? parts.get(i) : parameters.apply(parts.get(i)));
        }
        return sentence.toString();
    }
}
