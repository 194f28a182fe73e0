package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "draft,DRAFT,0",
        "agreed,AGREED,0",
        "quarter-1,QUARTERLY_RETURN,1",
        "quarter-4,QUARTERLY_RETURN,4",
        "year-end,YEAR_END,4"
    })
    void hasANameOnTheCommandLine(String name, Stage.Kind kind, int quartersDue) {
        Stage stage = Stage.parse(name);

        assertThat(stage.kind()).isEqualTo(kind);
        assertThat(stage.quartersDue()).isEqualTo(quartersDue);
        assertThat(stage.id()).isEqualTo(name);
        assertThat(stage).hasToString(name);
    }

    @Test
    void refusesAnyOtherNameAndSaysWhichThereAre() {
        assertThatThrownBy(() -> Stage.parse("quarter-5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No stage is called 'quarter-5'; they are draft, agreed, quarter-1, quarter-2, quarter-3,"
                        + " quarter-4, year-end.");
    }

    @Test
    void mayBeOfOneYearOfSeveral() {
        PlanPeriod year = PlanPeriod.financialYear(2014);

        assertThat(Stage.parse("quarter-2").inYear(year)).isEqualTo(Stage.quarterlyReturn(Quarter.of(year, 2)));
        assertThat(Stage.YEAR_END.inYear(year).year()).contains(year);
        assertThat(Stage.AGREED.inYear(year)).isEqualTo(Stage.AGREED);
        assertThat(Stage.YEAR_END.inYear(year)).hasToString("year-end of 2014/15");
    }

    @Test
    void refusesAQuarterThatIsNotReturned() {
        assertThatThrownBy(() -> new Stage(Stage.Kind.DRAFT, Optional.of(Quarter.Q1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stage(Stage.Kind.QUARTERLY_RETURN, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
