package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.List;
import java.util.Map;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.junit.jupiter.api.Test;

class ColumnsOfGridsTest {

    @Test
    void takeNoOtherWordForASlipOfAKnownOne() {
        ActionPlan plan = aGrid().sheet("Burglary", """
                *Kestrel Vale CSP Action Plan 2024/25*

                *Ref* | *Action* | *Lead agency* | *Estate*
                1.1 | Mark bicycles at both stations | Wolds Police | Larks Hill
                1.2 | Visit every victim within a week | Wolds Police | Old Quay
                """).recognised().plans().get(0);

        Action action = plan.priorities().get(0).actions().get(0);
        assertThat(action.status()).isEmpty();
        assertThat(action.other()).containsEntry("Estate", "Larks Hill");
    }

    @Test
    void readATierThatCouldBeAHeaderItselfWithTheOneBelowIt() {
        ActionPlan plan = aGrid().sheet("Burglary", """
                *Kestrel Vale CSP Action Plan 2024/25*

                 |  |  | *Quarter 1*>2 |  | *Quarter 2*>2 |  | *Quarter 3*>2 |  | *Action*>2 |
                *Ref* | *Action* | *Lead agency* | *Update* | *RAG* | *Update* | *RAG* | *Update* | *RAG* | *Update* | *RAG*
                1.1 | Mark bicycles at both stations | Wolds Police | Twelve marked | G | Thirty marked | G |  |  | Going well | G
                1.2 | Visit every victim within a week | Wolds Police | All visited | G | One was missed | A |  |  | Going well | G
                """).recognised().plans().get(0);

        Action action = plan.priorities().get(0).actions().get(0);
        assertThat(action.description()).contains("Mark bicycles at both stations");
        assertThat(action.quarters().get(Quarter.Q2).text()).contains("Thirty marked");
    }

    @Test
    void readsAQuarterOverItsWordsAndItsColour() {
        Action action = only("""
                *Delivery plan 2024/25*

                *Action* | *Lead* | *Quarter 1>2* | | *Quarter 2>2* |
                 | | *Update* | *RAG* | *Update* | *RAG*
                Light the underpass | Kestrel Vale Council | Surveyed | {FF0000} | Lamps ordered | G
                Open a hub | Harbour Trust | Lease signed | A | Open | {00B050}
                """);

        assertThat(action.quarters().get(Quarter.Q1).text()).contains("Surveyed");
        assertThat(action.quarters().get(Quarter.Q1).rag()).contains(Rag.RED);
        assertThat(action.quarters().get(Quarter.Q2).rag()).contains(Rag.GREEN);
    }

    @Test
    void takesNoDateOfAHeadingThatSaysToDate() {
        Action action = only("""
                *Action* | *Lead* | *Arrests to date*
                Light the underpass | Kestrel Vale Council | 12 by May
                Open a hub | Harbour Trust | 3
                """);

        assertThat(action.timescale()).isEmpty();
        assertThat(action.other()).containsEntry("Arrests to date", "12 by May");
    }

    @Test
    void takesProgressInWordsOfItsOwnForAnUpdate() {
        Action action = only("""
                *Action* | *Lead* | *Progress*
                Light the underpass | Kestrel Vale Council | Lamps up.
                Open a hub | Harbour Trust | Lease signed.
                """);

        assertThat(action.update()).contains("Lamps up.");
        assertThat(action.status()).isEmpty();
    }

    @Test
    void readsAShareOfCompletionForNoStatus() {
        Action action = only("""
                *Action* | *Lead* | *% complete* | *RAG*
                Light the underpass | Kestrel Vale Council | 40% | Amber
                Open a hub | Harbour Trust | 90% | Green
                """);

        assertThat(action.status().orElseThrow().wording()).contains("Amber");
        assertThat(action.other()).containsEntry("% complete", "40%");
    }

