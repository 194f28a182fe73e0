package org.csplan.core.validation.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One search through the names of a plan, from the most used to the least. */
final class LookAlikeSearch {

    private final AgencyNames names;
    private final NameIndex index;
    private final Slip slip;
    private final SlipIndex earlier;
    private final Shortening shortening;
    private final Map<String, Long> uses;
    private final Map<String, String> found = new HashMap<>();

    LookAlikeSearch(AgencyNames names, NameIndex index, Slip slip, Shortening shortening, Map<String, Long> uses) {
        this.names = names;
        this.index = index;
        this.slip = slip;
        earlier = new SlipIndex(slip);
        this.shortening = shortening;
        this.uses = uses;
    }

    /** The names that look like another, each with that other. */
    Map<String, String> among(List<NameForm> known, Collection<String> mentioned) {
        List<NameForm> ranked = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new NameForm(entry.getKey()))
                .filter(form -> !form.tokens().isEmpty())
                .toList();
        List<NameForm> quoted = mentioned.stream().map(NameForm::new).toList();
        known.stream().filter(form -> !uses.containsKey(form.name())).forEach(form -> {
            index.addSpelling(form);
            index.addLonger(form);
            earlier.add(form);
        });
        ranked.forEach(index::addLonger);
        for (NameForm form : ranked) {
            other(form, quoted).ifPresent(other -> tell(form, other));
            index.addSpelling(form);
            earlier.add(form);
        }
        return found;
    }

    private Optional<NameForm> other(NameForm form, List<NameForm> quoted) {
        return first(index.longerThan(form), form)
                .or(() -> first(index.sameAs(form), form))
                .or(() -> first(index.withInitialsOf(form).filter(other -> shortening.joins(form, other)), form))
                .or(() -> earlier.first(form, other -> mayBeOne(form, other)))
                .or(() -> first(quoted.stream().filter(other -> isSlipOfQuotation(form, other)), form));
    }

    /** Of two that are used alike, the shortened one is the variant. */
    private void tell(NameForm form, NameForm other) {
        boolean otherIsShort = shortening.joins(form, other)
                && other.letters().length() < form.letters().length()
                && uses.get(form.name()).equals(uses.get(other.name()))
                && !found.containsKey(other.name());
        if (otherIsShort) {
            found.put(other.name(), form.name());
        } else {
            found.put(form.name(), other.name());
        }
    }

    private Optional<NameForm> first(Stream<NameForm> candidates, NameForm form) {
        return candidates.filter(other -> mayBeOne(form, other)).findFirst();
    }

    /** Groups are no variants of their members, parts no variants of the whole, and known agencies of each other. */
    private boolean mayBeOne(NameForm form, NameForm other) {
        boolean qualified =
                form.hasSameWordsOutsideBrackets(other) && !form.key().equals(other.key());
        boolean bothKnown = names.knows(form.name())
                && names.knows(other.name())
                && !names.identity(form.name()).equals(names.identity(other.name()));
        return !form.name().equals(other.name())
                && !qualified
                && !bothKnown
                && AgencyNames.isGroup(form.name()) == AgencyNames.isGroup(other.name());
    }

    private boolean isSlipOfQuotation(NameForm form, NameForm quoted) {
        return !quoted.key().equals(form.key()) && (slip.joins(form, quoted) || isDoubled(form, quoted));
    }

    /** "Mend, Mend, Move" for "Meet, Mend, Move": a word stands twice, once in the place of another. */
    private static boolean isDoubled(NameForm form, NameForm other) {
        List<NameToken> words = form.tokens();
        if (words.size() != other.tokens().size()) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).singular().equals(other.tokens().get(i).singular())) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && (isSame(words, differing, differing - 1) || isSame(words, differing, differing + 1));
    }

    private static boolean isSame(List<NameToken> words, int i, int j) {
        return j >= 0
                && j < words.size()
                && words.get(i).folded().equals(words.get(j).folded());
    }
}
