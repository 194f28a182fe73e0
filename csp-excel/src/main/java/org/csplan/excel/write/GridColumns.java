package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.write.WrittenColumn.RowOf;

/**
 * Settles which columns a plan needs in a layout: those of the layout, without those that are left out when they hold
 * nothing; the quarters of each year of a plan of several; columns that name colours; and one for each other heading.
 */
final class GridColumns {

    private static final Pattern REFERENCE = Pattern.compile("\\d+(\\.\\d+)+\\.?\\s");

    private final ActionPlan plan;
    private final GridLayout layout;
    private final StatusCells statuses;
    private final FieldCells cells;
    private final List<WrittenColumn> columns = new ArrayList<>();

    private GridColumns(ActionPlan plan, GridLayout layout) {
        this.plan = plan;
        this.layout = layout;
        statuses = new StatusCells(plan, isAlways(Kind.STATUS_RAG), isAlways(Kind.QUARTER_RAG));
        cells = new FieldCells(layout.agencySeparators().stream().findFirst().orElse("\n"), statuses);
    }

    /** The columns that this plan needs. */
    static List<WrittenColumn> of(ActionPlan plan, GridLayout layout) {
        return new GridColumns(plan, layout).find();
    }

    /** Every column of the layout, to be filled in for that plan's period. */
    static List<WrittenColumn> toBeFilledIn(ActionPlan plan, GridLayout layout) {
        GridColumns all = new GridColumns(plan, layout);
        return layout.columns().stream()
                .map(column -> {
                    String heading = Headings.toBeFilledIn(column.heading(), plan.period());
                    return all.column(column.field(), actions -> heading, column.heading());
                })
                .toList();
    }

    private List<WrittenColumn> find() {
        boolean quartersDone = false;
        for (LayoutColumn column : layout.columns()) {
            Kind kind = column.field().kind();
            if (kind == Kind.QUARTER || kind == Kind.QUARTER_RAG) {
                if (!quartersDone) {
                    quarters();
                    quartersDone = true;
                }
            } else if (kind == Kind.STATUS_RAG) {
                addColoursOfStatuses(column);
            } else if (isWanted(column)) {
                add(column.field(), column.heading());
                if (kind == Kind.STATUS && !has(Kind.STATUS_RAG)) {
                    addColoursOfStatuses(
                            LayoutColumn.of(Field.of(Kind.STATUS_RAG), "RAG").whenFilledOnly());
                }
            }
        }
        others();
        return List.copyOf(columns);
    }

    private boolean isWanted(LayoutColumn column) {
        if (column.field().kind() == Kind.THEME && layout.themePlace() == ThemePlace.NOWHERE) {
            return false;
        }
        return !column.whenFilled()
                || isFilled(column.field(), column.heading())
                || isNamedElsewhere(column.field())
                || column.field().kind() == Kind.REFERENCE && wouldBeFoundInActions();
    }

    private boolean isFilled(Field field, String heading) {
        return plan.priorities().stream().anyMatch(priority -> {
            boolean first = true;
            for (Action action : rowsOf(priority)) {
                if (!cells.of(field, heading, new RowOf(priority, action, first))
                        .isEmpty()) {
                    return true;
                }
                first = false;
            }
            return false;
        });
    }

    /** A priority without actions has one empty row. */
    static List<Action> rowsOf(Priority priority) {
        return priority.actions().isEmpty() ? List.of(Action.builder().build()) : priority.actions();
    }

    /**
     * Whether some other column could be taken for this one: one called "Comments" is an update wherever there is no
     * better one.
     */
    private boolean isNamedElsewhere(Field field) {
        Set<String> spellings = Vocabulary.standard().sections(WordList.HEADINGS).entrySet().stream()
                .filter(section -> List.of(section.getKey().split(" or ")).contains(field.id()))
                .flatMap(section -> section.getValue().stream())
                .collect(Collectors.toSet());
        return otherHeadings().stream().map(Words::fold).anyMatch(spellings::contains);
    }

