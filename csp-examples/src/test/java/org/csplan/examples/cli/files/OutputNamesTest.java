package org.csplan.examples.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {

    private final OutputNames names = new OutputNames(Path.of("out"), ".json");

    @ParameterizedTest
    @CsvSource({
        "plan.xlsx, plan.json",
        "Plan 2024.25.xls, Plan 2024.25.json",
        "Plan 2024.25, Plan 2024.25.json",
        "plan.v2.XLSM, plan.v2.json",
        "plan, plan.json",
        ".xlsx, .xlsx.json"
    })
    void replacesTheEnding(String input, String output) {
        assertThat(names.next(file(input), Optional.empty())).isEqualTo(Path.of("out", output));
    }

    @Test
    void putsThePeriodIntoTheName() {
        assertThat(names.next(file("returns.xlsx"), Optional.of("2014/15")))
                .isEqualTo(Path.of("out/returns-2014-15.json"));
    }

    @Test
    void numbersNamesThatClashAlsoInAnotherCase() {
        assertThat(names.next(file("a/plan.xlsx"), Optional.empty())).isEqualTo(Path.of("out/plan.json"));
        assertThat(names.next(file("b/Plan.xls"), Optional.empty())).isEqualTo(Path.of("out/Plan-2.json"));
        assertThat(names.next(file("c/plan.xlsx"), Optional.empty())).isEqualTo(Path.of("out/plan-3.json"));
    }

    private static InputFile file(String name) {
        return new InputFile(name, Optional.empty());
    }
}
