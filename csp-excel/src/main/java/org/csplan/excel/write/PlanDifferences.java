package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** Tells how a plan that was read again differs from the one that was written. */
public final class PlanDifferences {

    /** The rule of every finding that is told here. */
    public static final String RULE = "comes-back-different";

    private final Set<String> toldFields;
    private final List<Finding> findings = new ArrayList<>();

    private PlanDifferences(List<Finding> told) {
        toldFields = told.stream()
                .map(finding -> finding.parameters().getOrDefault("field", ""))
                .collect(Collectors.toSet());
    }

    /**
     * What came back otherwise than it was written, a warning for each value, in the order of the plan.
     *
     * @param written the plan that was written
     * @param read the plans that were read again; there should be one
     * @param told what was told already, of whole fields
     */
    public static List<Finding> afterReading(ActionPlan written, List<ActionPlan> read, List<Finding> told) {
        PlanDifferences differences = new PlanDifferences(told);
        if (read.isEmpty()) {
            return List.of(tell("", "No plan is found when the workbook is read: it has no action to tell it by."));
        }
        ActionPlan closest = read.stream()
                .max(Comparator.comparingInt(plan -> sharedTitles(written, plan)))
                .orElseThrow();
        if (read.size() > 1) {
            differences.add("", "The plan comes back as " + read.size() + " plans, one for each period in it.");
        }
        differences.compare(written, closest);
        return List.copyOf(differences.findings);
    }

    private static int sharedTitles(ActionPlan written, ActionPlan read) {
        Set<String> titles = written.priorities().stream().map(Priority::title).collect(Collectors.toSet());
        return (int) read.priorities().stream()
                .filter(priority -> titles.contains(priority.title()))
                .count();
    }

    private void compare(ActionPlan written, ActionPlan read) {
        if (written.equals(read)) {
            return;
        }
        properties("", "the plan", PlanProperties.of(written), PlanProperties.of(read));
        List<Alignment.Pair> pairs = Alignment.of(written.priorities(), read.priorities(), Priority::title);
        for (Alignment.Pair pair : pairs) {
            if (pair.isLost()) {
                String title = written.priorities().get(pair.first()).title();
                add("/priorities/" + pair.first(), "The priority " + quoted(title) + " does not come back as one.");
            } else if (pair.isNew()) {
                String title = read.priorities().get(pair.second()).title();
                add("/priorities", "A priority comes back that the plan doesn't have: " + quoted(title) + ".");
            } else {
                compare(
                        "/priorities/" + pair.first(),
                        written.priorities().get(pair.first()),
                        read.priorities().get(pair.second()));
            }
        }
    }

    private void compare(String pointer, Priority written, Priority read) {
        if (written.equals(read)) {
            return;
        }
        String of = "the priority " + quoted(written.title());
        properties(pointer, of, PlanProperties.of(written), PlanProperties.of(read));
        List<Alignment.Pair> pairs = Alignment.of(
                written.actions(), read.actions(), action -> List.of(action.reference(), action.description()));
        for (Alignment.Pair pair : pairs) {
            String at = pointer + "/actions/" + pair.first();
            if (pair.isLost()) {
                add(at, "Action " + (pair.first() + 1) + " of " + of + " does not come back as an action.");
            } else if (pair.isNew()) {
                String words = read.actions().get(pair.second()).description().orElse("");
                add(pointer + "/actions", "An action comes back that " + of + " doesn't have: " + quoted(words) + ".");
            } else {
                compare(
                        at,
                        "action " + (pair.first() + 1) + " of " + of,
                        written.actions().get(pair.first()),
                        read.actions().get(pair.second()));
            }
        }
    }

    private void compare(String pointer, String of, Action written, Action read) {
        if (!written.equals(read)) {
            properties(pointer, of, PlanProperties.of(written), PlanProperties.of(read));
        }
    }

    private void properties(String pointer, String of, Map<String, Object> written, Map<String, Object> read) {
        Set<String> names = new LinkedHashSet<>(written.keySet());
        names.addAll(read.keySet());
        for (String name : names) {
            Object before = written.get(name);
            Object after = read.get(name);
            boolean toldAlready = toldFields.contains(name) && (after == null || name.equals("theme"));
            if (!java.util.Objects.equals(before, after) && !toldAlready) {
                add(pointer + "/" + name, message(PlanProperties.words(name), of, before, after));
            }
        }
    }

    private static String message(String name, String of, Object before, Object after) {
        if (before == null) {
            return "There is no " + name + " in " + of + ", but one comes back: " + described(after) + ".";
        }
        if (before instanceof String text && text.length() > Content.LONGEST) {
            return "The " + name + " of " + of + " has " + text.length() + " characters; a cell holds "
                    + Content.LONGEST + ", and the rest is cut off.";
        }
        boolean several = name.endsWith("s") && !name.equals("status");
        String does = several ? "do" : "does";
        String comes = several ? "come" : "comes";
        String value = "The " + name + " of " + of + " ";
        return after == null
                ? value + does + " not come back: " + described(before) + "."
                : value + comes + " back as " + described(after) + " instead of " + described(before) + ".";
    }

    private void add(String pointer, String message) {
        findings.add(tell(pointer, message));
    }

    private static Finding tell(String pointer, String message) {
        return Finding.of(RULE, Severity.WARNING, message).atPath(pointer);
    }

    private static String described(Object value) {
        return value instanceof String text ? quoted(text) : PlanProperties.described(value);
    }

    static String quoted(String text) {
        String line = text.replace("\n", " / ");
        return "'"
                + (line.length() <= 60
                        ? line
                        : line.substring(
                                        0,
                                        line.offsetByCodePoints(0, Math.min(55, line.codePointCount(0, line.length()))))
                                + "...")
                + "'";
    }
}
