package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.plan;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.Plans.priority;

import java.util.Optional;
import org.csplan.core.plan.ActionPlan;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void asksForThePartnershipAndThePeriod() {
        ActionPlan plan = planOf(anAction()).withPartnership(Optional.empty()).withPeriod(Optional.empty());

        assertThat(messages("partnership-missing", plan, "draft"))
                .containsExactly("The plan 'Action Plan 2024/25' names no Community Safety Partnership; write its name"
                        + " above the first table.");
        assertThat(places("period-missing", plan, "draft")).containsExactly("/period");
    }

    @Test
    void tellsPrioritiesWithoutActions() {
        ActionPlan plan =
                plan(priority("Burglary"), priority("Harassment", anAction().build()));

        assertThat(places("no-actions", plan, "agreed")).containsExactly("/priorities/0/actions");
    }

    @Test
    void tellsAPlanWithoutPriorities() {
        ActionPlan plan = plan();

        assertThat(places("no-actions", plan, "agreed")).containsExactly("/priorities");
    }

    @Test
    void tellsARowThatSaysOnlyWhoOrWhen() {
        ActionPlan plan = planOf(anAction("1.1"), anAction("1.2").description(Optional.empty()));

        assertThat(messages("description-missing", plan, "draft"))
                .containsExactly("Action 1.2 does not say what will be done; describe it, or take the row out.");
    }

    @Test
    void tellsAnActionThatStandsTwiceUnderOneTheme() {
        ActionPlan plan = planOf(
                anAction("1.1").theme("Gangs").description("Link in with national campaigns"),
                anAction("1.2").theme("Gangs").description("Link in with national  campaigns."),
                anAction("1.3").theme("Scams").description("Link in with national campaigns"));

        assertThat(messages("action-duplicate", plan, "agreed"))
                .containsExactly("Action 1.2 says the same as the 1st action of 'Burglary'; keep one of the two, or say"
                        + " what is different.");
    }

    @Test
    void letsTwoPrioritiesHaveTheSameAction() {
        ActionPlan plan = plan(
                priority("Burglary", anAction().build()),
                priority("Harassment", anAction().build()));

        assertThat(places("action-duplicate", plan, "agreed")).isEmpty();
    }

    @Test
    void asksForResourcesWhereOthersHaveThem() {
        ActionPlan plan = planOf(
                anAction().resources("CSP budget"),
                anAction().resources("TBC"),
                anAction(),
                anAction().resources("N/A"),
                anAction().resources("£4,400 Better Streets funding"));

        assertThat(places("resources-unclear", plan, "agreed"))
                .containsExactly("/priorities/0/actions/1/resources", "/priorities/0/actions/2/resources");
    }

    @Test
    void asksForNoResourcesWhereThereAreNone() {
        ActionPlan plan = planOf(anAction(), anAction());

        assertThat(places("resources-unclear", plan, "agreed")).isEmpty();
    }
}
