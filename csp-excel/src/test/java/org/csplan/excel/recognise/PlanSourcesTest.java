package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.core.finding.Location;
import org.junit.jupiter.api.Test;

class PlanSourcesTest {

    /** The second grid has its columns the other way round, so that their names come in another order. */
    @Test
    void knowsEachOfAHundredOfColumns() {
        String first = IntStream.range(0, 100).mapToObj(i -> "*Ward " + i + "*").collect(Collectors.joining(" | "));
        String second =
                IntStream.range(0, 100).mapToObj(i -> "*Ward " + (99 - i) + "*").collect(Collectors.joining(" | "));
        String rows = """
                *Ref* | *Action* | *Lead agency* | %s
                1 | Light the underpass by the station | Wolds Police | %s
                2 | Open a hub for young people | Harbour Trust | %s
                """;

        Map<String, Location> sources = aGrid().sheet("One", rows.formatted(first, row("a"), row("b")))
                .sheet("Two", rows.formatted(second, row("c"), row("d")))
                .recognised()
                .report()
                .sources()
                .get(0);

        assertThat(sources)
                .containsEntry("/priorities/0/actions/0/other/Ward 0", new Location("One", "D2"))
                .containsEntry("/priorities/0/actions/1/other/Ward 99", new Location("One", "CY3"))
                .containsEntry("/priorities/1/actions/0/other/Ward 99", new Location("Two", "D2"))
                .containsEntry("/priorities/1/actions/1/other/Ward 0", new Location("Two", "CY3"))
                .doesNotContainKey("/priorities/0/actions/0/other/Ward 100");
        assertThat(sources).hasSizeGreaterThan(400);
        sources.forEach((pointer, location) ->
                assertThat(sources.get(pointer)).as(pointer).isEqualTo(location));
    }

    private static String row(String text) {
        return IntStream.range(0, 100).mapToObj(i -> text + i).collect(Collectors.joining(" | "));
    }
}
