package org.csplan.excel.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.period.PeriodText;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Tells lines that are headings, labels or notes by their words. */
final class TitleLines {

    private static final Pattern PRIORITY_NUMBER = Pattern.compile("\\p{L}+(?: \\p{L}+)?\\s*\\d{1,2}\\s*[:.–-]?");

    private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

    private static final Pattern PART = Pattern.compile(":| [-–—] ");

    private static final String TOTAL = "total ";

    private final WholeWords planTitles;
    private final WholeWords planTitlesWithPeriod;
    private final FoldedWords planTitlesAlone;
    private final List<String> planWords;
    private final Set<String> generic;
    private final List<String> metadata;
    private final FoldedWords markings;
    private final Pattern priorityTitle;
    private final Beginnings priorityTitles;
    private final List<String> noteStarts;
    private final List<String> continued;
    private final Set<String> times = new HashSet<>();
    private final Set<String> betweenTimes;
    private final Beginnings pages;
    private final Pattern pageNumber;
    private final FoldedWords otherLabels;
    private final FoldedWords totals;
    private final FoldedWords unsaying;

    TitleLines(Vocabulary vocabulary) {
        planTitles = new WholeWords(vocabulary.words(WordList.TABLES, "plan title"));
        planTitlesWithPeriod = new WholeWords(vocabulary.words(WordList.TABLES, "plan title with period"));
        planTitlesAlone = FoldedWords.of(vocabulary, WordList.TABLES, "plan title alone");
        planWords = vocabulary.words(WordList.TABLES, "plan title").stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        generic = Set.copyOf(vocabulary.words(WordList.TABLES, "generic"));
        metadata = vocabulary.words(WordList.TABLES, "metadata");
        markings = FoldedWords.of(vocabulary, WordList.TABLES, "marking");
        priorityTitles = Beginnings.of(vocabulary.words(WordList.TABLES, "priority title"));
        priorityTitle = Pattern.compile(
                vocabulary.words(WordList.TABLES, "priority title").stream()
                        .map(word -> Pattern.quote(Words.fold(word)))
                        .collect(Collectors.joining(
                                "|",
                                "^(?:",
                                ")\\s*(?:(?:no\\.?\\s*)?\\d+[a-z]?\\b|one|two|three|four|five|six|[:\\-]).*")),
                Pattern.DOTALL);
        noteStarts = vocabulary.words(WordList.TABLES, "note").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        continued = vocabulary.words(WordList.TABLES, "continued").stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        times.addAll(vocabulary.words(WordList.TABLES, "season"));
        vocabulary.sections(WordList.CALENDAR).values().forEach(times::addAll);
        betweenTimes = Set.copyOf(vocabulary.words(WordList.TABLES, "between times"));
        List<String> pageWords = vocabulary.words(WordList.TABLES, "page");
        pages = Beginnings.of(pageWords);
        pageNumber = Pattern.compile(Alternatives.of(pageWords) + "\\.?\\s*\\d{1,3}(?:\\s*(?:/|\\p{L}+)\\s*\\d{1,3})?");
        otherLabels = FoldedWords.of(vocabulary, WordList.TABLES, "label other");
        totals = FoldedWords.of(vocabulary, WordList.TABLES, "total");
        unsaying = FoldedWords.of(vocabulary, WordList.TABLES, "unsaying sheet names");
    }

    /** Whether it is the heading of a whole plan: it says "action plan", "review of actions" and the like. */
    boolean isPlanTitle(String text) {
        if (text.length() > 160) {
            return false;
        }
        String plain = plainWords(text);
        if (planTitles.standIn(plain)) {
            return true;
        }
        Optional<PeriodText> period = PeriodText.range(text);
        return period.isPresent() && (planTitlesWithPeriod.standIn(plain) || isPlanTitleAlone(text, period.get()));
    }

