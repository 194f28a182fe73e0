package org.csplan.core.period;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** The names of the months, full and short, as the vocabulary has them. */
public final class Months {

    private static final Map<String, Integer> BY_NAME = byName();

    /** A regular expression (without groups, for use without regard to case) that matches any name of a month. */
    public static final String PATTERN = Alternatives.of(BY_NAME.keySet());

    private static final Beginnings BEGINNINGS = Beginnings.of(BY_NAME.keySet());

    private Months() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** False where no name of a month stands in the text; else mostly true. */
    public static boolean mayStandIn(String text) {
        return BEGINNINGS.mayStandIn(text);
    }

    /** The number of the month of that name, 1 to 12. */
    public static Optional<Integer> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    static int number(String name) {
        return find(name).orElseThrow();
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            List<String> names = Vocabulary.standard().words(WordList.CALENDAR, "month " + month);
            for (String name : names) {
                months.put(name.toLowerCase(Locale.ROOT), month);
            }
        }
        return months;
    }
}
