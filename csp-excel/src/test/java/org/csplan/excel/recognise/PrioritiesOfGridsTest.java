package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.List;
import org.csplan.core.plan.Priority;
import org.junit.jupiter.api.Test;

class PrioritiesOfGridsTest {

    @Test
    void takesATitleOverTheActionsForTheirPriority() {
        List<Priority> priorities = priorities("""
                *Priority 1: Burglary* | *Lead* | *By when* | *RAG*
                Mark bicycles at both stations | Wolds Police | May 2024 | G
                Visit every victim within a week | Wolds Police | June 2024 | A

                *Priority 2: Hate crime* | *Lead* | *By when* | *RAG*
                Open a reporting centre | Harbour Trust | May 2024 | R
                """);

        assertThat(priorities)
                .extracting(Priority::title)
                .containsExactly("Priority 1: Burglary", "Priority 2: Hate crime");
    }

    @Test
    void takesWordsMergedBesideAWholeGridForItsPriority() {
        List<Priority> priorities = priorities("""
                *Kestrel Vale CSP Action Plan 2024/25*

                *Burglary*^3 | *Action* | *Lead* | *By when*
                 | Mark bicycles at both stations | Wolds Police | May 2024
                 | Visit every victim within a week | Wolds Police | June 2024

                *Arson*^2 | *Action* | *Lead* | *By when*
                 | Chain up bins | Wolds Fire Service | May 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Burglary", "Arson");
        assertThat(priorities.get(0).actions().get(0).other()).isEmpty();
    }

    @Test
    void takesWordsMergedBesideActionsForPrioritiesAndThoseBesideThemForThemes() {
        List<Priority> priorities = priorities("""
                 | | *Action* | *Lead* | *By when*
                *Violence*^3 | *Knives*^2 | Search with consent at stations | Wolds Police | May 2024
                 | | Teach knife safety | Schools | June 2024
                 | *Homes* | Fit locks | Kestrel Vale Council | Ongoing
                *Arson*^2 | *Bins*^2 | Chain up bins | Wolds Fire Service | May 2024
                 | | Empty bins daily | Kestrel Vale Council | Ongoing
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Violence", "Arson");
        assertThat(priorities.get(0).actions())
                .extracting(action -> action.theme().orElseThrow())
                .containsExactly("Knives", "Knives", "Homes");
    }

    @Test
    void takesANumberAndItsTitleInTwoCellsForThePriorityOfTheNextGrid() {
        List<Priority> priorities = priorities("""
                *1* | *Burglary*
                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024

                *2* | *Arson*
                *Action* | *Lead* | *By when*
                Chain up bins | Wolds Fire Service | May 2024

                *Priority 3* | *Fraud* | *Lead: Trading Standards*
                *Action* | *Lead* | *By when*
                Give talks at clubs | Trading Standards | Ongoing
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Burglary", "Arson", "Fraud");
        assertThat(priorities)
                .allSatisfy(priority -> assertThat(priority.actions()).hasSize(1));
    }

    @Test
    void takesAHeadingMergedOverGuidanceForNoTitle() {
        List<Priority> priorities = priorities("""
                *Neighbourhood*^2 | *Action* | *Lead* | *By when*
                 | what will be done | who answers for it | month and year
                Northfield | Mark bicycles at both stations | Wolds Police | May 2024
                Southfield | Visit every victim within a week | Wolds Police | June 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Plan");
        assertThat(priorities.get(0).actions())
                .anySatisfy(action -> assertThat(action.other()).containsEntry("Neighbourhood", "Southfield"));
    }

    @Test
    void takesNothingBesideATitleForAPriority() {
        List<Priority> priorities = priorities("""
                *Kestrel Vale CSP Action Plan 2024/25* | | *Reported to* | *31/12/2024*
                *Safer stations* | | *Chief Inspector Marsh*

                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer stations");
    }

    @Test
    void takesNoDateBesideTheTitleOfThePlanForAPriority() {
        List<Priority> priorities = priorities("""
                *Kestrel Vale CSP Action Plan 2024/25* | | *Reported to* | *31/12/2024*

                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Plan");
    }

    @Test
    void takesATitleWithItsLeadForNoAction() {
        List<Priority> priorities = priorities("""
                *Action* | *Lead* | *By when*
                *Priority 1: Burglary*{DDDDDD} | *Chief Inspector*{DDDDDD} |
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Priority 1: Burglary");
        assertThat(priorities.get(0).actions()).hasSize(2);
    }

    @Test
    void takesANumberedHeadingAcrossTheGridForATitle() {
        List<Priority> priorities = priorities("""
                *No* | *Action* | *Lead* | *By when* | *Cost*
                *1* | *Safer stations*>4
                1.1 | Mark bicycles at both stations | Wolds Police | May 2024 | 40
                1.2 | Visit every victim within a week | Wolds Police | June 2024 | 50
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer stations");
        assertThat(priorities.get(0).actions()).hasSize(2);
    }

    @Test
    void takesNoRemarkBetweenTitleAndGridForTheTitle() {
        List<Priority> priorities = priorities("""
                *Safer stations*
                Why this matters: thefts have doubled
                *What success looks like:*
                • Fewer thefts

                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer stations");
    }

    @Test
    void takesWordsMergedBesideTheActionsForTheirPriorities() {
        List<Priority> priorities = priorities("""
                 | *Action* | *Lead* | *By when*
                Safer streets^2 | Light the underpass | Kestrel Vale Council | May 2024
                 | Mark bicycles at both stations | Wolds Police | May 2024
                Safer homes^2 | Visit every victim within a week | Wolds Police | June 2024
                 | Open a hub | Harbour Trust | July 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer streets", "Safer homes");
        assertThat(priorities.get(1).actions()).hasSize(2);
    }

    @Test
    void takesThePlanOfATopicBelowThePlanOfTheYearForAPriority() {
        List<Priority> priorities = priorities("""
                *Kestrel Vale CSP Delivery Plan 2024/25*

                *Burglary Action Plan*
                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024

                *Hate Crime Action Plan*
                *Action* | *Lead* | *By when*
                Open a reporting centre | Harbour Trust | May 2024
                Train its staff | Harbour Trust | June 2024
                """);

        assertThat(priorities)
                .extracting(Priority::title)
                .containsExactly("Burglary Action Plan", "Hate Crime Action Plan");
    }

    @Test
    void takesTheObjectiveOfAPriorityWithOneActionForItsOutcomeWhereAnotherPriorityHasOne() {
        String header = "*Objective* | *Action* | *Lead* | *By when*\n";
        Recognised recognised = aGrid().sheet("Plan", "*Burglary*\n" + header + """
                Fewer thefts^2 | Mark bicycles at both stations | Wolds Police | May 2024
                 | Visit every victim within a week | Wolds Police | June 2024
                Fewer repeats | Fit locks for victims | Wolds Police | July 2024

                *Hate crime*
                """ + header + """
                More reports^2 | Open a reporting centre | Harbour Trust | May 2024
                 | Train its staff | Harbour Trust | June 2024

                *Fire*
                """ + header + """
                Safer homes | Fit alarms | Vale Fire and Rescue | May 2024
                """)
                .recognised();

        List<Priority> priorities = recognised.plans().get(0).priorities();
        assertThat(priorities.get(0).actions().get(2).theme()).contains("Fewer repeats");
        assertThat(priorities.get(1).outcomes()).containsExactly("More reports");
        assertThat(priorities.get(2).outcomes()).containsExactly("Safer homes");
    }

    @Test
    void takesTheThemesOfAnUntitledGridForItsPriorities() {
        Recognised recognised = aGrid().sheet("Tracker", """
                *Kestrel Vale CSP Action Plan 2024/25*

                *Theme* | *Action* | *Lead* | *By when*
                Safer streets | Light the underpass | Kestrel Vale Council | May 2024
                Safer streets | Mark bicycles at both stations | Wolds Police | May 2024
                Safer homes | Visit every victim within a week | Wolds Police | June 2024
                Safer homes | Open a hub | Harbour Trust | July 2024
                """).recognised();

        List<Priority> priorities = recognised.plans().get(0).priorities();
        assertThat(priorities).extracting(Priority::title).containsExactly("Safer streets", "Safer homes");
        assertThat(priorities.get(0).actions().get(0).theme()).isEmpty();
    }

    @Test
    void takesAHeadingInTheRowBelowATitleForAPartOfThePriority() {
        List<Priority> priorities = priorities("""
                *Action* | *Lead* | *By when*
                *PRIORITY 1: BURGLARY*{1F497D}>3
                *Objective 1: Fewer thefts*{C6D9F1}>3
                Mark bicycles at both stations | Wolds Police | May 2024
                *Objective 2: Fewer repeats*{C6D9F1}>3
                Visit every victim within a week | Wolds Police | June 2024
                *PRIORITY 2: HATE CRIME*{1F497D}>3
                *Objective 3: More reports*{C6D9F1}>3
                Open a reporting centre | Harbour Trust | May 2024
                """);

        assertThat(priorities)
                .extracting(Priority::title)
                .containsExactly("PRIORITY 1: BURGLARY", "PRIORITY 2: HATE CRIME");
        assertThat(priorities.get(0).actions())
                .extracting(action -> action.theme().orElseThrow())
                .containsExactly("Objective 1: Fewer thefts", "Objective 2: Fewer repeats");
    }

    @Test
    void takesTheTitleBesideTheNumberOfAPriority() {
        List<Priority> priorities = priorities("""
                *Priority 1* | *Safer streets*
                *Action* | *Lead* | *By when*
                Light the underpass | Kestrel Vale Council | May 2024
                Mark bicycles at both stations | Wolds Police | May 2024

                *Priority 2* | *Safer homes*
                *Action* | *Lead* | *By when*
                Visit every victim within a week | Wolds Police | June 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer streets", "Safer homes");
    }

    @Test
    void takesNoProtectiveMarkingForTheTitle() {
        List<Priority> priorities = priorities("""
                *Safer stations*
                *OFFICIAL - last updated 14 November 2024*

                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Safer stations");
    }

    @Test
    void takesNoBoardThatGovernsAPriorityForThePlansPartnership() {
        List<Priority> priorities = priorities("""
                *Kestrel Vale Community Safety Partnership Plan 2024/25*
                *Priority 1 Domestic abuse*
                Governance: Domestic Abuse Partnership Board, chaired by the director>3
                *Action* | *Lead* | *By when*
                Visit every victim within a week | Wolds Police | June 2024
                Open a hub | Harbour Trust | May 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("Priority 1 Domestic abuse");
    }

    @Test
    void takesAnObjectiveBelowANumberedPriorityForNoTitle() {
        List<Priority> priorities = priorities("""
                *PRIORITY 1 - ARSON*{2F5597}>3
                *Objective: Fewer fires on the moor*{DDEBF7}>3
                *Action* | *Lead* | *By when*
                Watch the moor on bank holidays | Wolds Fire and Rescue | May 2024
                Cut fire breaks by hand | Kestrel Vale Council | June 2024

                *PRIORITY 2 - SCAMS*{2F5597}>3
                *Objective: Older people know whom to call*{DDEBF7}>3
                *Action* | *Lead* | *By when*
                Put benches in five parks | Harbour Trust | July 2024
                """);

        assertThat(priorities).extracting(Priority::title).containsExactly("PRIORITY 1 - ARSON", "PRIORITY 2 - SCAMS");
    }

    @Test
    void takesAMarkedRowWhoseNumberBeginsTheNextForATitle() {
        List<Priority> priorities = priorities("""
                 | *Priority / Action* | *Lead* | *By when*
                *1*{D9D9D9} | *Keep children safe*{D9D9D9} | |
                1.1 | Hold a panel on missing children | Harbour Trust | May 2024
                1.2 | Write to every hotel | Wolds Police | June 2024
                *2*{D9D9D9} | *Make the town safer at night*{D9D9D9} | |
                2.1 | Renew the purple flag | Kestrel Vale Council | May 2024
                2.2 | Put marshals at the taxi rank | Wolds Police | June 2024
                """);

        assertThat(priorities)
                .extracting(Priority::title)
                .containsExactly("Keep children safe", "Make the town safer at night");
        assertThat(priorities.get(0).actions()).hasSize(2);
    }

    private static List<Priority> priorities(String rows) {
        return aGrid().sheet("Plan", rows).recognised().plans().get(0).priorities();
    }
}
