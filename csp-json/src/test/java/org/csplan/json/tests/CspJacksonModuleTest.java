package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.Layouts;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.json.CspJacksonModule;
import org.csplan.json.LayoutJson;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CspJacksonModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CspJacksonModule()).build();

    /** Something of a host's own. */
    record Submission(String from, ActionPlan plan, List<Finding> findings, Map<Quarter, Rag> colours) {}

    @Test
    void writesAPlanAsPlanJsonDoes() {
        ActionPlan plan = SamplePlans.everyProperty();

        assertThat(MAPPER.writeValueAsString(plan)).isEqualTo(PlanJson.toJsonLine(plan));
    }

    @Test
    void keepsTheFormatWhateverTheMapperDoesElsewhere() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new CspJacksonModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();

        assertThat(other.writeValueAsString(SamplePlans.everyProperty()))
                .isEqualTo(PlanJson.toJsonLine(SamplePlans.everyProperty()));
    }

    @Test
    void readsAndWritesPlansInsideTheHostsOwnDocuments() {
        Submission submission = new Submission(
                "Harbour Trust",
                SamplePlans.everyProperty(),
                List.of(Finding.of("lead-missing", Severity.ERROR, "Action 2 has no lead.")
                        .atCell(new Location("ASB", "C4"))),
                Map.of(Quarter.Q2, Rag.AMBER));

        String json = MAPPER.writeValueAsString(submission);

        assertThat(json).contains("\"severity\":\"error\"", "\"colours\":{\"Q2\":\"amber\"}");
        assertThat(MAPPER.readValue(json, Submission.class)).isEqualTo(submission);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Submission.class)).isEqualTo(submission);
    }

    @Test
    void readsAndWritesTheParts() {
        assertThat(MAPPER.writeValueAsString(Agency.of("Wolds Police"))).isEqualTo("\"Wolds Police\"");
        assertThat(MAPPER.readValue("\"on-track\"", Progress.class)).isEqualTo(Progress.ON_TRACK);
        assertThat(Layouts.standard()).allSatisfy(layout -> assertThat(MAPPER.writeValueAsString(layout))
                .isEqualTo(MAPPER.readTree(LayoutJson.toJson(layout)).toString()));
    }

    @Test
    void complainsAsMappersDo() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"plan\": {\"titel\": \"\"}}", Submission.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("line 1, column 11: an action plan has no property 'titel', and begins with");
        assertThatThrownBy(() -> MAPPER.readValue("{\"colours\": {\"Q7\": \"red\"}}", Submission.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("the key is no quarter; write Q1 or 2014/15 Q1");
    }
}
