package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.agencies;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.findings;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.planOf;

import org.csplan.core.finding.Finding;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Thresholds;
import org.junit.jupiter.api.Test;

class AgencyRulesTest {

    private static Action.Builder led(String... leads) {
        return anAction().leadAgencies(agencies(leads));
    }

    @Test
    void tellsAVariantOnceAtItsFirstPlaceLeadOrPartner() {
        ActionPlan plan = planOf(
                led("Wolds Police"),
                led("Wolds Police").supportingPartners(agencies("Police")),
                led("Police"),
                led("Wolds Police"));

        assertThat(places("agency-variant", plan, "agreed"))
                .containsExactly("/priorities/0/actions/1/supportingPartners");
        assertThat(messages("agency-variant", plan, "agreed"))
                .containsExactly("The 2nd action of 'Burglary' names 'Police', which looks like 'Wolds Police' written"
                        + " differently; if they are one, write it in one way.");
    }

    @Test
    void takesANameInTheActionsOwnWordsForAName() {
        ActionPlan plan = planOf(
                led("Mend, Mend, Move").description("Work with 'Meet, Mend, Move' in schools"),
                led("Wolds Police").description("Run 'Think Twice' and 'Wolds Policing' events"));

        assertThat(findings("agency-variant", plan, "agreed"))
                .extracting(finding -> finding.text().orElseThrow())
                .containsExactly("Mend, Mend, Move");
    }

    @Test
    void knowsTheCallersRegister() {
        ActionPlan plan = planOf(led("Kestrel Vale Council"), led("The Town Hall"));
        RuleSet rules = RuleSet.STANDARD.withAgency("Kestrel Vale Council", "The Town Hall");

        assertThat(findings("agency-variant", plan, "agreed")).isEmpty();
        assertThat(findings("agency-variant", plan, "agreed", rules))
                .extracting(finding -> finding.parameters().get("other"))
                .containsExactly("Kestrel Vale Council");
    }

    @Test
    void letsTheCallerSetHowManyLettersAreASlip() {
        ActionPlan plan = planOf(led("Harbour Trust"), led("Harbor Trust"));
        RuleSet rules = RuleSet.STANDARD.withThresholds(
                Thresholds.builder().slipLetters(0).build());

        assertThat(findings("agency-variant", plan, "agreed")).hasSize(1);
        assertThat(findings("agency-variant", plan, "agreed", rules)).isEmpty();
    }

    @Test
    void tellsEverybodyBesideANamedAgency() {
        ActionPlan plan = planOf(
                led("Wolds Police", "All partners"),
                led("All partners"),
                led("All Housing Associations", "Wolds Police"),
                led("Wolds Police").supportingPartners(agencies("All", "Schools")),
                led("Wolds Police").supportingPartners(agencies("Harbour Trust", "All")));

        assertThat(places("agency-catch-all", plan, "agreed"))
                .containsExactly("/priorities/0/actions/0/leadAgencies", "/priorities/0/actions/4/supportingPartners");
        assertThat(messages("agency-catch-all", plan, "agreed"))
                .first()
                .isEqualTo("The 1st action of 'Burglary' names 'All partners' beside Wolds Police; name everybody, or"
                        + " only those who are meant.");
    }

    @Test
    void tellsAnActionThatNobodyLeads() {
        ActionPlan plan = planOf(led("All partners"), led().reference("1.2"));

        assertThat(messages("lead-missing", plan, "agreed"))
                .containsExactly("Action 1.2 names no lead agency; say who answers for it.");
    }

    @Test
    void tellsAPriorityThatNobodyLeadsOnce() {
        ActionPlan plan = planOf(led(), led());

        assertThat(findings("lead-missing", plan, "agreed")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).contains("/priorities/0");
            assertThat(finding.message())
                    .isEqualTo("No action of 'Burglary' names a lead agency; say who answers for each.");
        });
    }

    @Test
    void tellsAnAgencyThatHasReturnedNothing() {
        ActionPlan plan = planOf(
                SamplePlan.returning(led("Harbour Trust"), 1, "Awaiting data"),
                SamplePlan.returning(led("Harbour Trust", "Wolds Police"), 1, ""),
                SamplePlan.returning(led("Wolds Police"), 1, "6 visits"),
                SamplePlan.returning(led("Northmoor Fire and Rescue"), 1, "To be progressed"),
                SamplePlan.returning(led("All partners"), 1, "Data to be provided"));

        assertThat(findings("agency-silent", plan, "quarter-1")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).contains("/priorities/0/actions/0/leadAgencies");
            assertThat(finding.message())
                    .isEqualTo("'Harbour Trust' has returned nothing for Q1 on any of its 2 open actions; ask for"
                            + " all of them at once.");
        });
    }

    @Test
    void takesTwoNamesOfTheRegisterForOneAgency() {
        ActionPlan plan = planOf(
                SamplePlan.returning(led("Harbour Trust"), 1, "Awaiting data"),
                SamplePlan.returning(led("The Harbour"), 1, "6 visits"));
        RuleSet rules = RuleSet.STANDARD.withAgency("Harbour Trust", "The Harbour");

        assertThat(findings("agency-silent", plan, "quarter-1"))
                .extracting(Finding::text)
                .hasSize(1);
        assertThat(findings("agency-silent", plan, "quarter-1", rules)).isEmpty();
    }

    @Test
    void callsNobodySilentWhenNobodyReturnedAnything() {
        ActionPlan plan = planOf(led("Harbour Trust"), led("Wolds Police"));

        assertThat(places("agency-silent", plan, "quarter-1")).isEmpty();
    }
}
