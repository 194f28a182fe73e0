package org.csplan.excel.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    /** A hundredth of a second. */
    private static final double CLOSE = 1e-7;

    @ParameterizedTest(name = "{0} is day {1}")
    @CsvSource({
        "2024-03-31, 45382",
        "2024-03-31T12:00:00, 45382.5",
        "2024-03-31T12:00Z, 45382.5",
        "2024-03-31T11:59:59.99999979045242400, 45382.5",
        "2024-03-31T12:00:00.00000020954757600, 45382.5",
        "06:00:00, 0.25",
        "1899-12-30T06:00:00, 0.25",
        "05:59:59.9999999999984025, 0.25",
    })
    void countsTheDaysOfDatesAndTimes(String text, double number) {
        double read = IsoDate.number(text, false);

        assertThat(read).isCloseTo(number, within(CLOSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1582-10-15",
                "2024-02-30",
                "2024-03-31T",
                "2024-03-31T25:00:00",
                "T12:00",
                "12:00.x",
                "12:00:00.",
                "abc"
            })
    void takesNothingElseForADate(String text) {
        assertThat(IsoDate.number(text, false)).isNaN();
    }

    @ParameterizedTest(name = "{0} takes {1} days")
    @CsvSource({
        "PT24H0M0.000S, 1",
        "PT36H, 1.5",
        "PT0H12M0.000S, 0.008333333",
        "PT0S, 0",
        "PT43200.00000000000239300S, 0.5"
    })
    void countsTheDaysOfDurations(String text, double days) {
        double read = IsoDate.days(text);

        assertThat(read).isCloseTo(days, within(CLOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "PTH", "PT.5S", "P1D", "12:00", "PT1H extra"})
    void takesNothingElseForADuration(String text) {
        assertThat(IsoDate.days(text)).isNaN();
    }
}
