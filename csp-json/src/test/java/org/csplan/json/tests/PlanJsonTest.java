package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Status;
import org.csplan.json.PlanJson;
import org.csplan.json.PlanJsonException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {

    private static final String EVERY_PROPERTY = SamplePlans.file("every-property.json");

    @Test
    void writesEveryPropertyInTheOrderOfTheFormat() {
        assertThat(PlanJson.toJson(SamplePlans.everyProperty())).isEqualTo(EVERY_PROPERTY);
    }

    @Test
    void readsEveryProperty() {
        assertThat(PlanJson.read(EVERY_PROPERTY)).isEqualTo(SamplePlans.everyProperty());
    }

    @Test
    void writesWhatIsAlwaysThereAlsoWhenThereIsNothing() {
        ActionPlan plan = ActionPlan.builder().title("Kestrel Vale").build();

        assertThat(PlanJson.toJson(plan)).isEqualTo("""
                        {
                          "format": "csp-action-plan",
                          "version": 1,
                          "title": "Kestrel Vale",
                          "priorities": []
                        }
                        """);
    }

    @Test
    void leavesOutWhatSaysNothing() {
        Action action = Action.builder()
                .theme("")
                .description(" \u00A0")
                .addLeadAgency(Agency.of(" "))
                .status(Status.builder().build())
                .putQuarter(Quarter.Q1, QuarterlyMeasure.builder().build())
                .putOther("Notes", "")
                .build();

        assertThat(PlanJson.toJsonLine(planOf(action))).isEqualTo("""
                        {"format":"csp-action-plan","version":1,"title":"T",\
                        "priorities":[{"title":"P","actions":[{"leadAgencies":[]}]}]}""");
    }

    @Test
    void writesNumbersWithoutExponentAsShortAsTheyAre() {
        String json = PlanJson.toJsonLine(planOf(Action.builder()
                .baseline(Measure.builder()
                        .text("a")
                        .value(new BigDecimal("2.50E+9"))
                        .build())
                .target(Measure.builder()
                        .text("b")
                        .value(new BigDecimal("0.00000010"))
                        .build())
                .build()));

        assertThat(json).contains("\"value\":2500000000}", "\"value\":0.0000001}");
    }

    static Stream<ActionPlan> randomPlans() {
        return IntStream.range(0, 150).mapToObj(seed -> new RandomPlans(seed).plan());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("randomPlans")
    void readsBackWhateverItWrites(ActionPlan plan) {
        String json = PlanJson.toJson(plan);

        ActionPlan read = PlanJson.read(json);

        assertThat(read).isEqualTo(plan);
        assertThat(PlanJson.toJson(read)).isEqualTo(json);
        assertThat(PlanJson.read(PlanJson.toJsonLine(plan))).isEqualTo(plan);
    }

    @TestFactory
    Stream<DynamicTest> readsAndWritesThePlansNearby() {
        return PlansNearby.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String json = PlanJson.toJson(PlanJson.read(file));

                    JsonMapper mapper = JsonMapper.shared();
                    assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(file.toFile()));
                }));
    }

    @Test
    void keepsTheOrderOfOtherColumnsAndSortsQuarters() {
        ActionPlan plan = PlanJson.read(planWith("""
                "quarters": {"2015/16 Q1": {"text": "c"}, "2014/15 Q2": {"text": "b"}, "2014/15 Q1": {"text": "a"}},
                "other": {"Z": "1", "A": "2"}"""));

        Action action = plan.priorities().get(0).actions().get(0);
        assertThat(action.other().keySet()).containsExactly("Z", "A");
        assertThat(action.quarters().keySet())
                .containsExactly(
                        Quarter.of(PlanPeriod.financialYear(2014), 1),
                        Quarter.of(PlanPeriod.financialYear(2014), 2),
                        Quarter.of(PlanPeriod.financialYear(2015), 1));
    }

    @Test
    void readsPropertiesInAnyOrder() {
        ActionPlan plan =
                PlanJson.read("{\"priorities\":[],\"title\":\"T\",\"version\":1,\"format\":\"csp-action-plan\"}");

        assertThat(plan.title()).isEqualTo("T");
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] marked = ("\uFEFF" + EVERY_PROPERTY).getBytes(StandardCharsets.UTF_8);

        assertThat(PlanJson.read(new ByteArrayInputStream(marked))).isEqualTo(SamplePlans.everyProperty());
        assertThat(PlanJson.read(new StringReader("\uFEFF" + EVERY_PROPERTY))).isEqualTo(SamplePlans.everyProperty());
    }

    @Test
    void writesTheSameBytesToAStreamAndAWriterAndLeavesThemOpen() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        PlanJson.write(SamplePlans.everyProperty(), out);
        PlanJson.write(SamplePlans.everyProperty(), writer);
        out.writeBytes("after".getBytes(StandardCharsets.UTF_8));

        assertThat(out).hasToString(EVERY_PROPERTY + "after");
        assertThat(writer).hasToString(EVERY_PROPERTY);
    }

    @Test
    void readsPlansThatStandOneALine() {
        List<ActionPlan> plans = IntStream.range(0, 20)
                .mapToObj(seed -> new RandomPlans(seed).plan())
                .toList();
        String lines = plans.stream().map(PlanJson::toJsonLine).collect(Collectors.joining("\n", "", "\n"));

        Stream<ActionPlan> read = PlanJson.stream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(read).containsExactlyElementsOf(plans);
    }

    @Test
    void readsPlansOfAStreamUpToTheFirstThatIsWrong() {
        String good = PlanJson.toJsonLine(SamplePlans.everyProperty());
        ByteArrayInputStream in =
                new ByteArrayInputStream((good + "\n" + good + "\n{}").getBytes(StandardCharsets.UTF_8));

        var plans = PlanJson.stream(in).iterator();

        assertThat(plans.next()).isEqualTo(SamplePlans.everyProperty());
        assertThat(plans.next()).isEqualTo(SamplePlans.everyProperty());
        assertThatThrownBy(plans::next)
                .isInstanceOf(PlanJsonException.class)
                .hasMessage("line 3, column 1: an action plan must have 'format': \"csp-action-plan\"");
    }

    @Test
    void refusesToWriteWhatNoReaderWouldTakeBackAndNamesIt() {
        assertThatThrownBy(() -> PlanJson.toJson(ActionPlan.builder().title(" ").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/title is empty");
        assertThatThrownBy(() -> PlanJson.toJson(
                        planOf(Action.builder().update("a\u0000").build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/priorities/0/actions/0/update holds the character U+0000, which no plan can hold");
        assertThatThrownBy(() -> PlanJson.toJson(planOf(returned(Quarter.of(year("first year"), 1), "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/priorities/0/actions/0/quarters is no quarter; write Q1 or 2014/15 Q1");
        assertThatThrownBy(() -> PlanJson.toJson(planOf(returned(Quarter.of(year("2019/20"), 1), "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/priorities/0/actions/0/quarters can't be told from its text '2019/20 Q1'");
    }

    private static PlanPeriod year(String label) {
        PlanPeriod year = PlanPeriod.financialYear(2014);
        return new PlanPeriod(label, year.start(), year.end());
    }

    private static Action returned(Quarter quarter, String text) {
        return Action.builder().putQuarter(quarter, QuarterlyMeasure.of(text)).build();
    }

    static ActionPlan planOf(Action action) {
        Priority priority = Priority.builder().title("P").addAction(action).build();
        return ActionPlan.builder().title("T").addPriority(priority).build();
    }

    private static String planWith(String propertiesOfAnAction) {
        return "{\"format\":\"csp-action-plan\",\"version\":1,\"title\":\"T\",\"priorities\":[{\"title\":\"P\","
                + "\"actions\":[{\"leadAgencies\":[]," + propertiesOfAnAction + "}]}]}";
    }

    @Test
    void readsBackAPlanOfAHundredThousandActions() {
        ActionPlan sample = SamplePlans.everyProperty();
        Priority priority = sample.priorities().get(0);
        Action usual = priority.actions().get(0).withQuarters(Map.of()).withOther(Map.of());
        List<Action> actions = IntStream.range(0, 100_000)
                .mapToObj(i -> usual.withReference("1." + i))
                .toList();
        ActionPlan plan = sample.withPriorities(priority.withActions(actions));

        ActionPlan read = PlanJson.read(PlanJson.toJson(plan));

        assertThat(read).isEqualTo(plan);
    }
}
