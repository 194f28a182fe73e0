package org.csplan.excel.write;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.csplan.core.layout.Field;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Priority;

/**
 * A column of a grid that is written.
 *
 * @param field what it holds
 * @param heading what stands over it, in a table of these actions
 * @param cell what stands in it beside an action
 */
record WrittenColumn(Field field, Function<List<Action>, String> heading, Function<RowOf, Cell> cell) {

    /**
     * The row of an action.
     *
     * @param priority the priority it belongs to
     * @param action the action
     * @param first whether it is the first of its priority
     */
    record RowOf(Priority priority, Action action, boolean first) {}

    /**
     * What stands in a cell, and its colour.
     *
     * @param content what stands in it
     * @param fill its fill, where it has one of its own
     */
    record Cell(Content content, OptionalInt fill) {

        static final Cell EMPTY = of(Content.NOTHING);

        static Cell of(Content content) {
            return new Cell(content, OptionalInt.empty());
        }

        static Cell of(String text) {
            return of(new Content.Words(text));
        }

        boolean isEmpty() {
            return content.shown().isEmpty() && fill.isEmpty();
        }
    }
}
