package org.csplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanSchemaTest {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "csplan", "json", "csp-action-plan-1.schema.json");

    private static final String HOW_TO_UPDATE =
            "the schema is generated from the model; when the change is meant, run\n"
                    + "./mvnw -q -Dquick -pl csp-json -am test -Dtest=PlanSchemaTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dschema.update";

    @Test
    void theShippedSchemaIsWhatTheModelSays() throws IOException {
        String generated = PlanSchema.generate();

        if (System.getProperty("schema.update") != null) {
            Files.writeString(SHIPPED, generated);
        }

        assertThat(Files.readString(SHIPPED)).as(HOW_TO_UPDATE).isEqualTo(generated);
    }
}
