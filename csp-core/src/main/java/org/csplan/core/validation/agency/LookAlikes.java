package org.csplan.core.validation.agency;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds names that look like another name written differently.
 *
 * <p>A short form is told of the longer name that ends in it or has its initials; of two other spellings, the one that
 * is used less, and of these the later. The work grows with the number of different names, not with how often they
 * are used. It is bounded: of hundreds of names that are the same in one respect those used least are not compared
 * with all the others, nor are all letters of millions of pairs.
 */
public final class LookAlikes {

    private final AgencyNames names;
    private final Set<String> known;
    private final Slip slip;
    private final int initialsLength;

    /**
     * A search with these limits.
     *
     * @param register agencies that are known, by name, each with the other names that it goes by
     * @param slipLetters how many letters may differ in two spellings of a name
     * @param slipNameLength how long a name must be for that
     * @param initialsLength up to how many capitals are initials
     */
    public LookAlikes(Map<String, List<String>> register, int slipLetters, int slipNameLength, int initialsLength) {
        this.names = new AgencyNames(register);
        this.known = Set.copyOf(register.keySet());
        this.slip = new Slip(slipLetters, slipNameLength, initialsLength);
        this.initialsLength = initialsLength;
    }

    /**
     * The names that look like another, each with that other, in the order in which they are first used.
     *
     * @param used every name, as often as it is used, in the order of the plan
     * @param mentioned names in quotation marks elsewhere in the plan; compared with, never told of
     */
    public Map<String, String> find(List<String> used, Collection<String> mentioned) {
        Map<String, Long> uses = used.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Map<String, String> found =
                new LookAlikeSearch(names, slip, new Shortening(initialsLength), uses, known, mentioned).find();
        Map<String, String> inOrder = new LinkedHashMap<>();
        uses.keySet().stream().filter(found::containsKey).forEach(name -> inOrder.put(name, found.get(name)));
        return Collections.unmodifiableMap(inOrder);
    }
}
