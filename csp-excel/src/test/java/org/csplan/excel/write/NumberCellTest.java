package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.csplan.core.plan.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    33         | 33     | General
                    0          | 0      | General
                    -5         | -5     | General
                    15.3       | 15.3   | General
                    2000       | 2000   | General
                    2,000      | 2000   | #,##0
                    12,345.60  | 12345.6| #,##0.00
                    1.50       | 1.5    | 0.00
                    20%        | 0.2    | 0%
                    15.3%      | 0.153  | 0.0%
                    £4,400     | 4400   | "£"#,##0
                    -£5        | -5     | "£"0
                    """)
    void writesANumberWithTheFormatThatShowsItsWords(String text, BigDecimal value, String format) {
        Content content = NumberCell.of(text, Measure.of(text).value());

        assertThat(content).isEqualTo(new Content.Amount(value, format, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "+5", "£ 400", "1.10.2", "N/A", "12 345", "1234567890123456", "-0"})
    void writesWhatNoFormatShowsAsWords(String text) {
        Content content = NumberCell.of(text, Measure.of(text).value());

        assertThat(content).isEqualTo(new Content.Words(text));
    }

    @ParameterizedTest
    @CsvSource({"58, 57.6, 0", "20%, 20.4, 0%", "33, 33, General"})
    void keepsTheNumberBehindWordsThatRoundIt(String text, BigDecimal value, String format) {
        Content content = NumberCell.of(text, Optional.of(value));

        assertThat(content.format()).isEqualTo(format);
        assertThat(((Content.Amount) content).value())
                .isEqualByComparingTo(text.endsWith("%") ? value.movePointLeft(2) : value);
    }

    @ParameterizedTest
    @CsvSource({"12 sessions, 12, '0\" sessions\"'", "about 1000 calls, 1000, '\"about \"0\" calls\"'"})
    void writesANumberAmongWordsByAFormatThatHasThem(String text, BigDecimal value, String format) {
        Content content = NumberCell.of(text, Optional.of(value));

        assertThat(content).isEqualTo(new Content.Amount(value, format, text));
    }

    @ParameterizedTest
    @CsvSource({"58, 60", "'12 \"sessions\"', 12", "twelve, 12"})
    void writesWordsThatDoNotShowTheNumberAsWords(String text, BigDecimal value) {
        Content content = NumberCell.of(text, Optional.of(value));

        assertThat(content).isEqualTo(new Content.Words(text));
    }
}
