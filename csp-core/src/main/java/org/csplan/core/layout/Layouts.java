package org.csplan.core.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;

/** The layouts that ship with this library, and what of a plan a layout holds. */
public final class Layouts {

    private static final List<GridLayout> STANDARD = LayoutText.readAll();

    private Layouts() {}

    /** The layouts that ship with this library, from the smallest to the one that holds every field. */
    public static List<GridLayout> standard() {
        return STANDARD;
    }

    /**
     * The standard layout of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static GridLayout named(String name) {
        return STANDARD.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No layout is called '" + name + "'; they are "
                        + STANDARD.stream().map(GridLayout::name).collect(Collectors.joining(", ")) + "."));
    }

    /** The standard layout with the fewest columns that has a place for everything in this plan. */
    public static GridLayout smallestFor(ActionPlan plan) {
        return holding(plan).get(0);
    }

    /** The standard layouts that have a place for everything in this plan, the smallest first; never none. */
    public static List<GridLayout> holding(ActionPlan plan) {
        List<GridLayout> holding = STANDARD.stream()
                .filter(layout -> losses(plan, layout).isEmpty())
                .sorted(Comparator.comparingInt(layout -> layout.columns().size()))
                .toList();
        return holding.isEmpty() ? List.of(STANDARD.get(STANDARD.size() - 1)) : holding;
    }

    /**
     * What of this plan has no place in that layout, a warning for each field. Columns for {@code other} and for colours
     * beside words are added to any layout when they are needed, and so are never lost.
     */
    public static List<Finding> losses(ActionPlan plan, GridLayout layout) {
        return new LayoutLosses(plan, layout).find();
    }
}
