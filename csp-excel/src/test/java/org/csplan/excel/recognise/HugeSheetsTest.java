package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void anActionMayGoOnOverManyRows() {
        String further = "| | | | again\n".repeat(20_000);

        Recognised recognised = aGrid().sheet("Plan", """
                        *Ref* | *Action* | *Lead agency* | *By when* | *Update*
                        1.1 | Mark bicycles at both stations | Wolds Police | March 2025 | once
                        """ + further).recognised();

        assertThat(recognised.plans().get(0).priorities().get(0).actions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "/", "1, ", "31/3/", "March 2015 "})
    void textsMayBeAsLongAsACell(String piece) {
        String text = piece.repeat(65_000 / piece.length());

        Recognised recognised = aGrid().sheet("Plan", text + "\n\n" + PLAN + (text + "|" + text + "\n").repeat(4))
                .recognised();

        assertThat(recognised.report().cells().filled()).isEqualTo(1 + 8 + 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "1, ", "31/3/", "March 2015 "})
    void leadsAndDatesMayBeAsLongAsACell(String piece) {
        String text = piece.repeat(65_000 / piece.length());
        String row = "1.2 | Mark motorbikes | " + text + " | " + text + "\n";

        Recognised recognised =
                aGrid().sheet("Plan", PLAN.strip() + "\n" + row.repeat(4)).recognised();

        assertThat(recognised.plans().get(0).priorities().get(0).actions()).hasSize(5);
    }

    @Test
    void aGridMayHaveManyColouredHeadings() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "Ward " + i + "{FFC000}\n" + i + "|Mark bicycles in the ward|Wolds Police|March 2025\n")
                .collect(Collectors.joining());

        Recognised recognised =
                aGrid().sheet("Plan", PLAN.stripTrailing() + "\n" + rows).recognised();

        assertThat(recognised.report().cells().filled()).isEqualTo(8 + 5 * 20_000);
    }
}
