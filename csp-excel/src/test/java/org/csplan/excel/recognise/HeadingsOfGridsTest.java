package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;
import static org.csplan.excel.recognise.PlanOfGrid.only;

import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Rag;
import org.junit.jupiter.api.Test;

class HeadingsOfGridsTest {

    @Test
    void takesNoOtherWordForASlipOfAKnownOne() {
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
    void readsATierThatCouldBeAHeaderItselfWithTheOneBelowIt() {
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
}
