package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.UpdatedWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks that take a moment to update, but took minutes when the time grew with the square of their rows. */
class HugeUpdatesTest {

    private static final int ROWS = 5_000;

    private static final String HEADINGS = "Priority | Ref | Action | Lead agency | Update\n";

    private static Book ofOnePriority() {
        return Book.of(HEADINGS
                + IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                "Rural crime | 1." + i + " | Visit farm number " + i + " | Wolds Police | None yet\n")
                        .collect(Collectors.joining()));
    }

    private static Book ofManyPriorities() {
        return Book.of(HEADINGS
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> "Ward " + i / 2 + " | " + i + ".1 | Visit farm number " + i
                                + " | Wolds Police | None yet\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void everyActionMayHaveBeenUpdated() {
        Book book = ofOnePriority();
        ActionPlan now = withActions(
                book.plan(),
                book.plan().priorities().get(0).actions().stream()
                        .map(action ->
                                action.withUpdate("Done: " + action.reference().orElseThrow()))
                        .toList());

        UpdatedWorkbook updated = book.updatedTo(now);

        assertThat(updated.plan()).isEqualTo(now);
        assertThat(updated.changes()).hasSize(ROWS);
    }

    @Test
    void actionsMayHaveComeAndGoneEverywhere() {
        Book book = ofOnePriority();
        List<Action> actions = new ArrayList<>();
        for (Action action : book.plan().priorities().get(0).actions()) {
            if (actions.size() % 10 == 5) {
                actions.add(action.withReference("9." + actions.size()).withDescription("Meet the growers"));
            } else {
                actions.add(action);
                actions.add(action.withReference("8." + actions.size()).withDescription("Put up signs"));
            }
        }
        ActionPlan now = withActions(book.plan(), actions);

        UpdatedWorkbook updated = book.updatedTo(now);

        assertThat(updated.plan()).isEqualTo(now);
    }

    @Test
    void everyPriorityMayHaveAnotherName() {
        Book book = ofManyPriorities();
        List<Priority> priorities = book.plan().priorities().stream()
                .map(priority -> priority.withTitle("Village of the " + priority.title()))
                .toList();
        ActionPlan now = book.plan().withPriorities(priorities);

        UpdatedWorkbook updated = book.updatedTo(now);

        assertThat(updated.plan()).isEqualTo(now);
    }

    private static ActionPlan withActions(ActionPlan plan, List<Action> actions) {
        return plan.withPriorities(plan.priorities().get(0).withActions(actions));
    }
}
