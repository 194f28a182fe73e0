package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.junit.jupiter.api.Test;

class HeadsOfPlansTest {

    private static final String GRID = """

            *Ref* | *Action* | *Lead agency* | *By when*
            1.1 | Mark bicycles at both stations | Wolds Police | March 2025
            1.2 | Visit every victim within a week | Wolds Police | Ongoing
            """;

    @Test
    void prefersThePartnershipOnALineOfItsOwnToOneThatThePlanMayBeCalledBy() {
        ActionPlan plan = plan("""
                *Modern Slavery and Exploitation Partnership Plan 2024/25*
                Safer Kestrel Partnership
                """);

        assertThat(plan.partnership()).contains("Safer Kestrel Partnership");
    }

    @Test
    void takesThePartnershipOfTheTitleWhereNoOtherLineIsOne() {
        ActionPlan plan = plan("""
                *Safer Kestrel Partnership Plan 2024/25*
                Overseen by the Wolds Safeguarding Partnership and the council
                """);

        assertThat(plan.partnership()).contains("Safer Kestrel Partnership");
    }

    @Test
    void prefersACommunitySafetyPartnershipOnALineOfItsOwnToAnotherBodyInTheTitle() {
        ActionPlan plan = plan("""
                *Domestic Abuse Partnership Board – Delivery Plan 2024/25*
                Kestrel Vale Community Safety Partnership
                """);

        assertThat(plan.partnership()).contains("Kestrel Vale Community Safety Partnership");
    }

    @Test
    void namesAPlanWithoutATitleByItsFile() {
        ActionPlan plan = aGrid().sheet("Sheet1", GRID)
                .file("Kestrel Vale Community Safety Partnership Plan 2024-25.xlsx")
                .recognised()
                .plans()
                .get(0);

        assertThat(plan.title()).isEqualTo("Kestrel Vale Community Safety Partnership Plan 2024-25");
        assertThat(plan.partnership()).contains("Kestrel Vale Community Safety Partnership");
        assertThat(plan.period().orElseThrow().label()).isEqualTo("2024-25");
    }

    @Test
    void findsThePartnershipThatIsNamedInWelshAlone() {
        ActionPlan plan = plan("""
                *Partneriaeth Diogelwch Cymunedol Dyffryn Eos*
                *Cynllun Gweithredu 2024/25*
                """);

        assertThat(plan.partnership()).contains("Partneriaeth Diogelwch Cymunedol Dyffryn Eos");
        assertThat(plan.title()).isEqualTo("Cynllun Gweithredu 2024/25");
        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void takesALineThatTellsWhoTheLeadsAreForNoTitle() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024/25*
                Leads: AB = Anne Bell (Kestrel Vale Council), CD = Colin Dale (Wolds Police)
                """);

        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void callsThePriorityOnATabThatIsBlankASheetAndThePlanByItsFile() {
        ActionPlan plan = aGrid().sheet("", GRID)
                .sheet("Robbery", GRID)
                .recognised()
                .plans()
                .get(0);

        assertThat(plan.title()).isEqualTo("plan");
        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Sheet", "Robbery");
    }

    @Test
    void readsTheYearThatALabelGivesWithinTheYearsOfTheStrategy() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Strategy 2024-2027: actions of the first year*
                Period: 1 April 2024 to 31 March 2025
                """);

        assertThat(plan.period().orElseThrow().label()).isEqualTo("1 April 2024 to 31 March 2025");
    }

    @Test
    void readsThePlanOfOneYearBelowTheNameOfTheStrategy() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Three Year Plan 2024-2027*
                *Year 1 action plan 2024/25*
                """);

        assertThat(plan.title()).isEqualTo("Year 1 action plan 2024/25");
        assertThat(plan.partnership()).contains("Kestrel Vale CSP");
        assertThat(plan.period().orElseThrow().label()).isEqualTo("2024/25");
    }

    @Test
    void takesADraftAndItsVersionForNoPriority() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024/25*
                *Draft version 3 for consultation*
                """);

        assertThat(plan.draft()).isTrue();
        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void findsTheTitleOverAPartOfTheHeadings() {
        ActionPlan plan = aGrid().sheet("Burglary", """
                *Kestrel Vale Community Safety Partnership*>4
                *Action Plan 2024/25*>2 | | *Monitoring*>2 |
                *Action* | *Lead* | *Update* | *RAG*
                Mark bicycles at both stations | Wolds Police | Forty marked | Green
                """).recognised().plans().get(0);

        assertThat(plan.title()).isEqualTo("Action Plan 2024/25");
        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void takesNoCountOfActionsForATitle() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024/25*
                *Summary*
                *Overdue* | 3#
                *Complete* | 12#
                """);

        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void takesNoQuarterThatALabelGivesForThePeriodOfThePlan() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024-2027*
                Period: July 2024 to September 2024
                """);

        assertThat(plan.period().orElseThrow().label()).isEqualTo("2024-2027");
    }

    @Test
    void takesNoRowOfATableAboveTheGridForATitle() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024/25*

                *Version* | *Date* | *Author* | *Changes*
                1.0 | 12/04/2024 | J. Carr | First issue
                1.1 | 19/07/2024 | J. Carr | Quarter 1 added
                """);

        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    @Test
    void takesASeasonForNoTitle() {
        ActionPlan plan = plan("""
                *Kestrel Vale CSP Action Plan 2024/25*
                *Spring/Summer 2024*
                """);

        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
    }

    private static ActionPlan plan(String head) {
        return aGrid().sheet("Burglary", head + GRID).recognised().plans().get(0);
    }
}
