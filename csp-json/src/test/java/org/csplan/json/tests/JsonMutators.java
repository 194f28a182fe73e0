package org.csplan.json.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages JSON by chance, token by token; the same seed gives the same damage. */
final class JsonMutators {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[^\\s\"{}\\[\\]:,]+|\\s+");

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "-0.0",
            "1e-400",
            "0x1",
            "01",
            "+1",
            "NaN",
            "123456789012345678901234567890.123456789",
            "\"\"",
            "\" \"",
            "\"2024/25\"",
            "\"2025-02-30\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\q\"",
            "\"",
            "'",
            "/* */",
            "// x\n",
            "\"title\"",
            "\"priorities\"",
            "\"quarters\"",
            "\"Q5\"",
            "\"red\"",
            "\"#GGGGGG\"",
            "\"version\"",
            "2",
            "\uFEFF",
            "\u0000",
            "[".repeat(5_000),
            "{\"a\":".repeat(2_000),
            "\"" + "long ".repeat(20_000) + "\"",
            "9".repeat(5_000));

    private JsonMutators() {}

    static String mutant(String json, Random chance) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(json).results().map(match -> match.group()).toList());
        for (int i = chance.nextInt(4); i >= 0 && !tokens.isEmpty(); i--) {
            mutate(tokens, chance);
        }
        return String.join("", tokens);
    }

    private static void mutate(List<String> tokens, Random chance) {
        int at = chance.nextInt(tokens.size());
        int other = chance.nextInt(tokens.size());
        switch (chance.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, tokens.set(other, tokens.get(at)));
            case 3 -> tokens.set(at, TOKENS.get(chance.nextInt(TOKENS.size())));
            case 4 -> tokens.set(at, tokens.get(other));
            case 5 -> tokens.subList(at, tokens.size()).clear();
            case 6 -> tokens.addAll(at, List.copyOf(tokens.subList(Math.min(at, other), Math.max(at, other))));
            default -> tokens.set(at, flipped(tokens.get(at), chance));
        }
    }

    private static String flipped(String token, Random chance) {
        StringBuilder text = new StringBuilder(token);
        int at = chance.nextInt(text.length());
        text.setCharAt(at, (char) (text.charAt(at) ^ 1 << chance.nextInt(8)));
        return text.toString();
    }
}