    @Test
    void takesALoneYearBesideAQuarterForTheOneItLiesIn() {
        Action action = only("""
                *Delivery plan 2024/25*

                *Action* | *Lead* | *Q1 2024* | *Q4 2025* | *Q4 2023/24*
                Light the underpass | Kestrel Vale Council | Surveyed | Lit | Asked for
                """);

        assertThat(action.quarters().keySet()).extracting(Quarter::label).containsExactly("Q1", "Q4", "2023/24 Q4");
    }

    @Test
    void knowsHeadingsThatSayTheSameInTwoLanguages() {
        Action action = only("""
                *Rhif / No.* | *Camau Gweithredu / Actions* | *Arweinydd / Lead* | *Statws CAG / RAG Status*
                1 | Light the underpass | Kestrel Vale Council | Gwyrdd / Green
                2 | Open a hub | Harbour Trust | Ambr / Amber
                """);

        assertThat(action.description()).contains("Light the underpass");
        assertThat(action.status().orElseThrow().rag()).contains(Rag.GREEN);
    }

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
    void readsMonthsInHeadingsOfAnyForm() {
        Action action = only("""
                *Delivery plan 2024/25*

                *Action* | *Lead* | *April/May/June*>2 | | *Update – September 2024 (Q2)*>2 |
                 | | *Update* | *RAG* | *Update* | *RAG*
                Light the underpass | Kestrel Vale Council | Surveyed | Red | Lamps ordered | Green
                Open a hub | Harbour Trust | Lease signed | Amber | Open | Green
                """);

        assertThat(action.quarters().get(Quarter.Q1).rag()).contains(Rag.RED);
        assertThat(action.quarters().get(Quarter.Q2).text()).contains("Lamps ordered");
        assertThat(action.quarters().get(Quarter.Q2).rag()).contains(Rag.GREEN);
        assertThat(action.status()).isEmpty();
    }

    @Test
    void readsTheKeyInAHeading() {
        Action action = only("""
                *Action* | *Lead* | *RAG~(Red = not started; Amber = in progress; Green = complete)*
                Mark bicycles at both stations | Wolds Police | {00B050}
                Visit every victim within a week | Wolds Police | {FF0000}
                """);

        assertThat(action.status().orElseThrow().progress()).contains(Progress.COMPLETE);
    }

    @Test
    void takesWorkThatBeganAndIsDelayedForNoWorkOnTrack() {
        List<Action> actions = all("""
                *Action* | *Lead* | *Status*
                Mark bicycles at both stations | Wolds Police | Started - delayed
                Visit every victim within a week | Wolds Police | Part complete
                Open a hub | Harbour Trust | Started
                """);

        assertThat(actions)
                .extracting(action -> action.status().orElseThrow().progress().orElseThrow())
                .containsExactly(Progress.OFF_TRACK, Progress.AT_RISK, Progress.ON_TRACK);
    }

