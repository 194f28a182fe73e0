package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.Plans.anAction;
import static org.csplan.core.validation.tests.Plans.findings;
import static org.csplan.core.validation.tests.Plans.messages;
import static org.csplan.core.validation.tests.Plans.places;
import static org.csplan.core.validation.tests.Plans.planOf;
import static org.csplan.core.validation.tests.SamplePlan.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusRulesTest {

    private static final Status ON_TRACK = status(Progress.ON_TRACK, "On track", Rag.GREEN);

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(textBlock = """
            Complete,            red,   true
            Complete,            amber, true
            Complete,            grey,  true
            Complete,            green, false
            Complete,            blue,  false
            Completed in May,    red,   true
            On track,            red,   true
            On-track,            red,   true
            On target,           green, false
            On track,            blue,  false
            In progress,         amber, false
            In progress (amber), amber, false
            In progress,         red,   false
            At risk,             green, true
            At risk,             red,   false
            Behind schedule,     amber, false
            Overdue,             green, true
            Not achieved,        blue,  true
            Not started,         grey,  false
            Not started,         green, false
            Not started,         blue,  true
            Carried forward,     amber, false
            Green,               red,   true
            G,                   green, false
            Red,                 red,   false
            Not complete,        red,   false
            Marvellous,          red,   false
            """)
    void comparesTheWordWithTheColour(String word, String colour, boolean contradiction) {
        ActionPlan plan = planOf(anAction()
                .update("Under way.")
                .status(Status.builder()
                        .wording(word)
                        .rag(Rag.of(colour))
                        .progress(Progress.UNKNOWN)
                        .build()));

        assertThat(findings("status-contradicts-colour", plan, "quarter-1")).hasSize(contradiction ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(textBlock = """
            Complete,    green, true
            On track,    green, false
            On track,    blue,  true
            In progress, amber, false
            Complete,    blue,  false
            Deferred,    amber, false
            """)
    void takesTheKeysWordForTheColour(String word, String colour, boolean contradiction) {
        ActionPlan plan = planOf(anAction()
                        .status(Status.builder()
                                .wording(word)
                                .rag(Rag.of(colour))
                                .progress(Progress.ON_TRACK)
                                .build()))
                .withStatusKey(
                        Map.of("green", Progress.ON_TRACK, "blue", Progress.COMPLETE, "amber", Progress.AT_RISK));

        assertThat(findings("status-contradicts-colour", plan, "agreed")).hasSize(contradiction ? 1 : 0);
    }

    @Test
    void saysWhichWordAndWhichColour() {
        ActionPlan plan = planOf(anAction("2.4").status(status(Progress.COMPLETE, "Complete", Rag.RED)));

        assertThat(messages("status-contradicts-colour", plan, "quarter-1"))
                .containsExactly("Action 2.4 says 'Complete' but is coloured red; make the word and the colour agree.");
    }

    @Test
    void tellsAStatusThatNothingExplains() {
        ActionPlan plan = planOf(
                anAction("1").status(Status.builder().wording("J").build()),
                anAction("2").status(Status.builder().colour("#7030A0").build()),
                anAction("3")
                        .status(Status.builder()
                                .progress(Progress.UNKNOWN)
                                .rag(Rag.GREY)
                                .build()),
                anAction("4").status(ON_TRACK),
                anAction("5"));

        assertThat(places("status-unknown", plan, "quarter-1"))
                .containsExactly(
                        "/priorities/0/actions/0/status",
                        "/priorities/0/actions/1/status",
                        "/priorities/0/actions/2/status");
        assertThat(messages("status-unknown", plan, "quarter-1"))
                .first()
                .isEqualTo("Action 1 has the status 'J', which neither the key nor the usual words and colours explain;"
                        + " use a word such as 'On track', or add it to the key.");
        assertThat(messages("status-unknown", plan, "quarter-1"))
                .contains(
                        "The status of action 2 is a colour, #7030A0, that neither the key nor the usual colours explain;"
                                + " write a word such as 'On track' into it, or add the colour to the key.");
    }

    @Test
    void acceptsAColourThatTheKeyExplainsInWordsOfItsOwn() {
        ActionPlan plan = planOf(anAction()
                        .status(Status.builder()
                                .progress(Progress.UNKNOWN)
                                .colour("#7030A0")
                                .build()))
                .withStatusKey(Map.of("#7030A0", Progress.UNKNOWN));

        assertThat(places("status-unknown", plan, "quarter-1")).isEmpty();
    }

    @Test
    void letsTheContradictionSpeakForAnUnknownStatus() {
        ActionPlan plan = planOf(
                anAction().status(Status.builder().wording("Green").rag(Rag.RED).build()));

        assertThat(rules(plan, "quarter-1"))
                .contains("status-contradicts-colour")
                .doesNotContain("status-unknown");
    }

    @Test
    void asksForTheStatusOfWhatWasReported() {
        ActionPlan plan = planOf(
                anAction().status(ON_TRACK),
                anAction().update("Held in May."),
                anAction().putQuarter(Quarter.Q1, SamplePlan.said("6 visits")),
                anAction().putQuarter(Quarter.Q1, SamplePlan.said("Awaiting data")),
                anAction());

        assertThat(places("status-missing", plan, "quarter-1"))
                .containsExactly("/priorities/0/actions/1/status", "/priorities/0/actions/2/status");
    }

    @Test
    void asksOnceWhereThePriorityHasNoStatusAtAll() {
        ActionPlan plan = planOf(anAction().update("Held in May."), anAction().update("Held in June."));

        assertThat(places("status-missing", plan, "quarter-1")).containsExactly("/priorities/0");
    }

    @Test
    void saysNothingOfADateWhoseActionLacksAStatus() {
        ActionPlan plan = planOf(
                anAction().status(ON_TRACK),
                anAction().update("Held in May.").timescale(Timescale.parse("May 2024")),
                anAction().timescale(Timescale.parse("May 2024")));

        assertThat(places("due-passed", plan, "quarter-1")).containsExactly("/priorities/0/actions/2/timescale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Due to bad weather the event did not take place.",
                "Unfortunately we were not able to run this course.",
                "The training couldn't start: it was cancelled in May.",
                "The visits could not be held this year.",
                "This has not taken place yet.",
                "It didn’t happen in the end.",
                "This has not been completed.",
                "Work is not complete.",
                "No volunteers were found, so the launch was cancelled.",
                "No volunteers so it was cancelled.",
                "Event cancelled due to snow.",
                "We have been unable to carry out the survey.",
                "The team were not able to hold it.",
                "The fair was cancelled and no other event took place.",
                "The fair was postponed, to be held in June."
            })
    void tellsWhatIsCompleteAndDidNotHappen(String update) {
        ActionPlan plan = planOf(
                anAction().update(update).status(status(Progress.COMPLETE, "Complete", Rag.BLUE)),
                anAction().update(update).status(status(Progress.NOT_ACHIEVED, "Not achieved", Rag.RED)));

        assertThat(places("status-contradicts-update", plan, "year-end"))
                .containsExactly("/priorities/0/actions/0/update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operations were held where wands were used (although no knives were found).",
                "Following discussions it is felt that this is not necessary.",
                "Panels have been held but no referrals have been discussed.",
                "It was considered but felt to be inappropriate in most cases.",
                "The drop-in moved online. Once possible, it will meet in person again.",
                "Twelve sessions were held; none was missed.",
                "It could not be held outside, so it was held in the hall.",
                "All sessions ran; none was cancelled.",
                "Several residents were unable to come but forty did.",
                "The victim was not able to give evidence.",
                "Completed, although one session had to be cancelled.",
                "All done. One session was cancelled.",
                "It was due to run in May and was postponed; it ran in July.",
                "The drop-in continues to be held each week. It was not held over Christmas.",
                "No session was cancelled.",
                "Held in May although the first date was postponed.",
                "The first session was cancelled but re-run in June.",
                "The police could not go ahead of us, but the visit went ahead.",
                "Ten of twelve walks took place; two were cancelled because of snow."
            })
    void doesNotTakeEveryNoForAContradiction(String update) {
        ActionPlan plan = planOf(anAction().update(update).status(status(Progress.COMPLETE, "Complete", Rag.BLUE)));

        assertThat(places("status-contradicts-update", plan, "year-end")).isEmpty();
    }

    @Test
    void readsTheLastReturnToo() {
        ActionPlan plan = planOf(anAction()
                .status(status(Progress.COMPLETE, "Complete", Rag.BLUE))
                .putQuarter(Quarter.Q1, SamplePlan.said("The day was cancelled"))
                .putQuarter(Quarter.Q2, SamplePlan.said("The day was held")));

        assertThat(places("status-contradicts-update", plan, "quarter-1"))
                .containsExactly("/priorities/0/actions/0/quarters/Q1");
        assertThat(places("status-contradicts-update", plan, "quarter-2")).isEmpty();
    }

    @Test
    void wantsAnOutcomeWhenTheYearIsOver() {
        ActionPlan plan = planOf(
                anAction().status(ON_TRACK).timescale(Timescale.parse("May 2024")),
                anAction().status(ON_TRACK).update("Held in May."),
                anAction().status(status(Progress.DEFERRED, "Deferred", Rag.GREY)),
                anAction().timescale(Timescale.parse("May 2024")));

        assertThat(places("outcome-missing", plan, "year-end"))
                .containsExactly("/priorities/0/actions/0/status", "/priorities/0/actions/3/status");
        assertThat(rules(plan, "year-end")).doesNotContain("due-passed", "status-missing");
    }

    @Test
    void wantsTheOutcomesOfAWholePriorityOnce() {
        ActionPlan plan = planOf(
                anAction().status(ON_TRACK),
                anAction()
                        .timescale(Timescale.parse("May 2024"))
                        .putQuarter(Quarter.Q1, SamplePlan.said("6 visits"))
                        .status(Optional.empty()));

        assertThat(messages("outcome-missing", plan, "year-end"))
                .containsExactly("No action of 'Burglary' has an update or a final status, and the year is over; say"
                        + " what came of each.");
        assertThat(rules(plan, "year-end")).doesNotContain("due-passed", "status-missing");
    }

    private static List<String> rules(ActionPlan plan, String stage) {
        return PlanValidator.create().validate(plan, Stage.parse(stage)).stream()
                .map(Finding::rule)
                .toList();
    }
}
