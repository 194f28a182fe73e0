package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sheets that take a moment to read, but took minutes when the time grew with the square of what is in them. */
class HugeSheetsTest {

    private static final String PLAN = """
            *Ref* | *Action* | *Lead agency* | *By when*
            1.1 | Mark bicycles at both stations | Wolds Police | March 2025

            """;

    @Test
    void aRowMayReachOverAllColumns() {
        String row = IntStream.range(0, 16_384).mapToObj(i -> "note " + i).collect(Collectors.joining("|"));

        Recognised recognised = aGrid().sheet("Plan", PLAN + row).recognised();

        assertThat(recognised.report().cells().filled()).isEqualTo(8 + 16_384);
    }

    @Test
    void wordsMayBeAsLongAsACell() {
        String row = "a".repeat(65_000) + "|" + "-".repeat(65_000);

        Recognised recognised =
                aGrid().sheet("Plan", PLAN + (row + "\n").repeat(4)).recognised();

        assertThat(recognised.report().cells().filled()).isEqualTo(8 + 8);
    }
}
