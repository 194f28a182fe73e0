package org.csplan.core.period.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2014/15, 2014-04-01, 2015-03-31",
        "2014-15, 2014-04-01, 2015-03-31",
        "2014 – 2015, 2014-04-01, 2015-03-31",
        "2014/5, 2014-04-01, 2015-03-31",
        "2014-2015, 2014-04-01, 2015-03-31",
        "1999/2000, 1999-04-01, 2000-03-31",
        "1999/00, 1999-04-01, 2000-03-31",
        "2008 – 2011, 2008-04-01, 2011-03-31",
        "2024/25 to 2026/27, 2024-04-01, 2027-03-31",
        "2024/25 - 2026/27, 2024-04-01, 2027-03-31",
        "2017/20, 2017-04-01, 2020-03-31",
        "April 2014 to March 2015, 2014-04-01, 2015-03-31",
        "July - December 2024, 2024-07-01, 2024-12-31",
        "01/04/2024 - 31/03/2025, 2024-04-01, 2025-03-31",
        "2024, 2024-01-01, 2024-12-31"
    })
    void readsEverySpelling(String text, LocalDate start, LocalDate end) {
        PlanPeriod period = PlanPeriod.parse(text);

        assertThat(period).isEqualTo(new PlanPeriod(text, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "next year", "2014/15 and 2016/17", "6/10", "£2014", "20145"})
    void isNothingElse(String text) {
        assertThat(PlanPeriod.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> PlanPeriod.parse(text))
                .hasMessage("'" + text + "' is not a period; write it like 2014/15 or April 2014 to March 2015.");
    }

    @Test
    void prefersARangeOfYearsToALoneYearInFrontOfIt() {
        assertThat(PlanPeriod.findIn("Revised 2023: action plan 2024/25"))
                .map(PlanPeriod::label)
                .contains("2024/25");
    }

    @Test
    void takesNoYearOfADateForAPeriod() {
        assertThat(PlanPeriod.findIn("Agreed on 3 June 2024")).isEmpty();
    }

    @Test
    void endsAQuarterThreeMonthsAfterTheOneBefore() {
        PlanPeriod plan = PlanPeriod.financialYear(2024);

        assertThat(plan.endOf(Quarter.Q1)).isEqualTo("2024-06-30");
        assertThat(plan.endOf(Quarter.Q4)).isEqualTo(plan.end());
        assertThat(PlanPeriod.parse("2024/27").endOf(Quarter.parse("2025/26 Q1")))
                .isEqualTo("2025-06-30");
    }

    @Test
    void cannotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2024, 4, 1);

        assertThatThrownBy(() -> new PlanPeriod("2024", day, day.minusDays(1)))
                .hasMessage("The period '2024' would end on 2024-03-31, before it starts on 2024-04-01.");
    }
}
