package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.csplan.json.PlanJsonException;

/** What is promised of every text that should be JSON: all of it comes in and out again, or one line of refusal. */
final class JsonPromise {

    private static final int LONGEST_LINE = 400;

    private JsonPromise() {}

    /** Whether it could be read. */
    static <T> boolean keeps(String json, Function<String, T> read, Function<T, String> write) {
        T value;
        try {
            value = read.apply(json);
        } catch (PlanJsonException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_LINE);
            assertThat(e.getMessage().replaceAll("'[^']*'", "''"))
                    .as("but for what it quotes")
                    .doesNotContainPattern("\\p{Cntrl}|Exception|\\b(java|org|com|tools)\\.[a-z]+\\.");
            return false;
        }
        assertThat(read.apply(write.apply(value))).isEqualTo(value);
        return true;
    }
}
