package org.csplan.core.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;

/** Finds what of a plan has no place in a layout. */
final class LayoutLosses {

    private final ActionPlan plan;
    private final GridLayout layout;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final List<Finding> losses = new ArrayList<>();

    LayoutLosses(ActionPlan plan, GridLayout layout) {
        this.plan = plan;
        this.layout = layout;
        layout.columns().forEach(column -> kinds.add(column.field().kind()));
    }

    List<Finding> find() {
        if (layout.priorityPlace() == PriorityPlace.COLUMN && !kinds.contains(Kind.PRIORITY)) {
            tellPriorities("/title", "title", i -> true);
        }
        if (!kinds.contains(Kind.OUTCOMES)) {
            tellPriorities(
                    "/outcomes",
                    "outcomes",
                    i -> !plan.priorities().get(i).outcomes().isEmpty());
        }
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.QUARTER, Kind.QUARTER_RAG))) {
            if (kind == Kind.THEME ? themesAreLost() : !kinds.contains(kind)) {
                String id = Field.of(kind).id();
                tellActions(id, words(id), action -> FieldPresence.of(kind, action));
            }
        }
        if (layout.themePlace() == ThemePlace.SUB_HEADING) {
            tellStrayActions();
        }
        for (Quarter quarter : quarters()) {
            if (!holds(quarter)) {
                tellActions(
                        "quarters/" + quarter.label().replace("/", "~1"), quarter.label(), action -> action.quarters()
                                .containsKey(quarter));
            }
        }
        return List.copyOf(losses);
    }

    private boolean themesAreLost() {
        return layout.themePlace() == ThemePlace.NOWHERE
                || layout.themePlace() == ThemePlace.COLUMN && !kinds.contains(Kind.THEME);
    }

    private void tellPriorities(String property, String words, IntPredicate loses) {
        List<String> pointers = IntStream.range(0, plan.priorities().size())
                .filter(loses)
                .mapToObj(i -> "/priorities/" + i + property)
                .toList();
        tell(
                pointers,
                property.substring(1),
                "The layout '" + layout.name() + "' has no place for the " + words + " of priorities; "
                        + count(pointers.size(), "priority loses its", "priorities lose their") + " " + words + ".");
    }

    private void tellActions(String property, String words, Predicate<Action> loses) {
        List<String> pointers = new ArrayList<>();
        for (int p = 0; p < plan.priorities().size(); p++) {
            List<Action> actions = plan.priorities().get(p).actions();
            for (int a = 0; a < actions.size(); a++) {
                if (loses.test(actions.get(a))) {
                    pointers.add("/priorities/" + p + "/actions/" + a + "/" + property);
                }
            }
        }
        tell(
                pointers,
                property,
                "The layout '" + layout.name() + "' has no place for " + words + "; "
                        + count(
                                pointers.size(),
                                "action loses what it says there.",
                                "actions lose what they say there."));
    }

    /** Under a sub-heading every action has its theme, up to the next one. */
    private void tellStrayActions() {
        List<String> pointers = new ArrayList<>();
        for (int p = 0; p < plan.priorities().size(); p++) {
            List<Action> actions = plan.priorities().get(p).actions();
            boolean themed = false;
            for (int a = 0; a < actions.size(); a++) {
                themed |= actions.get(a).theme().isPresent();
                if (themed && actions.get(a).theme().isEmpty()) {
                    pointers.add("/priorities/" + p + "/actions/" + a + "/theme");
                }
            }
        }
        tell(
                pointers,
                "theme",
                "In the layout '" + layout.name() + "' a theme is a heading over all that follows; "
                        + count(
                                pointers.size(),
                                "action without a theme stands below one and gets it.",
                                "actions without a theme stand below one and get it."));
    }

    private void tell(List<String> pointers, String field, String message) {
        if (!pointers.isEmpty()) {
            losses.add(Finding.of("layout-loses", Severity.WARNING, message)
                    .atPath(pointers.get(0))
                    .with("layout", layout.name())
                    .with("field", field)
                    .with("count", pointers.size()));
        }
    }

    private Set<Quarter> quarters() {
        return plan.priorities().stream()
                .map(Priority::actions)
                .flatMap(List::stream)
                .flatMap(action -> action.quarters().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A quarter without a year stands for that quarter of each year of the plan. */
    private boolean holds(Quarter quarter) {
        return layout.columns().stream()
                .flatMap(column -> column.field().quarter().stream())
                .anyMatch(held ->
                        held.number() == quarter.number() && (held.year().isEmpty() || held.equals(quarter)));
    }

    private static String words(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
