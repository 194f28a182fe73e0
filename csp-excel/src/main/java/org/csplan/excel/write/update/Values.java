package org.csplan.excel.write.update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** Takes one value, named by the end of its JSON Pointer, over from another state of the same thing. */
final class Values {

    private Values() {}

    static ActionPlan taken(String tail, ActionPlan from, ActionPlan into) {
        return switch (tail) {
            case Contents.TITLE -> into.withTitle(from.title());
            case Contents.PARTNERSHIP -> into.withPartnership(from.partnership());
            case Contents.PERIOD -> into.withPeriod(from.period());
            case Contents.DRAFT -> into.withDraft(from.draft());
            case Contents.STATUS_KEY -> into.withStatusKey(from.statusKey());
            default -> into;
        };
    }

    static Priority taken(String tail, Priority from, Priority into) {
        return switch (tail) {
            case Contents.TITLE -> into.withTitle(from.title());
            case Contents.OUTCOMES -> into.withOutcomes(from.outcomes());
            default -> into;
        };
    }

    /** All but what other columns say, of which there may be thousands. */
    static Action taken(String tail, Action from, Action into) {
        if (tail.startsWith(Contents.QUARTERS)) {
            String label = Contents.unescaped(tail.substring(Contents.QUARTERS.length()));
            return into.withQuarters(
                    entry(from.quarters(), into.quarters(), key -> key.label().equals(label)));
        }
        return switch (tail) {
            case Contents.REFERENCE -> into.withReference(from.reference());
            case Contents.THEME -> into.withTheme(from.theme());
            case Contents.DESCRIPTION -> into.withDescription(from.description());
            case Contents.LEAD_AGENCIES -> into.withLeadAgencies(from.leadAgencies());
            case Contents.SUPPORTING_PARTNERS -> into.withSupportingPartners(from.supportingPartners());
            case Contents.BASELINE -> into.withBaseline(from.baseline());
            case Contents.TARGET -> into.withTarget(from.target());
            case Contents.SUCCESS_MEASURE -> into.withSuccessMeasure(from.successMeasure());
            case Contents.TIMESCALE -> into.withTimescale(from.timescale());
            case Contents.RESOURCES -> into.withResources(from.resources());
            case Contents.UPDATE -> into.withUpdate(from.update());
            case Contents.STATUS -> into.withStatus(from.status());
            default -> into;
        };
    }

    private static <K, V> Map<K, V> entry(Map<K, V> from, Map<K, V> into, Predicate<K> meant) {
        Map<K, V> entries = new LinkedHashMap<>(into);
        entries.keySet().removeIf(meant);
        from.forEach((key, value) -> {
            if (meant.test(key)) {
                entries.put(key, value);
            }
        });
        return entries;
    }
}
