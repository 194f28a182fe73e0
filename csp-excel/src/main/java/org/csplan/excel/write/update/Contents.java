package org.csplan.excel.write.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.excel.write.update.Content.Amount;
import org.csplan.excel.write.update.Content.Names;
import org.csplan.excel.write.update.Content.Standing;
import org.csplan.excel.write.update.Content.When;
import org.csplan.excel.write.update.Content.Words;

/** What a plan, a priority and an action say, by the end of the JSON Pointer of each value. */
final class Contents {

    static final String REFERENCE = "/reference";
    static final String THEME = "/theme";
    static final String DESCRIPTION = "/description";
    static final String LEAD_AGENCIES = "/leadAgencies";
    static final String SUPPORTING_PARTNERS = "/supportingPartners";
    static final String BASELINE = "/baseline";
    static final String TARGET = "/target";
    static final String SUCCESS_MEASURE = "/successMeasure";
    static final String TIMESCALE = "/timescale";
    static final String RESOURCES = "/resources";
    static final String STATUS = "/status";
    static final String UPDATE = "/update";
    static final String TITLE = "/title";
    static final String OUTCOMES = "/outcomes";
    static final String PERIOD = "/period";
    static final String PARTNERSHIP = "/partnership";
    static final String DRAFT = "/draft";
    static final String STATUS_KEY = "/statusKey";
    static final String QUARTERS = "/quarters/";
    static final String OTHER = "/other/";

    private Contents() {}

    static Map<String, Content> of(ActionPlan plan) {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put(TITLE, new Words(plan.title()));
        put(contents, PARTNERSHIP, plan.partnership());
        put(contents, PERIOD, plan.period().map(period -> period.label()));
        return contents;
    }

    static Map<String, Content> of(Priority priority) {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put(TITLE, new Words(priority.title()));
        if (!priority.outcomes().isEmpty()) {
            contents.put(OUTCOMES, new Words(String.join("\n", priority.outcomes())));
        }
        return contents;
    }

    static Map<String, Content> of(Action action) {
        Map<String, Content> contents = new LinkedHashMap<>();
        put(contents, REFERENCE, action.reference());
        put(contents, THEME, action.theme());
        put(contents, DESCRIPTION, action.description());
        put(contents, LEAD_AGENCIES, action.leadAgencies());
        put(contents, SUPPORTING_PARTNERS, action.supportingPartners());
        action.baseline().ifPresent(measure -> contents.put(BASELINE, Amount.of(measure)));
        action.target().ifPresent(measure -> contents.put(TARGET, Amount.of(measure)));
        put(contents, SUCCESS_MEASURE, action.successMeasure());
        action.timescale().ifPresent(timescale -> contents.put(TIMESCALE, new When(timescale)));
        put(contents, RESOURCES, action.resources());
        action.quarters()
                .forEach((quarter, measure) -> contents.put(QUARTERS + escaped(quarter.label()), Amount.of(measure)));
        put(contents, UPDATE, action.update());
        action.status().ifPresent(status -> contents.put(STATUS, new Standing(status)));
        action.other().forEach((heading, text) -> contents.put(OTHER + escaped(heading), new Words(text)));
        return contents;
    }

    /** The key in the last part of a pointer, as it is without escapes. */
    static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    /** What a value is called in a sentence. */
    static String called(String tail) {
        if (tail.startsWith(OTHER)) {
            return "'" + unescaped(tail.substring(OTHER.length())) + "'";
        }
        if (tail.startsWith(QUARTERS)) {
            return "the return for " + unescaped(tail.substring(QUARTERS.length()));
        }
        return "the " + tail.substring(1).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static void put(Map<String, Content> contents, String tail, Optional<String> text) {
        text.ifPresent(words -> contents.put(tail, new Words(words)));
    }

    private static void put(Map<String, Content> contents, String tail, List<Agency> agencies) {
        if (!agencies.isEmpty()) {
            contents.put(tail, new Names(agencies.stream().map(Agency::name).toList()));
        }
    }
}
