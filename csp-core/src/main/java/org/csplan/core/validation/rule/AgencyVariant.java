package org.csplan.core.validation.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.validation.Thresholds;
import org.csplan.core.validation.agency.LookAlikes;

/** A name that looks like another name of this plan written differently; told once a name, at its first place. */
final class AgencyVariant implements PlanRule {

    @Override
    public String name() {
        return "agency-variant";
    }

    /** Names that a description puts in quotation marks: at least two words in capitals. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"'‘“](\\p{Lu}[\\p{L}&-]*(?:,? (?:\\p{Lu}[\\p{L}&-]*|and|of|&))+)[\"'’”]");

    @Override
    public void check(PlanView plan, Faults faults) {
        List<Place> places = plan.actions().flatMap(AgencyVariant::places).toList();
        Map<String, Place> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.name, place));
        Thresholds limits = plan.thresholds();
        new LookAlikes(plan.register(), limits.slipLetters(), limits.slipNameLength(), limits.initialsLength())
                .find(places.stream().map(Place::name).toList(), mentioned(plan))
                .forEach((name, other) -> faults.at(first.get(name).action, first.get(name).field)
                        .about(name)
                        .with("name", name)
                        .with("other", other)
                        .report());
    }

    private static Stream<Place> places(ActionView action) {
        return Stream.concat(
                action.facts().leadAgencies().stream().map(agency -> new Place(agency.name(), action, "leadAgencies")),
                action.facts().supportingPartners().stream()
                        .map(agency -> new Place(agency.name(), action, "supportingPartners")));
    }

    private static Set<String> mentioned(PlanView plan) {
        return plan.actions()
                .flatMap(action -> action.facts().description().stream())
                .flatMap(description -> QUOTED.matcher(description).results())
                .map(quotation -> quotation.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Place(String name, ActionView action, String field) {}
}
