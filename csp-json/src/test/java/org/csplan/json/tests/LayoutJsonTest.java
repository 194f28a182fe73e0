package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.layout.Layouts;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Progress;
import org.csplan.json.LayoutJson;
import org.csplan.json.PlanJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutJsonTest {

    private static final GridLayout LAYOUT = GridLayout.builder()
            .name("harbour-trust")
            .summary("How the Harbour Trust sends its returns.")
            .priorityPlace(PriorityPlace.SHEET)
            .themePlace(ThemePlace.NOWHERE)
            .addColumn(new LayoutColumn(Field.of(Field.Kind.REFERENCE), "", Optional.of("A"), false))
            .addColumn(LayoutColumn.of(Field.of(Field.Kind.DESCRIPTION), "What we will do"))
            .addColumn(LayoutColumn.of(Field.of(Quarter.Q1), "Q1 {period}").whenFilledOnly())
            .putStatusKey("green", Progress.ON_TRACK)
            .putStatusKey("#7030A0", Progress.DEFERRED)
            .putStatusWord("moving along", Progress.ON_TRACK)
            .addAgencySeparator(";")
            .addAgencySeparator("\n")
            .build();

    private static final String JSON = """
            {
              "format": "csp-grid-layout",
              "version": 1,
              "name": "harbour-trust",
              "summary": "How the Harbour Trust sends its returns.",
              "priorityPlace": "sheet",
              "themePlace": "nowhere",
              "columns": [
                {
                  "heading": "",
                  "field": "reference",
                  "column": "A"
                },
                {
                  "heading": "What we will do",
                  "field": "description"
                },
                {
                  "heading": "Q1 {period}",
                  "field": "Q1",
                  "whenFilled": true
                }
              ],
              "statusKey": {
                "green": "on-track",
                "#7030A0": "deferred"
              },
              "statusWords": {
                "moving along": "on-track"
              },
              "agencySeparators": [
                ";",
                "\\n"
              ]
            }
            """;

    @Test
    void writesALayout() {
        assertThat(LayoutJson.toJson(LAYOUT)).isEqualTo(JSON);
    }

    @Test
    void readsALayout(@TempDir Path folder) {
        Path file = folder.resolve("layout.json");

        LayoutJson.write(LAYOUT, file);

        assertThat(LayoutJson.read(file)).isEqualTo(LAYOUT);
        assertThat(LayoutJson.read(JSON)).isEqualTo(LAYOUT);
    }

    @Test
    void leavesOutTheUsualPlaces() {
        GridLayout usual = GridLayout.builder().name("usual").build();

        String json = LayoutJson.toJson(usual);

        assertThat(json).isEqualTo("""
                        {
                          "format": "csp-grid-layout",
                          "version": 1,
                          "name": "usual",
                          "columns": []
                        }
                        """);
        assertThat(LayoutJson.read(json)).isEqualTo(usual);
    }

    static List<GridLayout> standardLayouts() {
        return Layouts.standard();
    }

    @ParameterizedTest
    @MethodSource("standardLayouts")
    void holdsEveryStandardLayout(GridLayout layout) {
        assertThat(LayoutJson.read(LayoutJson.toJson(layout))).isEqualTo(layout);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "\"field\": \"description\"",
                        "\"field\": \"action\"",
                        "line 16, column 16: 'field': no field is called 'action'; they are reference, priority, theme,"
                                + " outcomes, description, leadAgencies, supportingPartners, baseline, target,"
                                + " successMeasure, timescale, resources, update, status, status.rag, other, Q1 to Q4,"
                                + " Q1.rag to Q4.rag"),
                arguments(
                        "\"heading\": \"What",
                        "\"header\": \"What",
                        "line 15, column 7: a column has no property 'header'; it can have heading, field, column, whenFilled"),
                arguments(
                        "\"column\": \"A\"",
                        "\"column\": \"1\"",
                        "line 12, column 17: 'column' is '1'; write the letters of a column, such as C or AB"),
                arguments(
                        "\"sheet\"",
                        "\"tab\"",
                        "line 6, column 20: 'priorityPlace' is 'tab'; it must be one of title-row, sheet, column"),
                arguments(
                        "\"nowhere\"",
                        "\"subheading\"",
                        "line 7, column 17: 'themePlace' is 'subheading'; did you mean 'sub-heading'?"),
                arguments(
                        "\"moving along\": \"on-track\"",
                        "\"moving along\": \"fine\"",
                        "line 29, column 21: 'moving along' is 'fine'; it must be one of not-started, on-track, at-risk, off-track, complete, not-achieved, deferred, cancelled, carried-forward, unknown"),
                arguments("\";\"", "\"\"", "line 32, column 5: an entry of 'agencySeparators' is empty"),
                arguments(
                        "\"csp-grid-layout\"",
                        "\"csp-action-plan\"",
                        "line 2, column 13: the format is 'csp-action-plan', not 'csp-grid-layout'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void pointsIntoTheFile(String instead, String wrong, String message) {
        assertThatThrownBy(() -> LayoutJson.read(JSON.replace(instead, wrong)))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage(message);
    }
}
