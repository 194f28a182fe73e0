package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.PlanOfGrid.all;
import static org.csplan.excel.recognise.PlanOfGrid.only;
import static org.csplan.excel.recognise.PlanOfGrid.priorities;

import java.util.List;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.junit.jupiter.api.Test;

class ColumnsOfGridsTest {

    @Test
    void takesSentencesUnderAnUnknownHeadingBesideWhoAndWhenForActions() {
        Action action = only("""
                *Our pledges* | *Lead agency* | *Timescale*
                Light the underpass by the station | Kestrel Vale Council | May 2024
                Open a hub for young people | Harbour Trust | June 2024
                Mark bicycles at both stations | Wolds Police | July 2024
                """);

        assertThat(action.description()).contains("Light the underpass by the station");
    }

    @Test
    void readsDatesWithShortYearsForDatesAndNotForReferences() {
        Action action = only("""
                *Action* | *Lead* | *When by*
                Light the underpass | Kestrel Vale Council | 31/03/25
                Open a hub | Harbour Trust | 30.11.24
                """);

        assertThat(action.timescale().orElseThrow().due()).hasToString("Optional[2025-03-31]");
        assertThat(action.other()).isEmpty();
    }

    @Test
    void readsCodesWithUnderscoresForReferences() {
        Action action = only("""
                *Action code* | *Action title* | *Assigned to*
                CSP_24_01 | Light the underpass | Kestrel Vale Council
                CSP_24_02 | Open a hub | Harbour Trust
                """);

        assertThat(action.reference()).contains("CSP_24_01");
    }

    @Test
    void takesOutcomesRowByRowForMeasuresUnderAHeadingOfOtherWordsToo() {
        Priority priority = priorities("""
                *Action* | *Lead* | *Quantifiable outcome*
                Light the underpass | Kestrel Vale Council | Fewer reports at night
                Open a hub | Harbour Trust | Forty young people a week
                """).get(0);

        assertThat(priority.outcomes()).isEmpty();
        assertThat(priority.actions().get(0).successMeasure()).contains("Fewer reports at night");
    }

    @Test
    void tellsByItsCellsWhetherActionByAsksWhoOrWhen() {
        Action who = only("""
                *Action* | *Action by*
                Light the underpass | Kestrel Vale Council
                Open a hub | Harbour Trust
                """);
        Action when = only("""
                *Action* | *Action by*
                Light the underpass | March 2025
                Open a hub | 30/11/24
                """);

        assertThat(who.leadAgencies()).extracting(Agency::name).containsExactly("Kestrel Vale Council");
        assertThat(when.timescale().orElseThrow().text()).isEqualTo("March 2025");
    }

    @Test
    void takesAnActionMergedOverOthersForTheirTheme() {
        List<Action> actions = all("""
                *Safer Kestrel*

                *No.* | *Priority action* | *Activity* | *Lead* | *By when*
                1 | Make stations safer^2 | Mark bicycles at both stations | Wolds Police | May 2024
                2 | | Light the path to the trains | Harbour Trust | May 2024
                3 | Care for victims^2 | Visit every victim within a week | Wolds Police | May 2024
                4 | | Open a reporting centre | Harbour Trust | May 2024
                """);

        assertThat(actions)
                .extracting(action -> action.theme().orElseThrow())
                .containsExactly("Make stations safer", "Make stations safer", "Care for victims", "Care for victims");
        assertThat(actions)
                .extracting(action -> action.description().orElseThrow())
                .startsWith("Mark bicycles at both stations", "Light the path to the trains");
    }

    @Test
    void readsColumnsThatAreAllPartedByEmptyOnes() {
        Action action = only("""
                *Item* | | *Action* | | *Lead* | | *By when* | | *Gazebo* | | *Remarks*
                1 | | Light the underpass | | Harbour Trust | | May 2024 | | Blue | | Lamps up.
                2 | | Open a hub | | Harbour Trust | | May 2024 | | Green one | | Lease signed.
                """);

        assertThat(action.update()).contains("Lamps up.");
        assertThat(action.other()).containsEntry("Gazebo", "Blue");
    }

    @Test
    void leavesWhatStandsBesideTheGridBehindAnEmptyColumn() {
        Action action = only("""
                *Action* | *Lead* | *By when* | | *Gazebo*
                Light the underpass | Harbour Trust | May 2024 | | Blue
                Open a hub | Harbour Trust | May 2024 | | Green one
                """);

        assertThat(action.other()).isEmpty();
    }

    @Test
    void readsNumbersInBracketsForReferences() {
        List<Action> actions = all("""
                | *Action* | *Lead* | *Open / Closed*
                (1) | Light the underpass | Kestrel Vale Council | Closed
                (2) | Open a hub | Harbour Trust | Closed
                """);

        assertThat(actions)
                .extracting(action -> action.reference().orElseThrow())
                .containsExactly("(1)", "(2)");
        assertThat(actions.get(0).status().orElseThrow().progress()).contains(Progress.COMPLETE);
    }

    @Test
    void takesAColumnForTheShareOfAnAgencyForNoTheme() {
        Action action = only("""
                *Action* | *Council* | *Police* | *Timescale* | *Status*
                Light the underpass | L | S | May 2024 | On track
                Open a hub | | L | June 2024 | On track
                """);

        assertThat(action.theme()).isEmpty();
        assertThat(action.other()).containsEntry("Police", "S");
    }
}
