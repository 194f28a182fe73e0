package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.csplan.core.plan.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    @ParameterizedTest
    @CsvSource({
        "31/03/2015, dd/mm/yyyy, 2015-03-31",
        "5/3/2015, d/m/yyyy, 2015-03-05",
        "31 March 2015, d mmmm yyyy, 2015-03-31",
        "20 Nov 2006, d mmm yyyy, 2006-11-20",
        "March 2024, mmmm yyyy, 2024-03-31",
        "Mar-15, mmm-yy, 2015-03-31",
        "2015-03-31, yyyy-mm-dd, 2015-03-31"
    })
    void writesADateWithTheFormatThatShowsItsWords(String text, String format, LocalDate day) {
        Content content = DateCell.of(Timescale.parse(text));

        assertThat(content).isEqualTo(new Content.Day(day, format, text));
    }

    @Test
    void writesADateInTheOrderInWhichItWasMeant() {
        LocalDate august = LocalDate.of(2024, 8, 5);

        Content content =
                DateCell.of(Timescale.builder().text("8/5/2024").due(august).build());

        assertThat(content).isEqualTo(new Content.Day(august, "m/d/yyyy", "8/5/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By March 2015",
                "Sept 2023",
                "Ongoing",
                "Monthly",
                "March 2024 and ongoing",
                "31/02/2015",
                "01/01/1900",
                "Q2 2023/24",
                "2023/24",
                "summer"
            })
    void writesWhatIsMoreOrLessThanADateAsWords(String text) {
        Content content = DateCell.of(Timescale.parse(text));

        assertThat(content).isEqualTo(new Content.Words(text));
    }
}
