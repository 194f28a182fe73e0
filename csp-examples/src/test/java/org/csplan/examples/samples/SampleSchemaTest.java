package org.csplan.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema());

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPlanOfEverySampleIsValidAgainstTheSchema(Path sample) {
        assertThat(PlanReader.create().readAll(sample)).isNotEmpty().allSatisfy(imported -> {
            String json = PlanJson.toJson(imported.plan());

            assertThat(SCHEMA.validate(
                            json,
                            InputFormat.JSON,
                            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(PlanJson.read(json)).isEqualTo(imported.plan());
        });
    }
}
