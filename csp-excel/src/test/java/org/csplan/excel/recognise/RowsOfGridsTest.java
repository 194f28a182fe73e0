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

    private static List<Action> actions(String rows) {
        return aGrid().sheet("Plan", rows).recognised().plans().get(0).priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
    }
}
