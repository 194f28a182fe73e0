package org.csplan.core.validation.rule;

import java.util.List;
import org.csplan.core.plan.Agency;

/** Everybody beside a named agency in one cell. */
final class AgencyCatchAll implements ActionRule {

    @Override
    public String name() {
        return "agency-catch-all";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        check(action, "leadAgencies", action.facts().leadAgencies(), faults);
        check(action, "supportingPartners", action.facts().supportingPartners(), faults);
    }

    private static void check(ActionView action, String field, List<Agency> agencies, Faults faults) {
        List<String> names = agencies.stream().map(Agency::name).toList();
        List<String> named =
                names.stream().filter(name -> !action.plan().isGroup(name)).toList();
        names.stream()
                .filter(action.plan()::isEverybody)
                .findFirst()
                .filter(all -> !named.isEmpty())
                .ifPresent(all -> faults.at(action, field)
                        .about(String.join(", ", names))
                        .with("everybody", all)
                        .with("agencies", named)
                        .report());
    }
}
