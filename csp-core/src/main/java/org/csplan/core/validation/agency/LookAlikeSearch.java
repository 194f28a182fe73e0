package org.csplan.core.validation.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One search through the names of a plan, from the most used to the least. */
final class LookAlikeSearch {

    /** No plan has more; each name with a word twice in a row is compared with each of them. */
    private static final int MOST_COMPARED = 1000;

    private final AgencyNames names;
    private final NameIndex index;
    private final SlipIndex earlier;
    private final Quotations quotations;
    private final Shortening shortening;
    private final Map<String, Long> uses;
    private final List<NameForm> known;
    private final List<NameForm> ranked;
    private final Map<String, String> found = new HashMap<>();

    /**
     * A search.
     *
     * @param uses how often each name is used
     * @param register names that are known
     * @param mentioned names in quotation marks
     */
    LookAlikeSearch(
            AgencyNames names,
            Slip slip,
            Shortening shortening,
            Map<String, Long> uses,
            Collection<String> register,
            Collection<String> mentioned) {
        this.names = names;
        this.shortening = shortening;
        this.uses = uses;
        Map<String, NameToken> words = new HashMap<>();
        known = register.stream()
                .filter(name -> !uses.containsKey(name))
                .map(NameForm::new)
                .toList();
        ranked = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new NameForm(entry.getKey(), words))
                .filter(form -> !form.tokens().isEmpty())
                .toList();
        index = new NameIndex(names, shortening.initialsLength(), known, ranked);
        earlier = new SlipIndex(slip, Stream.concat(known.stream(), ranked.stream()));
        quotations = new Quotations(slip, mentioned);
    }

    /** The names that look like another, each with that other; those of a register count as used before all others. */
    Map<String, String> find() {
        known.forEach(form -> {
            index.addSpelling(form);
            index.addLonger(form);
            earlier.add(form);
        });
        ranked.forEach(index::addLonger);
        for (NameForm form : ranked) {
            other(form).ifPresent(other -> tell(form, other));
            index.addSpelling(form);
            earlier.add(form);
        }
        return found;
    }

    private Optional<NameForm> other(NameForm form) {
        return first(index.longerThan(form), form)
                .or(() -> first(index.sameAs(form), form))
                .or(() -> first(index.withInitialsOf(form).filter(other -> shortening.joins(form, other)), form))
                .or(() -> earlier.first(form, other -> mayBeOne(form, other)))
                .or(() -> first(quotations.misquotedBy(form), form))
                .or(() -> first(doubledIn(form), form));
    }

    /** Names that the name is but for a word that stands twice in it. */
    private Stream<NameForm> doubledIn(NameForm form) {
        return form.hasDoubles()
                ? ranked.stream().limit(MOST_COMPARED).filter(other -> Quotations.isDoubled(form, other))
                : Stream.empty();
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
        boolean qualified = !form.part().equals(other.part()) && !form.key().equals(other.key());
        boolean bothKnown = names.knows(form.name())
                && names.knows(other.name())
                && !names.identity(form.name()).equals(names.identity(other.name()));
        return !form.name().equals(other.name())
                && !qualified
                && !bothKnown
                && AgencyNames.isGroup(form) == AgencyNames.isGroup(other);
    }
}
