package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.findings;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.plan;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.Plans.priority;

import java.util.stream.Stream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {

    private static final String MISMATCH = "reference-section-mismatch";
    private static final String DUPLICATE = "reference-duplicate";
    private static final String MISSING = "reference-missing";

    private static Priority numbered(String title, String... references) {
        return priority(
                title,
                Stream.of(references)
                        .map(reference -> anAction(reference)
                                .description("Do what " + reference + " says")
                                .build())
                        .toArray(Action[]::new));
    }

    @Test
    void tellsReferencesThatWereNotRenumberedOnceEach() {
        ActionPlan plan =
                plan(numbered("Harassment", "6.1", "6.2", "6.3"), numbered("County lines", "7.1", "6.2", "6.3", "6.4"));

        assertThat(places(MISMATCH, plan, "agreed"))
                .containsExactly(
                        "/priorities/1/actions/1/reference",
                        "/priorities/1/actions/2/reference",
                        "/priorities/1/actions/3/reference");
        assertThat(places(DUPLICATE, plan, "agreed")).isEmpty();
        assertThat(messages(MISMATCH, plan, "agreed"))
                .first()
                .isEqualTo(
                        "Action 6.2 stands in 'County lines', whose actions begin with 7; it should probably be 7.2.");
    }

    @Test
    void doesNotBlameTheRightReferenceBehindTheWrongOne() {
        ActionPlan plan = plan(numbered("Harassment", "6.1", "7.2"), numbered("County lines", "7.1", "7.2"));

        assertThat(places(MISMATCH, plan, "agreed")).containsExactly("/priorities/0/actions/1/reference");
        assertThat(places(DUPLICATE, plan, "agreed")).isEmpty();
    }

    @Test
    void tellsDuplicatesWhereTheOtherRuleIsOff() {
        ActionPlan plan = plan(numbered("Harassment", "6.1", "6.2"), numbered("County lines", "7.1", "6.2"));

        assertThat(findings(DUPLICATE, plan, "agreed", RuleSet.STANDARD.without(MISMATCH)))
                .extracting(finding -> finding.path().orElseThrow())
                .containsExactly("/priorities/1/actions/1/reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Priority 3: Burglary", "3. Burglary", "3 - Burglary", "Objective 3 – Burglary"})
    void takesTheNumberOfAPriorityFromItsTitle(String title) {
        ActionPlan plan = plan(numbered(title, "2.1", "3.2"));

        assertThat(places(MISMATCH, plan, "agreed")).containsExactly("/priorities/0/actions/0/reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16 days of action", "24/7 cover", "7-day week", "Burglary"})
    void takesNoOtherNumberInATitleForThePrioritys(String title) {
        ActionPlan plan = plan(numbered(title, "2.1", "2.2"));

        assertThat(places(MISMATCH, plan, "agreed")).isEmpty();
    }

    @Test
    void knowsThatOnePointTenIsNotOnePointOne() {
        ActionPlan plan = plan(numbered("Burglary", "1.1", "1.2", "1.10"));

        assertThat(places(DUPLICATE, plan, "agreed")).isEmpty();
        assertThat(places(MISMATCH, plan, "agreed")).isEmpty();
    }

    @Test
    void letsPlainNumbersBeginAgainInEachPriority() {
        ActionPlan plan = plan(numbered("Burglary", "1", "2"), numbered("Harassment", "1", "2"));

        assertThat(places(DUPLICATE, plan, "agreed")).isEmpty();
    }

    @Test
    void tellsAPlainNumberThatStandsTwiceInAPriority() {
        ActionPlan plan = plan(numbered("Burglary", "1", "2", "2.", "2"));

        assertThat(places(DUPLICATE, plan, "agreed"))
                .containsExactly("/priorities/0/actions/2/reference", "/priorities/0/actions/3/reference");
    }

    @Test
    void namesWhereADottedReferenceStandsAlready() {
        ActionPlan plan = plan(numbered("Burglary", "A.1", "A.2"), numbered("Harassment", "B.1", "a.2"));

        assertThat(messages(DUPLICATE, plan, "agreed"))
                .containsExactly("The 2nd action of 'Harassment' has the reference a.2, which the 2nd action of"
                        + " 'Burglary' has already; give it a number of its own.");
    }

    @Test
    void leavesCodesThatAreNoSectionNumbersAlone() {
        ActionPlan plan = plan(numbered("Burglary", "PRO8.5", "PRO42.2"));

        assertThat(places(MISMATCH, plan, "agreed")).isEmpty();
    }

    @Test
    void tellsAnActionWithoutReferenceAmongOthersThatHaveOne() {
        ActionPlan plan = planOf(anAction("1.1"), anAction(), anAction("1.3"));

        assertThat(messages(MISSING, plan, "agreed"))
                .containsExactly(
                        "The 2nd action of 'Burglary' has no reference, though other actions of 'Burglary' have"
                                + " one; number it like them.");
    }

    @Test
    void asksForNoReferencesWhereThereAreNone() {
        ActionPlan plan = plan(
                numbered("Burglary", "1.1"), priority("Harassment", anAction().build()));

        assertThat(places(MISSING, plan, "agreed")).isEmpty();
    }
}
