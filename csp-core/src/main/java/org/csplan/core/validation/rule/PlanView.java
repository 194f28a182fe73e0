package org.csplan.core.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanCheck;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.csplan.core.validation.Thresholds;
import org.csplan.core.validation.agency.AgencyNames;

/** A plan at a stage, as the rules look at it. Made for one check and used by one thread. */
final class PlanView {

    private final ActionPlan plan;
    private final Stage stage;
    private final RuleSet rules;
    private final PlanYear year;
    private final List<PriorityView> priorities = new ArrayList<>();
    private final List<ActionView> actions;
    private final AgencyNames agencies;
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();
    private final boolean returned;

    PlanView(ActionPlan plan, PlanCheck check) {
        this.plan = plan;
        this.stage = check.stage();
        this.rules = check.rules();
        this.year = PlanYear.of(plan, stage);
        this.agencies = new AgencyNames(rules.agencies());
        for (int i = 0; i < plan.priorities().size(); i++) {
            priorities.add(new PriorityView(this, plan.priorities().get(i), i));
        }
        this.actions = priorities.stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
        this.returned = actions().anyMatch(action -> !action.facts().quarters().isEmpty());
    }

    ActionPlan facts() {
        return plan;
    }

    Stage stage() {
        return stage;
    }

    Optional<PlanPeriod> period() {
        return plan.period();
    }

    PlanYear year() {
        return year;
    }

    /** The last day of what is returned now. */
    Optional<LocalDate> lastDayReturned() {
        return stage.quartersDue() == 0 ? Optional.empty() : year.endOf(stage.quartersDue());
    }

    List<PriorityView> priorities() {
        return priorities;
    }

    Stream<ActionView> actions() {
        return actions.stream();
    }

    Thresholds thresholds() {
        return rules.thresholds();
    }

    Map<String, List<String>> register() {
        return rules.agencies();
    }

    /** Equal for two spellings of one agency, as far as is known. */
    String identity(String agency) {
        return identities.computeIfAbsent(agency, agencies::identity);
    }

    boolean isEverybody(String agency) {
        return isGroup(agency) && AgencyNames.isEverybody(agency);
    }

    boolean isGroup(String agency) {
        return groups.computeIfAbsent(agency, AgencyNames::isGroup);
    }

    /** Whether this plan is returned by quarters at all, and not by updates alone. */
    boolean isReturnedByQuarter() {
        return returned;
    }
}
