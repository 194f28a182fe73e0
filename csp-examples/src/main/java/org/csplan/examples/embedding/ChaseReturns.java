package org.csplan.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanReader;

/** Says which agencies have still to return something for a quarter, and for which of their actions. */
public final class ChaseReturns {

    private ChaseReturns() {}

    /**
     * Prints a line for each agency.
     *
     * @param arguments the workbook, and the quarter, such as {@code Q2}
     */
    public static void main(String[] arguments) {
        ActionPlan plan = PlanReader.create().read(Path.of(arguments[0])).plan();
        owed(plan, Quarter.parse(arguments[1]))
                .forEach((agency, actions) -> System.out.println(agency + ": " + String.join("; ", actions)));
    }

    /** The descriptions of the actions without a return for that quarter, by lead agency. */
    static Map<String, List<String>> owed(ActionPlan plan, Quarter quarter) {
        return plan.priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .filter(action -> !action.quarters().containsKey(quarter))
                .flatMap(action -> action.leadAgencies().stream().map(lead -> Map.entry(lead, action)))
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().name(),
                        TreeMap::new,
                        Collectors.mapping(entry -> ChaseReturns.words(entry.getValue()), Collectors.toList())));
    }

    private static String words(Action action) {
        return action.description().orElse("(not said)");
    }
}
