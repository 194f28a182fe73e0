package org.csplan.core.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lead agency has returned nothing but blanks and placeholders on all of its actions this quarter; told at its first.
 *
 * <p>A quarter for which nobody returned anything is no agency's silence.  */
final class AgencySilent implements PlanRule {

    @Override
    public String name() {
        return "agency-silent";
    }

    @Override
    public void check(PlanView plan, Faults faults) {
        int due = plan.stage().quartersDue();
        if (plan.actions().noneMatch(action -> !action.returned(due).is(Return.Kind.MISSING))) {
            return;
        }
        Map<String, Led> agencies = new LinkedHashMap<>();
        plan.actions().forEach(action -> action.leads().stream()
                .filter(name -> !plan.isGroup(name))
                .forEach(name -> agencies.computeIfAbsent(plan.identity(name), any -> new Led(name))
                        .actions
                        .add(action)));
        agencies.values().stream().filter(led -> led.isSilent(due)).forEach(led -> {
            ActionView first = led.actions.get(0);
            faults.at(first, "leadAgencies")
                    .about(led.name)
                    .with("agency", led.name)
                    .with("quarter", first.returned(due).label())
                    .with("actions", led.owed())
                    .saying(led.owed() == 1 ? "one" : "several")
                    .report();
        });
    }

    private record Led(String name, List<ActionView> actions) {

        Led(String name) {
            this(name, new ArrayList<>());
        }

        boolean isSilent(int quarter) {
            return owed() > 0
                    && actions.stream()
                            .map(action -> action.returned(quarter))
                            .allMatch(returned ->
                                    returned.is(Return.Kind.MISSING) || returned.is(Return.Kind.PLACEHOLDER));
        }

        int owed() {
            return (int) actions.stream().filter(ActionView::isOpen).count();
        }
    }
}