    /** The words in lower case with a blank around each. */
    private static String plainWords(String text) {
        String folded = Words.fold(text);
        StringBuilder plain = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean inWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (inWord || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(inWord ? c : ' ');
            }
        }
        return plain.charAt(plain.length() - 1) == ' '
                ? plain.toString()
                : plain.append(' ').toString();
    }

    /** Whether its words say that it is a plan, rather than a year that stands beside the partnership's name. */
    boolean namesPlan(String text) {
        return planTitles.standIn(plainWords(text));
    }

    /** Whether it is the heading of a plan for one topic, such as "Serious violence action plan", and names no year. */
    boolean isTopicPlan(String text) {
        if (!isPlanTitle(text) || PeriodText.range(text).isPresent()) {
            return false;
        }
        String rest = plainWords(text);
        for (String words : planWords) {
            rest = rest.replace(" " + words + " ", " ");
        }
        for (String word : rest.strip().split(" ")) {
            if (word.length() > 2 && !generic.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanTitleAlone(String text, PeriodText period) {
        String rest = text.substring(0, period.start()) + " " + text.substring(period.end());
        return planTitlesAlone.containsFolded(Words.fold(rest.replaceAll("[^A-Za-z ]+", " ")));
    }

    /** Whether it says something of the file, such as its version or date. */
    boolean isMetadata(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String start : metadata) {
            if (lower.startsWith(start)
                    && (lower.length() == start.length() || !Character.isLetter(lower.charAt(start.length())))) {
                return true;
            }
        }
        return isMarking(text);
    }

    /** "OFFICIAL - last updated 14 November 2022" says who may see the file. */
    private boolean isMarking(String text) {
        return markings.contains(PART.split(text, 2)[0]);
    }

    /** Whether it begins like the heading of a priority: "Priority 2: …", "Objective 1 – …". */
    boolean isPriorityTitle(String text) {
        return priorityTitles.mayStandAt(text, 0)
                && priorityTitle.matcher(Words.fold(text)).matches();
    }

    /** Whether a sheet's name says nothing of what is on it: "Sheet1", "Tracker". */
    boolean saysNothing(String sheetName) {
        return unsaying.contains(sheetName.replaceAll("[ \\d]+$", ""));
    }

    /** Whether it is the number of a priority whose title stands elsewhere: "Priority 1". */
    boolean isPriorityNumber(String text) {
        return isPriorityTitle(text) && PRIORITY_NUMBER.matcher(text.strip()).matches();
    }

    /** Whether it says nothing but when: "Spring/Summer 2024". */
    boolean isTimeAlone(String text) {
        boolean named = false;
        for (String word : NOT_LETTERS.split(Words.fold(text))) {
            if (!word.isEmpty() && !times.contains(word) && !betweenTimes.contains(word)) {
                return false;
            }
            named |= times.contains(word);
        }
        return named;
    }

    boolean isNote(String text) {
        for (String start : noteStarts) {
            if (text.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return text.startsWith("(") && text.endsWith(")") && text.length() > 30;
    }

    /** Whether it is a label such as "Lead officer:" with or without what it names, which is no title. */
    boolean isOtherLabel(String text) {
        int colon = text.indexOf(':');
        int dash = text.indexOf(" – ");
        int end = colon >= 0 ? colon : dash;
        String label = Words.fold(end >= 0 ? text.substring(0, end) : text);
        return otherLabels.containsFolded(label);
    }

    /** Whether it is nothing but the number of a printed page: "Page 1 of 3". */
    boolean isPageNumber(String text) {
        return pages.mayStandAt(text, 0) && pageNumber.matcher(Words.fold(text)).matches();
    }

    boolean isTotal(String text) {
        return totals.contains(text) || text.regionMatches(true, 0, TOTAL, 0, TOTAL.length());
    }

    /** The heading without a closing "continued" in any spelling. */
    String withoutContinued(String text) {
        String bare = withoutLast(text, " \n.)]");
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String word : continued) {
            int start = lower.length() - word.length();
            if (start > 0 && lower.endsWith(word) && !Character.isLetter(lower.charAt(start - 1))) {
                return withoutLast(bare.substring(0, start), " \n,;:-–—([.…");
            }
        }
        return text;
    }

    private static String withoutLast(String text, String marks) {
        int end = text.length();
        while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
