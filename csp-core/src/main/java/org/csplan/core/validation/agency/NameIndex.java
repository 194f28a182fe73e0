package org.csplan.core.validation.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names by the forms in which two spellings of one are equal, so that no name is compared with all the others. */
final class NameIndex {

    /** "Ward 1 Team" to "Ward 9999 Team" have the same initials, and need not all be compared with each other. */
    private static final int MOST_OF_SAME_INITIALS = 100;

    /** What has more words is no short form of anything; all endings of a whole page would fill the memory. */
    private static final int MOST_LAST_WORDS = 20;

    private final AgencyNames names;
    private final int initialsLength;
    private final Map<String, List<NameForm>> spellings = new HashMap<>();
    private final Map<String, List<NameForm>> longer = new HashMap<>();

    NameIndex(AgencyNames names, int initialsLength) {
        this.names = names;
        this.initialsLength = initialsLength;
    }

    void addSpelling(NameForm form) {
        keys(form).forEach(key -> add(spellings, key, form));
        add(spellings, "initials " + initials(form, 0), form);
    }

    /** Names that are the same but for case, spacing, a doubled or swapped word, or that mean the same. */
    Stream<NameForm> sameAs(NameForm form) {
        return keys(form).flatMap(key -> spellings.getOrDefault(key, List.of()).stream());
    }

    /** Names that have the same initials, initials within them taken whole; where there are many, those used most. */
    Stream<NameForm> withInitialsOf(NameForm form) {
        return spellings.getOrDefault("initials " + initials(form, 0), List.of()).stream()
                .limit(MOST_OF_SAME_INITIALS);
    }

    void addLonger(NameForm form) {
        for (int i = Math.max(1, form.base().size() - MOST_LAST_WORDS);
                i < form.base().size();
                i++) {
            add(
                    longer,
                    "ends " + NameForm.key(form.base().subList(i, form.base().size())),
                    form);
            add(longer, "last " + initials(form, i), form);
        }
        if (form.base().size() > 1) {
            add(longer, "stands for " + initials(form, 0), form);
        }
    }

    /** Longer names of which this one is the last words, or the initials, or the initials of the last words. */
    Stream<NameForm> longerThan(NameForm form) {
        Stream<NameForm> ending = longer.getOrDefault("ends " + NameForm.key(form.base()), List.of()).stream()
                .filter(other -> !other.keyWithoutDoubles().equals(form.key()));
        if (form.base().size() != 1 || !form.base().get(0).isInitials(initialsLength)) {
            return ending;
        }
        String initials = form.base().get(0).folded();
        Stream<NameForm> whole = longer.getOrDefault("stands for " + initials, List.of()).stream();
        Stream<NameForm> last =
                initials.length() < 3 ? Stream.empty() : longer.getOrDefault("last " + initials, List.of()).stream();
        return Stream.of(ending, whole, last).flatMap(forms -> forms);
    }

    private String initials(NameForm form, int from) {
        return form.initials(from, initialsLength);
    }

    private Stream<String> keys(NameForm form) {
        return Stream.of(
                        names.knows(form.name()) ? "known " + names.identity(form.name()) : "",
                        "key " + form.key(),
                        "key " + form.keyWithoutDoubles(),
                        form.tokens().size() > 1 ? "sorted " + form.sortedKey() : "",
                        form.kindKey().isEmpty() ? "" : "kind " + form.kindKey(),
                        AgencyNames.isEverybody(form.name()) ? "everybody" : "")
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    private static void add(Map<String, List<NameForm>> index, String key, NameForm form) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(form);
    }
}
