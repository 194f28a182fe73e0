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
    private final Set<String> learnt = new HashSet<>();
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

    /** What a cell says, once all cells of the plan are learnt. */
    Named read(String text) {
        return read.computeIfAbsent(
                text,
                said -> new Named(
                        isNone(said),
                        isUnclear(said),
                        parted(said).stream().map(Agency::of).map(agencies::of).toList()));
    }

    private boolean isNone(String text) {
        return none.contains(text) || Words.fold(text).isEmpty();
    }

    /** Takes note of the names in a cell, so that the plan can show which commas part names. */
    void learn(String text) {
        if (!learnt.add(text)) {
            return;
        }
        for (String name : firmlyParted(text)) {
            List<String> pieces = atCommas(name);
            String folded = Words.fold(name);
            if (pieces.size() == 1) {
                alone.add(folded);
            } else {
                pieces.forEach(piece -> listsOf.computeIfAbsent(Words.fold(piece), p -> new HashSet<>())
                        .add(folded));
            }
        }
    }

    private List<String> parted(String text) {
        List<String> names = new ArrayList<>();
        for (String name : firmlyParted(text)) {
            List<String> pieces = atCommas(name);
            names.addAll(pieces.size() > 1 && isShown(pieces) ? pieces : List.of(name));
        }
        return names;
    }

    private boolean isUnclear(String text) {
        return separators.isEmpty()
                && firmlyParted(text).stream().map(AgencyNames::atCommas).anyMatch(p -> p.size() > 1 && !isShown(p));
    }

    private boolean isShown(List<String> pieces) {
        return pieces.stream()
                .map(Words::fold)
                .anyMatch(piece -> alone.contains(piece)
                        || listsOf.getOrDefault(piece, Set.of()).size() > 1);
    }

    private List<String> firmlyParted(String text) {
        if (!separators.isEmpty()) {
            return atSeparators(text);
        }
        List<String> names = new ArrayList<>();
        for (String line : joinWrapped(text)) {
            for (String part : INNER_BULLET.split(BULLET.matcher(line).replaceFirst(""))) {
                for (String piece : atFirmMarks(part)) {
                    String name = BULLET.matcher(piece.strip()).replaceFirst("").strip();
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** A line that ends in "&", "and" or a comma, or the next that begins so or with a bracket, is one name in two lines. */
    private static List<String> joinWrapped(String text) {
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
                String kept = next.endsWith(",") ? next.substring(0, next.length() - 1) : next;
                open = opened(kept);
                name = new StringBuilder(kept);
            }
        }
        add(names, name);
        return names;
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
        return (int) (line.chars().filter(c -> c == '(').count()
                - line.chars().filter(c -> c == ')').count());
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
