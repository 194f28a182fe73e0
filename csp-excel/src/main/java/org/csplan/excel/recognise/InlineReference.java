package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference that leads the text of an action: {@code 5.1 Promote …}, {@code R3:Tighten …}, {@code 2.1Reduce …}.
 *
 * @param reference as written, without the mark that parts it from the text
 * @param rest the text behind it
 */
record InlineReference(String reference, String rest) {

    private static final Pattern DOTTED = Pattern.compile(
            "^((?:[A-Za-z]{1,8}[ .-]?)?\\d{1,3}(?:\\.\\d{1,3}){1,4}[a-z]?|[A-Z]{1,8}-?\\d{1,3}[a-z]?(?=[.):]|\\s))[.):]?\\s*[-–—:]?\\s*(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("^(\\d{1,3}|[ivx]{1,5}|[a-z])[.)]\\s*(\\S.*)$", Pattern.DOTALL);

    /** Of a reference, before its first digit or mark. */
    private static final int MOST_LETTERS = 10;

    static Optional<InlineReference> parse(String text) {
        return mayBeginWithReference(text) ? parseClosely(text) : Optional.empty();
    }

    /** A reference has a digit or a mark among its first letters. */
    private static boolean mayBeginWithReference(String text) {
        for (int i = 0; i < Math.min(MOST_LETTERS, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' || c == ')') {
                return true;
            }
        }
        return false;
    }

    private static Optional<InlineReference> parseClosely(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches() && !startsLikeUnit(dotted.group(2))) {
            return Optional.of(new InlineReference(dotted.group(1), dotted.group(2)));
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? Optional.of(new InlineReference(counted.group(1), counted.group(2)))
                : Optional.empty();
    }

    private static boolean startsLikeUnit(String rest) {
        return rest.startsWith("%") || rest.matches("(?s)^(?:million|m|k|per cent|percent)\\b.*");
    }

    /** Whether the actions of a grid have their references inside: most of them begin with one. */
    static boolean isHabit(List<String> descriptions) {
        long with =
                descriptions.stream().filter(text -> parse(text).isPresent()).count();
        return with > 0 && with * 10 >= descriptions.size() * 6L;
    }
}
