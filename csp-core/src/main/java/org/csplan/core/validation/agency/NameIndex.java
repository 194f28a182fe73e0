package org.csplan.core.validation.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names by the forms in which two spellings of one are equal, so that no name is compared with all the others. */
final class NameIndex {

    /** "Ward 1 Team" to "Ward 9999 Team" have the same initials, and need not all be compared with each other. */
    private static final int MOST_OF_A_FORM = 100;

    /** What has more words is no short form of anything; all endings of a whole page would fill the memory. */
    private static final int MOST_LAST_WORDS = 20;

    private final AgencyNames names;
    private final int initialsLength;
    private final Map<String, List<NameForm>> spellings = new HashMap<>();
    private final Map<String, List<NameForm>> longer = new HashMap<>();
    private final Repeats repeats = new Repeats();

    /**
     * An index for a search.
     *
     * @param known names that are added and not asked for
     * @param asked names that are asked for; what others have in common with none of them is not kept
     */
    NameIndex(AgencyNames names, int initialsLength, List<NameForm> known, List<NameForm> asked) {
        this.names = names;
        this.initialsLength = initialsLength;
        Stream.concat(known.stream(), asked.stream()).forEach(form -> {
            keys(form).forEach(repeats::add);
            repeats.add(initialsKey(form));
        });
        asked.forEach(form -> {
            longer.put("ends " + NameForm.key(form.base()), List.of());
            if (isInitials(form)) {
                String initials = form.base().get(0).folded();
                longer.put("stands for " + initials, List.of());
                longer.put("last " + initials, List.of());
            }
        });
    }

    private boolean isInitials(NameForm form) {
        return form.base().size() == 1 && form.base().get(0).isInitials(initialsLength);
    }

    void addSpelling(NameForm form) {
        keys(form).forEach(key -> addRepeated(key, form));
        addRepeated(initialsKey(form), form);
    }

    private void addRepeated(String key, NameForm form) {
        if (repeats.mayHold(key)) {
            add(spellings, key, form);
        }
    }

    private String initialsKey(NameForm form) {
        return "initials " + initials(form, 0);
    }

    /** Names that are the same but for case, spacing, a doubled or swapped word, or that mean the same. */
    Stream<NameForm> sameAs(NameForm form) {
        return keys(form).stream().flatMap(key -> find(spellings, key));
    }

    /** Names that have the same initials, initials within them taken whole. */
    Stream<NameForm> withInitialsOf(NameForm form) {
        return find(spellings, initialsKey(form));
    }

    void addLonger(NameForm form) {
        List<NameToken> base = form.base();
        for (int i = Math.max(1, base.size() - MOST_LAST_WORDS); i < base.size(); i++) {
            if (!form.canBeShortenedTo(i)) {
                continue;
            }
            addAsked("ends " + NameForm.key(base.subList(i, base.size())), form);
            addAsked("last " + initials(form, i), form);
        }
        if (base.size() > 1) {
            addAsked("stands for " + initials(form, 0), form);
        }
    }

    private void addAsked(String key, NameForm form) {
        if (longer.containsKey(key)) {
            add(longer, key, form);
        }
    }

    /** Longer names of which this one is the last words, or the initials, or the initials of the last words. */
    Stream<NameForm> longerThan(NameForm form) {
        Stream<NameForm> ending = find(longer, "ends " + NameForm.key(form.base()))
                .filter(other -> !other.keyWithoutDoubles().equals(form.key()));
        if (!isInitials(form)) {
            return ending;
        }
        String initials = form.base().get(0).folded();
        Stream<NameForm> whole = find(longer, "stands for " + initials);
        Stream<NameForm> last = initials.length() < 3 ? Stream.empty() : find(longer, "last " + initials);
        return Stream.of(ending, whole, last).flatMap(forms -> forms);
    }

    private String initials(NameForm form, int from) {
        return form.initials(from, initialsLength);
    }

    private List<String> keys(NameForm form) {
        List<String> keys = new ArrayList<>(4);
        if (names.knows(form.name())) {
            keys.add("known " + names.identity(form.name()));
        }
        keys.add("key " + form.key());
        if (!form.keyWithoutDoubles().equals(form.key())) {
            keys.add("key " + form.keyWithoutDoubles());
        }
        if (form.tokens().size() > 1) {
            keys.add("sorted " + form.sortedKey());
        }
        String kind = form.kindKey();
        if (!kind.isEmpty()) {
            keys.add("kind " + kind);
        }
        if (AgencyNames.isEverybody(form)) {
            keys.add("everybody");
        }
        return keys;
    }

    /** Those of a form; where there are many, those used most. */
    private static Stream<NameForm> find(Map<String, List<NameForm>> index, String key) {
        return index.getOrDefault(key, List.of()).stream().limit(MOST_OF_A_FORM);
    }

    private static void add(Map<String, List<NameForm>> index, String key, NameForm form) {
        List<NameForm> known = index.getOrDefault(key, List.of());
        switch (known.size()) {
            case 0 -> index.put(key, List.of(form));
            case 1 -> index.put(key, new ArrayList<>(List.of(known.get(0), form)));
            case MOST_OF_A_FORM -> {}
            default -> known.add(form);
        }
    }
}
