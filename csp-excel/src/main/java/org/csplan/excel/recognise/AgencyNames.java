package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.plan.Agency;
import org.csplan.core.vocabulary.Words;

/**
 * Parts lists of agencies. Line breaks, bullets, semicolons and slashes always part names; commas do only where the
 * plan itself shows it, because one of the pieces stands elsewhere on its own or in another list.
 */
final class AgencyNames {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[•▪●◦‣·○■□➢➤✓*]|[-–—](?=\\s)|o(?=\\s)|(?:\\d{1,2}|[a-h])[.)](?=\\s))\\s*");
    private static final Pattern INNER_BULLET = Pattern.compile("\\s*[•▪●◦‣■➢➤]\\s*");

    /** Longer than any word with a slash in it that stays whole. */
    private static final int LONGEST_WORD = 40;

    private final FoldedWords none;
    private final FoldedWords whole;
    private final List<String> separators;
    private final Map<String, List<Part>> known = new HashMap<>();
    private final Map<String, Named> read = new HashMap<>();
    private final Shared<Agency> agencies = new Shared<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, Set<String>> listsOf = new HashMap<>();

    AgencyNames(Lexicon lexicon) {
        none = lexicon.noAgencies;
        whole = lexicon.wholeNames;
        separators = lexicon.layout.map(GridLayout::agencySeparators).orElse(List.of());
    }

    /**
     * What a cell says of agencies.
     *
     * @param none whether the words stand where an agency should, and name none
     * @param unclear whether it has commas of which the plan doesn't show what they part
     * @param agencies those it names
     */
    record Named(boolean none, boolean unclear, List<Agency> agencies) {}

    /** What stands between marks that always part names, and its pieces between commas, which may be names. */
    private record Part(String name, List<String> pieces) {

        boolean hasCommas() {
            return pieces.size() > 1;
        }
    }

    /** What a cell says, once all cells of the plan are learnt. */
    Named read(String text) {
        Named named = read.get(text);
        if (named == null) {
            named = understand(text);
            read.put(text, named);
        }
        return named;
    }

    private Named understand(String text) {
        boolean unclear = false;
        List<Agency> names = new ArrayList<>();
        for (Part part : parts(text)) {
            if (part.hasCommas() && isShown(part.pieces)) {
                part.pieces.forEach(piece -> names.add(agencies.of(Agency.of(piece))));
            } else {
                unclear |= part.hasCommas() && separators.isEmpty();
                names.add(agencies.of(Agency.of(part.name)));
            }
        }
        return new Named(isNone(text), unclear, List.copyOf(names));
    }

    private boolean isNone(String text) {
        return none.contains(text) || Words.fold(text).isEmpty();
    }

    /** Takes note of the names in a cell, so that the plan can show which commas part names. */
    void learn(String text) {
        if (known.containsKey(text)) {
            return;
        }
        for (Part part : parts(text)) {
            String folded = Words.fold(part.name);
            if (!part.hasCommas()) {
                alone.add(folded);
                continue;
            }
            for (String piece : part.pieces) {
                listsOf.computeIfAbsent(Words.fold(piece), p -> new HashSet<>()).add(folded);
            }
        }
    }

    private List<Part> parts(String text) {
        List<Part> parts = known.get(text);
        if (parts == null) {
            parts = new ArrayList<>();
            for (String name : firmlyParted(text)) {
                parts.add(new Part(name, atCommas(name)));
            }
            known.put(text, parts);
        }
        return parts;
    }

    private boolean isShown(List<String> pieces) {
        for (String piece : pieces) {
            String folded = Words.fold(piece);
            if (alone.contains(folded) || listsOf.getOrDefault(folded, Set.of()).size() > 1) {
                return true;
            }
        }
        return false;
    }

    private List<String> firmlyParted(String text) {
        if (!separators.isEmpty()) {
            return atSeparators(text);
        }
        if (isOneName(text)) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        for (String line : joinWrapped(text)) {
            for (String part : atBullets(withoutBullet(line))) {
                for (String piece : atFirmMarks(part)) {
                    String name = withoutBullet(piece.strip()).strip();
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static String withoutBullet(String text) {
        return mayBeginWithBullet(text) ? BULLET.matcher(text).replaceFirst("") : text;
    }

    /** A sign, or a letter or number of which the mark or blank behind it makes a bullet. */
    private static boolean mayBeginWithBullet(String text) {
        if (text.length() < 3) {
            return true;
        }
        return !Words.isPlainLetter(text.charAt(0)) || !Words.isPlainLetter(text.charAt(1));
    }

    private static List<String> atBullets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return List.of(INNER_BULLET.split(text));
            }
        }
        return List.of(text);
    }

    /** Whether there are only words of plain letters, with commas between them at most, as in most cells. */
    private static boolean isOneName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Words.isPlainLetter(c) || (c == ' ' || c == ',') && i > 1;
            if (!plain) {
                return false;
            }
        }
        return text.length() > 2 && text.charAt(text.length() - 1) > ',';
    }

    /** A line that ends in "&", "and" or a comma, or the next that begins so or with a bracket, is one name in two lines. */
    private static List<String> joinWrapped(String text) {
        if (text.indexOf('\n') < 0) {
            String name = text.strip();
            return name.isEmpty() ? List.of() : List.of(withoutComma(name));
        }
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int open = 0;
        for (String line : text.split("\n")) {
            String next = line.strip();
            if (next.isEmpty()) {
                continue;
            }
            if (!name.isEmpty() && (open > 0 || goesOn(name, next))) {
                open += opened(next);
                name.append(' ').append(next);
            } else {
                add(names, name);
                String kept = withoutComma(next);
                open = opened(kept);
                name = new StringBuilder(kept);
            }
        }
        add(names, name);
        return names;
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private static void add(List<String> names, StringBuilder name) {
        if (!name.isEmpty()) {
            names.add(name.toString());
        }
    }

    private static boolean goesOn(StringBuilder name, String next) {
        return next.startsWith("&")
                || next.startsWith("and ")
                || next.startsWith("(")
                || endsWith(name, "&")
                || endsWith(name, " and");
    }

    private static boolean endsWith(StringBuilder name, String end) {
        return name.length() >= end.length() && name.indexOf(end, name.length() - end.length()) >= 0;
    }

    /** How many more brackets it opens than it closes. */
    private static int opened(String line) {
        int opened = 0;
        for (int i = 0; i < line.length(); i++) {
            opened += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
        }
        return opened;
    }

    private List<String> atFirmMarks(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean parts = depth <= 0 && (c == ';' || c == '|' || c == '/' && partsNames(text, i));
            if (parts) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** "and/or", "c/o", "24/7" and "2014/15" are no two names. */
    private boolean partsNames(String text, int slash) {
        int from = slash;
        while (from > 0 && slash - from < LONGEST_WORD && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = slash;
        while (to + 1 < text.length() && to - slash < LONGEST_WORD && !Character.isWhitespace(text.charAt(to + 1))) {
            to++;
        }
        String word = text.substring(from, to + 1);
        boolean digits = slash > 0
                && slash + 1 < text.length()
                && Character.isDigit(text.charAt(slash - 1))
                && Character.isDigit(text.charAt(slash + 1));
        return !digits && !whole.contains(word);
    }

    private static List<String> atCommas(String name) {
        if (name.indexOf(',') < 0) {
            return List.of(name);
        }
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                pieces.add(name.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(name.substring(start).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private List<String> atSeparators(String text) {
        String any = separators.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher m = Pattern.compile(any).matcher(text);
        List<String> names = new ArrayList<>();
        int start = 0;
        while (m.find()) {
            names.add(text.substring(start, m.start()).strip());
            start = m.end();
        }
        names.add(text.substring(start).strip());
        names.removeIf(String::isEmpty);
        return names;
    }
}
