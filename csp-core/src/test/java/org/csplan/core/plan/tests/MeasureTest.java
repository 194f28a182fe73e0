package org.csplan.core.plan.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    33      | 33    |
                    2,000   | 2000  |
                    15.30%  | 15.3  | PERCENT
                    5 %     | 5     | PERCENT
                    £4,400  | 4400  | POUNDS
                    -£5     | -5    | POUNDS
                    +10%    | 10    | PERCENT
                    −5      | -5    |
                    .5      | 0.5   |
                    """)
    void hasTheNumberThatItsWordsAre(String text, BigDecimal value, MeasureUnit unit) {
        Measure measure = Measure.of(text);

        assertThat(measure.text()).isEqualTo(text);
        assertThat(measure.value()).contains(value);
        assertThat(measure.unit().orElse(null)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "33 sessions",
                "1,20",
                "10-12",
                "£2.5k",
                "about 30",
                "%",
                "£",
                "1 in 4",
                "£5%",
                "01234 567890"
            })
    void hasNoNumberWhenItsWordsAreMore(String text) {
        assertThat(Measure.of(text).value()).isEmpty();
    }

    @Test
    void isTheSameForEqualNumbersHoweverTheyAreWritten() {
        Measure one = Measure.builder().text("x").value(new BigDecimal("1E+3")).build();
        Measure other =
                Measure.builder().text("x").value(new BigDecimal("1000.0")).build();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void doesNotWriteOutAnAbsurdlyLargeNumber() {
        BigDecimal absurd = new BigDecimal("1E+999999999");

        assertThat(Measure.builder().text("x").value(absurd).build().value()).contains(absurd);
    }
}
