package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.List;
import org.csplan.core.plan.Action;
import org.junit.jupiter.api.Test;

class RowsOfGridsTest {

    @Test
    void takesTheNumberOfAPageForNoPartOfAnAction() {
        List<Action> actions = actions("""
                *Action* | *Lead* | *By when* | *Success criteria*
                Mark bicycles at both stations | Wolds Police | May 2024 | Forty marked
                 | | | Page 1 of 2
                Visit every victim within a week | Wolds Police | June 2024 | All visited
                 | | | 2 / 2
                Page 2
                """);

        assertThat(actions)
                .extracting(action -> action.successMeasure().orElseThrow())
                .containsExactly("Forty marked", "All visited 2 / 2");
    }

    @Test
    void leavesAGlossaryBelowTheGridAlone() {
        List<Action> actions = actions("""
                *Theme* | *Action* | *Lead* | *By when* | *Update*
                Prevention | Mark bicycles at both stations | Wolds Police | May 2024 | Forty marked
                Prevention | Visit every victim within a week | Wolds Police | June 2024 | Begun
                Enforcement | Seize untaxed cars | Wolds Police | June 2024 | None

                *Glossary*
                CSP | Community Safety Partnership
                PSPO | Public Spaces Protection Order

                Abbreviations

                KVC | Kestrel Vale Council
                """);

        assertThat(actions).hasSize(3);
    }

    @Test
    void readsActionsBelowASubHeadingThatIsCalledLikeAnotherTable() {
        List<Action> actions = actions("""
                *Theme* | *Action* | *Lead* | *By when* | *Update*
                Prevention | Mark bicycles at both stations | Wolds Police | May 2024 | Forty marked
                Prevention | Visit every victim within a week | Wolds Police | June 2024 | Begun

                Guidance
                Prevention | Print a leaflet | Wolds Police | May 2024 | Printed
                """);

        assertThat(actions).hasSize(3);
    }

    @Test
    void leavesABudgetBelowTheGridAlone() {
        List<Action> actions = actions("""
                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024

                *Budget 2024/25*
                *Project* | *Cost* | *Funder*
                Campaign | 4000 | PCC
                Café | 15000 | Health Board
                """);

        assertThat(actions).hasSize(2);
    }

    @Test
    void leavesARegisterOfRisksBelowTheGridAlone() {
        List<Action> actions = actions("""
                *Ref* | *Action* | *Lead* | *Due* | *RAG*
                1 | Mark bicycles at both stations | Wolds Police | May 2024 | Green
                2 | Visit every victim within a week | Wolds Police | June 2024 | Amber

                *Risk log*
                *Ref* | *Risk* | *Mitigating action* | *Owner* | *Review date* | *Rating*
                R1 | Stations close early | Ask the rail company | Wolds Police | May 2024 | Low
                R2 | Nobody is at home | Call beforehand | Harbour Trust | June 2024 | High
                """);

        assertThat(actions).hasSize(2);
    }

    @Test
    void takesALabelWithWhatItNamesForNoAction() {
        List<Action> actions = actions("""
                *Action* | *Lead* | *By when*
                Mark bicycles at both stations | Wolds Police | May 2024
                Visit every victim within a week | Wolds Police | June 2024

                Signed: | Chair of the partnership
                Date: | 12/03/2024
                """);

        assertThat(actions).hasSize(2);
    }

    @Test
    void takesRowsThatWaitForAnActionForNone() {
        List<Action> actions = actions("""
                *Ref* | *Action* | *Lead* | *By when* | *Status*
                1.1 | Mark bicycles at both stations | Wolds Police | May 2024 | Complete
                1.2 | Visit every victim within a week | Wolds Police | June 2024 |
                1.3 | | | | Not started
                 | | | | Not started
                1.4 | | | | Complete
                """);

        assertThat(actions)
                .extracting(action -> action.reference().orElseThrow())
                .containsExactly("1.1", "1.2", "1.4");
        assertThat(actions.get(1).status()).isEmpty();
    }

    @Test
    void takesARemarkBetweenActionsForNoUpdate() {
        List<Action> actions = actions("""
                *Action* | *Lead* | *By when* | *Update*
                Mark bicycles at both stations | Wolds Police | May 2024 | Forty marked
                NB: the grant for this ends in March of the next year.>4
                Visit every victim within a week | Wolds Police | June 2024 | Begun
                Note – the council has asked for a report on this in July.>4
                Seize untaxed cars | Wolds Police | June 2024 | None
                """);

        assertThat(actions)
                .extracting(action -> action.update().orElseThrow())
                .containsExactly("Forty marked", "Begun", "None");
    }

    private static List<Action> actions(String rows) {
        return aGrid().sheet("Plan", rows).recognised().plans().get(0).priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
    }
}