    /** A grid without references may have them before its actions: "1.10 visits" is no action 1.10 beside an empty one. */
    private boolean wouldBeFoundInActions() {
        return actions()
                .flatMap(action -> action.description().stream())
                .anyMatch(words -> REFERENCE.matcher(words).lookingAt());
    }

    /** The quarters of a year stand together, each with its colours beside it. */
    private void quarters() {
        Map<Integer, LayoutColumn> returns = byNumber(Kind.QUARTER);
        Map<Integer, LayoutColumn> colours = byNumber(Kind.QUARTER_RAG);
        Set<Quarter> filled = actions()
                .flatMap(action -> action.quarters().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Quarter> wanted = new TreeSet<>(filled);
        boolean yearsAreNamed =
                filled.stream().anyMatch(quarter -> quarter.year().isPresent());
        returns.forEach((number, column) -> {
            if (!column.whenFilled() && !yearsAreNamed) {
                wanted.add(Quarter.of(number));
            } else if (!column.whenFilled()) {
                filled.forEach(quarter -> wanted.add(new Quarter(quarter.year(), number)));
            }
        });
        for (Quarter quarter : wanted) {
            LayoutColumn column = returns.get(quarter.number());
            if (column == null) {
                continue;
            }
            Field field = new Field(Kind.QUARTER, Optional.of(quarter));
            add(field, Headings.ofQuarter(column.heading(), field));
            LayoutColumn colour = colours.get(quarter.number());
            Field colourField = Field.ragOf(quarter);
            String heading = colour == null ? column.heading() + " RAG" : colour.heading();
            boolean always = colour != null && !colour.whenFilled();
            if (always || statuses.hasColumnForReturns() && isFilled(colourField, heading)) {
                add(colourField, Headings.ofQuarter(heading, colourField));
            }
        }
    }

    private Map<Integer, LayoutColumn> byNumber(Kind kind) {
        return layout.columns().stream()
                .filter(column -> column.field().kind() == kind)
                .collect(Collectors.toMap(
                        column -> column.field().quarter().orElseThrow().number(), column -> column, (a, b) -> a));
    }

    private void addColoursOfStatuses(LayoutColumn column) {
        if (!column.whenFilled() || statuses.hasColumnForColours()) {
            add(column.field(), column.heading());
        }
    }

    private void others() {
        List<Action> all = actions().toList();
        Map<String, List<WrittenColumn>> byHeading = columns.stream()
                .collect(Collectors.groupingBy(column -> column.heading().apply(all)));
        for (String heading : otherHeadings()) {
            if (byHeading.getOrDefault(heading, List.of()).stream().noneMatch(column -> hasRoomFor(column, heading))) {
                columns.add(column(Field.of(Kind.OTHER), actions -> heading, heading));
            }
        }
    }

    /** Whether a column of that heading has nothing of its own wherever an action has something else under it. */
    private boolean hasRoomFor(WrittenColumn column, String heading) {
        return plan.priorities().stream().allMatch(priority -> priority.actions().stream()
                .filter(action -> action.other().containsKey(heading))
                .allMatch(action -> cells.of(column.field(), new RowOf(priority, action, true))
                        .isEmpty()));
    }

    private Set<String> otherHeadings() {
        return actions()
                .flatMap(action -> action.other().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Field field, String heading) {
        Kind kind = field.kind();
        boolean measures = kind == Kind.BASELINE || kind == Kind.TARGET;
        columns.add(
                measures
                        ? column(field, actions -> Headings.ofMeasures(heading, kind, actions), heading)
                        : column(field, actions -> heading, heading));
    }

    private WrittenColumn column(Field field, Function<List<Action>, String> heading, String key) {
        return new WrittenColumn(field, heading, row -> cells.of(field, key, row));
    }

    private boolean isAlways(Kind kind) {
        return layout.columns().stream().anyMatch(column -> column.field().kind() == kind && !column.whenFilled());
    }

    private boolean has(Kind kind) {
        return layout.columns().stream().anyMatch(column -> column.field().kind() == kind);
    }

    private Stream<Action> actions() {
        return plan.priorities().stream().flatMap(priority -> priority.actions().stream());
    }
}
