package org.csplan.excel.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** What a plan, a priority and an action say, by the names they have in plan JSON. */
final class PlanProperties {

    private PlanProperties() {}

    static Map<String, Object> of(ActionPlan plan) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", plan.title());
        put(properties, "partnership", plan.partnership());
        put(properties, "period", plan.period());
        properties.put("draft", plan.draft());
        properties.put("statusKey", plan.statusKey());
        return properties;
    }

    static Map<String, Object> of(Priority priority) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", priority.title());
        put(properties, "outcomes", priority.outcomes());
        return properties;
    }

    static Map<String, Object> of(Action action) {
        Map<String, Object> properties = new LinkedHashMap<>();
        put(properties, "reference", action.reference());
        put(properties, "theme", action.theme());
        put(properties, "description", action.description());
        put(properties, "leadAgencies", action.leadAgencies());
        put(properties, "supportingPartners", action.supportingPartners());
        put(properties, "baseline", action.baseline());
        put(properties, "target", action.target());
        put(properties, "successMeasure", action.successMeasure());
        put(properties, "timescale", action.timescale());
        put(properties, "resources", action.resources());
        action.quarters()
                .forEach((quarter, returned) -> properties.put("quarters/" + escaped(quarter.label()), returned));
        put(properties, "update", action.update());
        put(properties, "status", action.status());
        action.other().forEach((heading, text) -> properties.put("other/" + escaped(heading), text));
        return properties;
    }

    /** A name of a property as a person would say it. */
    static String words(String name) {
        String plain = name.replace("~1", "/").replace("~0", "~");
        if (plain.startsWith("other/")) {
            return "'" + plain.substring("other/".length()) + "'";
        }
        return plain.startsWith("quarters/")
                ? "return for " + plain.substring("quarters/".length())
                : plain.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A value in a few words. */
    static String described(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(entry -> PlanDifferences.quoted(
                            entry instanceof Agency agency ? agency.name() : String.valueOf(entry)))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof PlanPeriod period) {
            return PlanDifferences.quoted(period.label()) + " (" + period.start() + " to " + period.end() + ")";
        }
        if (value instanceof Map<?, ?> key) {
            return key.isEmpty()
                    ? "none"
                    : key.entrySet().stream()
                            .map(entry -> entry.getKey() + " for " + ((Progress) entry.getValue()).id())
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof Measure measure) {
            return PlanDifferences.quoted(measure.text())
                    + measure.value()
                            .map(number -> " (" + number.toPlainString() + ")")
                            .orElse("")
                    + measure.period().map(period -> " for " + period).orElse("");
        }
        if (value instanceof QuarterlyMeasure returned) {
            return PlanDifferences.quoted(returned.text().orElse(""))
                    + returned.value()
                            .map(number -> " (" + number.toPlainString() + ")")
                            .orElse("")
                    + returned.rag().map(rag -> " in " + rag.id()).orElse("");
        }
        if (value instanceof Timescale timescale) {
            return PlanDifferences.quoted(timescale.text())
                    + timescale.due().map(due -> " (due " + due + ")").orElse("")
                    + (timescale.ongoing() ? " (ongoing)" : "")
                    + timescale.every().map(every -> " (every " + every + ")").orElse("");
        }
        if (value instanceof Status status) {
            return PlanDifferences.quoted(status.wording().orElse(""))
                    + status.progress()
                            .map(progress -> " (" + progress.id() + ")")
                            .orElse("")
                    + status.rag()
                            .map(Rag::id)
                            .or(status::colour)
                            .map(colour -> " in " + colour)
                            .orElse("");
        }
        return String.valueOf(value);
    }

    private static void put(Map<String, Object> properties, String name, Optional<?> value) {
        value.ifPresent(given -> properties.put(name, given));
    }

    private static void put(Map<String, Object> properties, String name, List<?> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
