package org.csplan.core.plan.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleTest {

    private static final PlanPeriod PLAN = PlanPeriod.parse("2024/25");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By March 2015                    | 2015-03-31
                    Sept 2023                        | 2023-09-30
                    Mar-15                           | 2015-03-31
                    June '24                         | 2024-06-30
                    By the end of June 2024          | 2024-06-30
                    31/03/2024                       | 2024-03-31
                    1.6.24                           | 2024-06-01
                    2024-06-01                       | 2024-06-01
                    20 Nov 2006                      | 2006-11-20
                    31st March, 2002                 | 2002-03-31
                    March 31st, 2002                 | 2002-03-31
                    24/Jan/25                        | 2025-01-24
                    Q2 2023/24                       | 2023-09-30
                    2023/24                          | 2024-03-31
                    End of 2023/24                   | 2024-03-31
                    FY 23/24                         | 2024-03-31
                    By the end of 2024               | 2024-12-31
                    By end of financial year 2024/25 | 2025-03-31
                    03/2025                          | 2025-03-31
                    March2025                        | 2025-03-31
                    July 2023 and ongoing            | 2023-07-31
                    """)
    void endsOnTheLastDayMeant(String text, LocalDate due) {
        assertThat(Timescale.parse(text).due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    June 2023 and March 2024         | 2024-03-31
                    01/09/2024 - 28/02/2025          | 2025-02-28
                    Apr 24 - Mar 25                  | 2025-03-31
                    From April 2024 to March 2025    | 2025-03-31
                    Starting May 2024, done May 2025 | 2025-05-31
                    Dec 24/Jan 25                    | 2025-01-31
                    """)
    void endsOnTheLastOfSeveralDates(String text, LocalDate due) {
        assertThat(Timescale.parse(text).due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2024-06-30",
        "End of Q3, 2024-12-31",
        "Q1-Q4, 2025-03-31",
        "Q1 and Q2, 2024-09-30",
        "Q2 / Q3, 2024-12-31"
    })
    void takesTheYearOfABareQuarterFromThePlan(String text, LocalDate due) {
        assertThat(Timescale.parse(text, PLAN).due()).contains(due);
        assertThat(Timescale.parse(text).due()).isEmpty();
    }

    @Test
    void takesMonthsForAQuarterOfTheYearThatThePlanIsOf() {
        assertThat(Timescale.parse("Jan-Mar", PLAN).due()).contains(LocalDate.of(2025, 3, 31));
        assertThat(Timescale.parse("Jan-Mar", PlanPeriod.parse("2024")).due()).contains(LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "By March, 2025-03-31",
        "September, 2024-09-30",
        "By end of Dec, 2024-12-31",
        "By 31st January, 2025-01-31",
        "By the end of the financial year, 2025-03-31",
        "End of plan year, 2025-03-31",
        "By year end, 2025-03-31"
    })
    void takesTheYearOfABareMonthFromAPlanOfOneYear(String text, LocalDate due) {
        assertThat(Timescale.parse(text, PLAN).due()).contains(due);
        assertThat(Timescale.parse(text).due()).isEmpty();
        assertThat(Timescale.parse(text, PlanPeriod.parse("2024-27")).due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By April", "From June", "Each March", "31 February", "May be later", "End of year"})
    void takesNoYearFromThePlanWhereAnotherMayBeMeant(String text) {
        assertThat(Timescale.parse(text, PLAN).due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"From April 2024", "Monthly, from April 2024", "Starts 01/05/2024", "Since June 2023"})
    void isNotDueWhenItBegins(String text) {
        assertThat(Timescale.parse(text).due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "On going",
                "ON-GOING",
                "Ongoing activity",
                "31 March, 2002 & ongoing",
                "Throughout the year",
                "All year round"
            })
    void goesOnInEverySpelling(String text) {
        assertThat(Timescale.parse(text).ongoing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Weekly, P1W",
        "Monthly, P1M",
        "each quarter, P3M",
        "Six monthly, P6M",
        "Half-yearly, P6M",
        "Every two months, P2M",
        "Six-weekly, P6W",
        "Termly, P4M",
        "Annually in April, P1Y",
        "31 August (annually), P1Y"
    })
    void comesAgain(String text, String every) {
        assertThat(Timescale.parse(text).every()).contains(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summer",
                "as and when",
                "TBC",
                "31/02/2024",
                "29 February 2025",
                "31 June 2024",
                "6/10",
                "Quarters 1-4",
                "Within three months"
            })
    void leavesAsWordsWhatItDoesNotUnderstand(String text) {
        Timescale timescale = Timescale.parse(text, PLAN);

        assertThat(timescale.isUnclear()).isTrue();
        assertThat(timescale.text()).isEqualTo(text);
    }

    @Test
    void takesNoBareQuarterOfAPlanOfSeveralYears() {
        assertThat(Timescale.parse("Q2", PlanPeriod.parse("2017/20")).due()).isEmpty();
    }

    @Test
    void takesADayThatIsKnownTogetherWithTheWords() {
        Timescale timescale = Timescale.of("quarterly, next 05/06", LocalDate.of(2025, 6, 5));

        assertThat(timescale.due()).contains(LocalDate.of(2025, 6, 5));
        assertThat(timescale.every()).contains("P3M");
    }
}
