package org.csplan.excel.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.csplan.excel.source.format.FormatToken.Kind;

/** Takes the code of a number format apart. */
final class FormatParser {

    private static final String LETTERS_OF_DATES = "ymdhsbe";

    private final String code;
    private final List<FormatSection> sections = new ArrayList<>();
    private List<FormatToken> tokens = new ArrayList<>();
    private Optional<FormatCondition> condition = Optional.empty();
    private boolean localDate;
    private boolean localTime;
    private int at;

    private FormatParser(String code) {
        this.code = code;
    }

    static List<FormatSection> parse(String code) {
        FormatParser parser = new FormatParser(code);
        while (parser.at < code.length()) {
            parser.next();
        }
        parser.endSection();
        return parser.sections;
    }

    private void endSection() {
        if (localDate) {
            sections.add(new FormatSection(
                    condition, List.of(date("dd"), literal("/"), date("mm"), literal("/"), date("yyyy"))));
        } else if (localTime) {
            sections.add(new FormatSection(
                    condition, List.of(date("hh"), literal(":"), date("mm"), literal(":"), date("ss"))));
        } else {
            sections.add(new FormatSection(condition, tokens));
        }
        tokens = new ArrayList<>();
        condition = Optional.empty();
        localDate = false;
        localTime = false;
    }

    private static FormatToken literal(String text) {
        return new FormatToken(Kind.LITERAL, text);
    }

    private static FormatToken date(String letters) {
        return new FormatToken(Kind.DATE, letters);
    }

    private void next() {
        char c = code.charAt(at);
        switch (c) {
            case ';' -> {
                at++;
                endSection();
            }
            case '"' -> quoted();
            case '\\' -> {
                add(Kind.LITERAL, rest(at + 1, 1));
                at += 2;
            }
            case '_' -> {
                add(Kind.PAD, "");
                at += 2;
            }
            case '*' -> at += 2;
            case '[' -> bracketed();
            case '0', '#', '?' -> one(Kind.DIGIT);
            case '.' -> one(Kind.POINT);
            case ',' -> one(Kind.COMMA);
            case '%' -> one(Kind.PERCENT);
            case '/' -> one(Kind.SLASH);
            case '@' -> one(Kind.AT);
            default -> letters(c);
        }
    }

    private void one(Kind kind) {
        add(kind, rest(at, 1));
        at++;
    }

    private void add(Kind kind, String text) {
        tokens.add(new FormatToken(kind, text));
    }

    private String rest(int from, int length) {
        return code.substring(Math.min(from, code.length()), Math.min(from + length, code.length()));
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        int to = end < 0 ? code.length() : end;
        add(Kind.LITERAL, code.substring(at + 1, to));
        at = to + 1;
    }

    private void bracketed() {
        int end = code.indexOf(']', at);
        if (end < 0) {
            one(Kind.LITERAL);
            return;
        }
        String inside = code.substring(at + 1, end);
        at = end + 1;
        if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            String symbol = inside.substring(1, dash < 1 ? inside.length() : dash);
            String place = dash < 1 ? "" : inside.substring(dash + 1).toUpperCase(Locale.ROOT);
            localDate |= place.equals("F800");
            localTime |= place.equals("F400");
            if (!symbol.isEmpty()) {
                add(Kind.LITERAL, symbol);
            }
        } else if (!inside.isEmpty() && isRunOf(inside.toLowerCase(Locale.ROOT), "hms")) {
            add(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT));
        } else {
            condition = condition.or(() -> FormatCondition.parse(inside));
        }
    }

    private static boolean isRunOf(String text, String letters) {
        char first = text.charAt(0);
        return letters.indexOf(first) >= 0 && text.chars().allMatch(c -> c == first);
    }

    private void letters(char c) {
        String rest = code.substring(at, Math.min(at + 7, code.length())).toUpperCase(Locale.ROOT);
        char small = Character.toLowerCase(c);
        if (rest.equals("GENERAL")) {
            add(Kind.GENERAL, "");
            at += 7;
        } else if (rest.startsWith("AM/PM")) {
            add(Kind.HALF_DAY, rest(at, 5));
            at += 5;
        } else if (rest.startsWith("A/P")) {
            add(Kind.HALF_DAY, rest(at, 3));
            at += 3;
        } else if (rest.startsWith("E+") || rest.startsWith("E-")) {
            add(Kind.EXPONENT, rest(at, 2));
            at += 2;
        } else if (LETTERS_OF_DATES.indexOf(small) >= 0) {
            int end = at;
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == small) {
                end++;
            }
            add(Kind.DATE, String.valueOf(small).repeat(end - at));
            at = end;
        } else {
            one(Kind.LITERAL);
        }
    }
}
