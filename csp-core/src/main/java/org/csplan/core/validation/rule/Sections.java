package org.csplan.core.validation.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** The number of a priority, and of the priority that a dotted reference says it belongs to. */
final class Sections {

    /** "3. Burglary", "Priority 3: Burglary", "3 - Burglary"; but not "16 days of action". */
    private static final Pattern TITLE = Pattern.compile(
            "^(?:"
                    + Vocabulary.standard().words(WordList.TABLES, "priority title").stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\s*(\\d{1,3})\\b|^(\\d{1,3})(?:[.:)]|\\s+[–—-]\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE = Pattern.compile("^(\\d{1,3})\\.\\s?\\d.*");

    private Sections() {}

    /** The number in the title of the priority, else that of its first dotted reference. */
    static Optional<String> number(PriorityView priority) {
        Matcher title = TITLE.matcher(priority.title().strip());
        if (title.find()) {
            return Optional.of(plain(title.group(1) == null ? title.group(2) : title.group(1)));
        }
        return priority.actions().stream()
                .map(Sections::number)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isOfAnother(ActionView action, String section) {
        return number(action).filter(number -> !number.equals(section)).isPresent();
    }

    private static Optional<String> number(ActionView action) {
        return action.facts()
                .reference()
                .map(REFERENCE::matcher)
                .filter(Matcher::matches)
                .map(reference -> plain(reference.group(1)));
    }

    private static String plain(String figures) {
        return Integer.toString(Integer.parseInt(figures));
    }
}
