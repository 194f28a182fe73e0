package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.PlanOfGrid.all;
import static org.csplan.excel.recognise.PlanOfGrid.only;

import java.util.List;
import java.util.Map;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.junit.jupiter.api.Test;

class StatusesOfGridsTest {

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
    void takesTheReasonForAColourForNoStatus() {
        Action action = only("""
                *Action* | *Lead* | *RAG* | *Reason for RAG*
                Light the underpass | Kestrel Vale Council | Amber | Lamps are late.
                Open a hub | Harbour Trust | Green | Lease signed.
                """);

        assertThat(action.status().orElseThrow().rag()).contains(Rag.AMBER);
        assertThat(action.update()).contains("Lamps are late.");
    }
}
