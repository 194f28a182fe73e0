package org.csplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.csplan.core.finding.Location;
import org.junit.jupiter.api.Test;

class SourceSearchTest {

    private static final String FIRST = "/priorities/0/actions/0";
    private static final String SECOND = "/priorities/0/actions/1";
    private static final String THIRD = "/priorities/0/actions/2";

    private final Map<String, Location> sources = new LinkedHashMap<>(Map.of(
            FIRST + "/description", new Location("Plan", "B5"),
            FIRST + "/leadAgencies", new Location("Plan", "C5"),
            FIRST + "/quarters/Q2", new Location("Plan", "G5"),
            SECOND + "/description", new Location("Plan", "B6"),
            THIRD + "/description", new Location("Plan", "B7"),
            THIRD + "/leadAgencies", new Location("Plan", "C7")));

    private String nearest(String pointer) {
        return SourceSearch.nearest(sources, pointer).cell();
    }

    @Test
    void findsTheCellOfAValue() {
        assertThat(nearest(FIRST + "/quarters/Q2")).isEqualTo("G5");
    }

    @Test
    void findsTheBlankCellUnderOrAboveThatOfANeighbour() {
        assertThat(nearest(SECOND + "/leadAgencies")).isEqualTo("C6");
        assertThat(nearest(THIRD + "/quarters/Q2")).isEqualTo("G7");
    }

    @Test
    void findsTheActionWhereNoNeighbourHasTheValue() {
        assertThat(nearest(SECOND + "/timescale")).isEqualTo("B6");
        assertThat(nearest(SECOND)).isEqualTo("B6");
    }

    @Test
    void trustsNoNeighbourInATableOfAnotherShape() {
        sources.put(FIRST + "/description", new Location("Plan", "D5"));

        assertThat(nearest(SECOND + "/quarters/Q2")).isEqualTo("B6");
    }

    @Test
    void trustsNoNeighbourWhoseValueStandsInAnotherRow() {
        sources.put(FIRST + "/quarters/Q2", new Location("Plan", "G4"));

        assertThat(nearest(SECOND + "/quarters/Q2")).isEqualTo("B6");
    }

    @Test
    void trustsNoNeighbourOnAnotherSheet() {
        sources.put(FIRST + "/description", new Location("Notes", "B5"));
        sources.put(FIRST + "/quarters/Q2", new Location("Notes", "G5"));

        assertThat(nearest(SECOND + "/quarters/Q2")).isEqualTo("B6");
    }
}