    @Test
    void takesTheLaterOfTwoStatusesOnceItIsFilledIn() {
        String rows = """
                *Action* | *Lead* | *Mid-year RAG* | *Year end RAG*
                Light the underpass | Kestrel Vale Council | Red | Green
                Open a hub | Harbour Trust | Amber | Green
                """;

        assertThat(only(rows).status().orElseThrow().rag()).contains(Rag.GREEN);
        assertThat(only(rows.replace("Green", "")).status().orElseThrow().rag()).contains(Rag.RED);
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
    void seesTheColourOfASignBesideItsWord() {
        List<Action> actions = all("""
                *Action* | *Lead* | *Rating*
                Light the underpass | Kestrel Vale Council | 🟢 On track
                Open a hub | Harbour Trust | 🔴 Off track
                """);

        assertThat(actions)
                .extracting(action -> action.status().orElseThrow().rag().orElseThrow())
                .containsExactly(Rag.GREEN, Rag.RED);
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
    void readsAnUpdateThatIsHeadedWithAMonth() {
        Action action = only("""
                *Action* | *Lead* | *Update Jan 2025*
                Light the underpass | Kestrel Vale Council | Lamps are up on both sides.
                Open a hub | Harbour Trust | The lease was signed last week.
                """);

        assertThat(action.update()).contains("Lamps are up on both sides.");
    }

    @Test
    void takesOneQuestionForNoSlipOfAnother() {
        Action action = only("""
                *Action* | *Lead* | *What will we read?*
                Light the underpass | Kestrel Vale Council | Fewer reports at night
                Open a hub | Harbour Trust | A happier press
                """);

        assertThat(action.resources()).isEmpty();
        assertThat(action.other()).containsKey("What will we read?");
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
    void takesNothingForCompleteThatIsLess() {
        List<Action> actions = all("""
                *Action* | *Lead* | *Status*
                Light the underpass | Kestrel Vale Council | Mostly complete
                Open a hub | Harbour Trust | Part met
                Put benches in five parks | Harbour Trust | Being delivered
                Renew the purple flag | Wolds Police | Off track but recoverable
                Mark bicycles | Wolds Police | Closed - not progressing
                Write to every hotel | Wolds Police | Later than planned
                """);

        assertThat(actions)
                .extracting(action -> action.status().orElseThrow().progress().orElseThrow())
                .containsExactly(
                        Progress.UNKNOWN,
                        Progress.AT_RISK,
                        Progress.ON_TRACK,
                        Progress.AT_RISK,
                        Progress.CANCELLED,
                        Progress.UNKNOWN);
    }

    @Test
    void countsQuartersThatAreMonthsFromTheFirstMonthOfThePlan() {
        Action ofYear = only("""
                *Action plan 2024*

                *Action* | *Lead* | *Jan-Mar* | *Apr–Jun* | *Oct to Dec*
                Light the underpass | Kestrel Vale Council | Surveyed | Lit | Counted
                """);
        Action ofFinancialYear = only("""
                *Action plan 2024/25*

                *Action* | *Lead* | *Apr-Jun* | *Jan-Mar*
                Light the underpass | Kestrel Vale Council | Surveyed | Lit
                """);

        assertThat(ofYear.quarters().keySet()).containsExactly(Quarter.Q1, Quarter.Q2, Quarter.Q4);
        assertThat(ofYear.quarters().get(Quarter.Q1).text()).contains("Surveyed");
        assertThat(ofFinancialYear.quarters().keySet()).containsExactly(Quarter.Q1, Quarter.Q4);
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
    void tellsByItsCellsWhetherAResultIsAStatus() {
        Action words = only("""
                *Action* | *Lead* | *What was done* | *Result*
                Light the underpass | Kestrel Vale Council | Lamps up since May. | Achieved
                Open a hub | Harbour Trust | No lease was found. | Not achieved
                """);
        Action sentences = only("""
                *Action* | *Lead* | *Result*
                Light the underpass | Kestrel Vale Council | Lamps up since May.
                Open a hub | Harbour Trust | No lease was found.
                """);

        Action figures = only("""
                *Action* | *Lead* | *Target* | *Result*
                Light the underpass | Kestrel Vale Council | 12 | 14
                Open a hub | Harbour Trust | 3 | 2
                """);

        assertThat(figures.status()).isEmpty();
        assertThat(figures.update()).contains("14");
        assertThat(words.status().orElseThrow().progress()).contains(Progress.COMPLETE);
        assertThat(words.update()).contains("Lamps up since May.");
        assertThat(sentences.update()).contains("Lamps up since May.");
    }

    @Test
    void readsTheColourOfALetterWithAnArrow() {
        List<Action> actions = all("""
                *Action* | *Lead* | *RAG Q1* | *Overall RAG*
                Light the underpass | Kestrel Vale Council | R | G↑
                Open a hub | Harbour Trust | G | ▼ A
                Mark bicycles | Wolds Police | A | Red →
                """);

        assertThat(actions)
                .extracting(action -> action.status().orElseThrow().rag().orElseThrow())
                .containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
        assertThat(actions)
                .extracting(action -> action.status().orElseThrow().progress().orElseThrow())
                .containsExactly(Progress.ON_TRACK, Progress.AT_RISK, Progress.OFF_TRACK);
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
    void takesTheWordsUnderRagForTheStatusWhereTheOtherColumnSaysYesOrNo() {
        Action action = only("""
                *Action* | *Lead* | *Complete?* | *RAG*
                Light the underpass | Kestrel Vale Council | No | Overdue
                Open a hub | Harbour Trust | Yes | Complete
                """);

        assertThat(action.status().orElseThrow().wording()).contains("Overdue");
        assertThat(action.other()).containsEntry("Complete?", "No");
    }

    @Test
    void keepsWhatAColumnOfColoursSaysBesidesTheColour() {
        List<Action> actions = all("""
                *Action* | *Lead* | *Status* | *RAG*
                Light the underpass | Kestrel Vale Council | In progress | Amber - lamps are late
                Open a hub | Harbour Trust | In progress | Green
                Mark bicycles | Wolds Police | Complete | Awaiting sign-off
                """);

        assertThat(actions.get(0).status().orElseThrow().rag()).contains(Rag.AMBER);
        assertThat(actions.get(0).other()).containsEntry("RAG", "Amber - lamps are late");
        assertThat(actions.get(1).other()).isEmpty();
        assertThat(actions.get(2).other()).containsEntry("RAG", "Awaiting sign-off");
    }

    @Test
    void keepsWhatAColumnOfColoursOfAQuarterSaysBesidesTheColour() {
        Action action = only("""
                *Action* | *Lead* | *Q1 update* | *Q1 RAG* | *Q2 update* | *Q2 RAG*
                Light the underpass | Kestrel Vale Council | Surveyed | On hold | Lamps ordered | Green
                Open a hub | Harbour Trust | Lease signed | Amber | Open | Green
                """);

        assertThat(action.quarters().get(Quarter.Q1).text()).contains("Surveyed");
        assertThat(action.other()).containsExactly(Map.entry("Q1 RAG", "On hold"));
    }

    @Test
    void knowsHeadingsWhoseLinesSayTheSameInTwoLanguages() {
        Action action = only("""
                *Cam gweithredu~Action* | *Arweinydd~Lead* | *Amserlen~Timescale*
                Light the underpass | Kestrel Vale Council | May 2024
                Open a hub | Harbour Trust | June 2024
                """);

        assertThat(action.description()).contains("Light the underpass");
        assertThat(action.leadAgencies()).extracting(Agency::name).containsExactly("Kestrel Vale Council");
    }

    @Test
    void guessesNoFieldOfAHeadingWhosePartsDisagree() {
        Action action = only("""
                *Action* | *Lead* | *Milestones and timescales* | *Comments/updates/evidence*
                Light the underpass | Kestrel Vale Council | Survey in May, lamps in June | Lamps up.
                Open a hub | Harbour Trust | Lease in July | Lease signed.
                """);

        assertThat(action.timescale()).isEmpty();
        assertThat(action.other()).containsEntry("Milestones and timescales", "Survey in May, lamps in June");
        assertThat(action.update()).contains("Lamps up.");
    }

    @Test
    void takesTheReasonForAColourForNoStatus() {
        Action action = only("""
                *Action* | *Lead* | *RAG* | *Reason for RAG*
                Light the underpass | Kestrel Vale Council | Amber | Lamps are late.
                Open a hub | Harbour Trust | Green | Lease signed.
                """);

        assertThat(action.status().orElseThrow().rag()).contains(Rag.AMBER);
        assertThat(action.update()).contains("Lamps are late.");
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

    private static List<Priority> priorities(String rows) {
        return aGrid().sheet("Plan", rows).recognised().plans().get(0).priorities();
    }

    private static Action only(String rows) {
        return all(rows).get(0);
    }

    private static List<Action> all(String rows) {
        return aGrid().sheet("Plan", rows)
                .recognised()
                .plans()
                .get(0)
                .priorities()
                .get(0)
                .actions();
    }
}
