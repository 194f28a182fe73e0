package org.csplan.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.period.QuarterText;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {

    private static final Action ACTION = Action.builder()
            .description("Run a sessions programme")
            .addLeadAgency(Agency.of("Harbour Trust"))
            .build();

    static List<GridLayout> layouts() {
        return Layouts.standard();
    }

    @Test
    void thereAreFiveAndTheSmallestComesFirst() {
        assertThat(Layouts.standard())
                .extracting(GridLayout::name)
                .containsExactly(
                        "update-and-status",
                        "lead-partners-by-when",
                        "outcomes-and-strands",
                        "quarterly-monitoring",
                        "full");
    }

    @Test
    void namesThoseThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> Layouts.named("quarterly"))
                .hasMessage("No layout is called 'quarterly'; they are update-and-status, lead-partners-by-when,"
                        + " outcomes-and-strands, quarterly-monitoring, full.");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyHeadingIsOneThatAReaderKnowsForItsField(GridLayout layout) {
        Map<String, List<String>> headings = Vocabulary.standard().sections(WordList.HEADINGS);

        assertThat(layout.columns()).allSatisfy(column -> {
            String heading = column.heading().replaceAll("\\s*\\{[a-z-]+}", "");
            if (column.field().quarter().isPresent()) {
                assertThat(QuarterText.findIn(heading).orElseThrow().number())
                        .isEqualTo(column.field().quarter().orElseThrow().number());
            } else {
                Set<String> fields = headings.entrySet().stream()
                        .filter(section -> section.getValue().contains(Words.fold(heading)))
                        .flatMap(section -> Stream.of(section.getKey().split(" or ")))
                        .collect(Collectors.toSet());
                String id = column.field().kind() == Kind.STATUS_RAG
                        ? Field.of(Kind.STATUS).id()
                        : column.field().id();
                assertThat(fields).as(heading).contains(id);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutSaysWhatItIsForAndHoldsAnActionAndItsLead(GridLayout layout) {
        assertThat(layout.summary()).isPresent();
        assertThat(layout.columns())
                .extracting(column -> column.field().kind())
                .contains(Kind.DESCRIPTION, Kind.LEAD_AGENCIES);
        assertThat(Layouts.losses(planOf(ACTION), layout)).isEmpty();
    }

    @Test
    void takesTheSmallestLayoutThatHoldsEverything() {
        Action update = ACTION.withUpdate("Two sessions ran.");
        Action byWhen = ACTION.withTimescale(Timescale.parse("March 2025"));
        Action funded = byWhen.withResources("Partnership budget");
        Action monitored = ACTION.withQuarters(Map.of(Quarter.Q2, QuarterlyMeasure.of("18")));
        Action measured = monitored.withUpdate("Two sessions ran.");

        assertThat(Stream.of(update, byWhen, funded, monitored, measured)
                        .map(action -> Layouts.smallestFor(planOf(action)).name()))
                .containsExactly(
                        "update-and-status",
                        "lead-partners-by-when",
                        "outcomes-and-strands",
                        "quarterly-monitoring",
                        "full");
    }

    @Test
    void fullHoldsEveryField() {
        Action everything = Action.builder()
                .reference("1.1")
                .theme("Prevention")
                .description("Run sessions")
                .addLeadAgency(Agency.of("Harbour Trust"))
                .addSupportingPartner(Agency.of("Wolds Police"))
                .baseline(Measure.of("33"))
                .target(Measure.of("40"))
                .successMeasure("Attendance")
                .timescale(Timescale.parse("Ongoing"))
                .resources("None needed")
                .putQuarter(Quarter.of(PlanPeriod.parse("2014/15"), 3), QuarterlyMeasure.of("18"))
                .update("Going well")
                .status(Status.builder().rag(Rag.GREEN).build())
                .putOther("Links", "See 2.4")
                .build();

        List<Finding> losses = Layouts.losses(planOf(everything, ACTION), Layouts.named("full"));

        assertThat(losses).isEmpty();
    }

    @Test
    void saysWhichFieldIsLostHowOftenAndWhereFirst() {
        Action funded = ACTION.withResources("Partnership budget");

        List<Finding> losses = Layouts.losses(planOf(ACTION, funded, funded), Layouts.named("update-and-status"));

        assertThat(losses).singleElement().satisfies(loss -> {
            assertThat(loss.rule()).isEqualTo("layout-loses");
            assertThat(loss.path()).contains("/priorities/0/actions/1/resources");
            assertThat(loss.message())
                    .isEqualTo("The layout 'update-and-status' has no place for resources; 2 actions lose what they say"
                            + " there.");
            assertThat(loss.parameters()).containsEntry("count", "2").containsEntry("field", "resources");
        });
    }

    @Test
    void saysThatAnActionBelowASubHeadingGetsItsTheme() {
        Action themed = ACTION.withTheme("Prevention");

        List<Finding> before = Layouts.losses(planOf(ACTION, themed), Layouts.named("update-and-status"));
        List<Finding> after = Layouts.losses(planOf(themed, ACTION), Layouts.named("update-and-status"));

        assertThat(before).isEmpty();
        assertThat(after)
                .extracting(Finding::message)
                .containsExactly("In the layout 'update-and-status' a theme is a heading over all that follows;"
                        + " 1 action without a theme stands below one and gets it.");
    }

    @Test
    void saysThatOutcomesAreLost() {
        ActionPlan plan = planOf(ACTION);
        Priority priority = plan.priorities().get(0).withOutcomes("Less crime");

        List<Finding> losses = Layouts.losses(plan.withPriorities(priority), Layouts.named("update-and-status"));

        assertThat(losses)
                .extracting(Finding::message)
                .containsExactly("The layout 'update-and-status' has no place for the outcomes of priorities;"
                        + " 1 priority loses its outcomes.");
    }

    private static ActionPlan planOf(Action... actions) {
        return ActionPlan.builder()
                .title("Kestrel Vale Community Safety Partnership Action Plan 2024/25")
                .addPriority(Priority.builder()
                        .title("Safer streets")
                        .addActions(actions)
                        .build())
                .build();
    }
}
