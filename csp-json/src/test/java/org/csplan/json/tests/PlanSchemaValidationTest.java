package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.csplan.core.plan.ActionPlan;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanSchemaValidationTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema());

    @Test
    void acceptsEveryProperty() {
        assertThat(errors(SamplePlans.file("every-property.json"))).isEmpty();
    }

    @Test
    void acceptsWhateverIsWritten() {
        Stream<ActionPlan> plans = LongStream.range(0, 50).mapToObj(seed -> new RandomPlans(seed).plan());

        assertThat(plans)
                .allSatisfy(plan -> assertThat(errors(PlanJson.toJson(plan))).isEmpty());
    }

    static Stream<Mistake> mistakesThatASchemaCanSee() {
        return Mistake.ALL.stream().filter(Mistake::seenBySchema);
    }

    @ParameterizedTest
    @MethodSource("mistakesThatASchemaCanSee")
    void refusesWhatTheReaderRefuses(Mistake mistake) {
        assertThat(errors(mistake.json())).isNotEmpty();
    }

    /** Other validators know the regular expressions of JavaScript, which has no inline flags. */
    @Test
    void hasNoPatternThatOnlyJavaUnderstands() {
        assertThat(PlanJson.schema()).doesNotContain("(?s)", "\\\\p{");
    }

    @TestFactory
    Stream<DynamicTest> acceptsThePlansNearby() {
        return PlansNearby.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(errors(PlansNearby.text(file))).isEmpty()));
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
