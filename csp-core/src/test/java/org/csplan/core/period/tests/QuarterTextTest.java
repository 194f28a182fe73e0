package org.csplan.core.period.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.QuarterText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTextTest {

    @ParameterizedTest
    @CsvSource({
        "Qrt 1, 1",
        "Q.4, 4",
        "Qtr3, 3",
        "Quarter 3 (October to December 2013), 3",
        "first quarter, 1",
        "Quarter Two, 2",
        "Qu 1, 1",
        "April/May/June, 1",
        "'October, November and December 2024', 3",
        "2nd qtr, 2",
        "Apr-Jun, 1",
        "Jul–Sep 24, 2",
        "Oct to Dec 2024, 3",
        "January - March, 4"
    })
    void isNamedInEverySpelling(String text, int number) {
        assertThat(QuarterText.findIn(text)).map(QuarterText::number).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"Q1 23-24, 23-24", "2024/25 Q2, 2024/25", "Quarter 3 2013/14, 2013/14"})
    void hasTheYearThatStandsBesideIt(String text, String year) {
        assertThat(QuarterText.findIn(text).flatMap(QuarterText::period))
                .map(PlanPeriod::label)
                .contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 Apr–Jun 2024", "Quarter 3 October to December 2013"})
    void hasNoYearInItsOwnMonths(String text) {
        assertThat(QuarterText.findIn(text).flatMap(QuarterText::period)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1/2", "Quarters 1-4", "Quarter 1 - 3", "Q5", "Q12", "FAQ1", "May-Jul", "Apr-Sep"})
    void isNotNamedByMoreOrLessThanAQuarter(String text) {
        assertThat(QuarterText.findIn(text)).isEmpty();
    }
}
