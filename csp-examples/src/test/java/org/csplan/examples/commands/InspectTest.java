package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.csplan.core.layout.GridLayout;
import org.csplan.examples.commands.Csp.Result;
import org.csplan.json.ImportReportJson;
import org.csplan.json.LayoutJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {

    private static final Path SAMPLE = Path.of("samples", "delivery-plan.xlsx");

    @TempDir
    private Path folder;

    @Test
    void showsWhatWasRecognisedAndWhatWasNot() {
        Result result = Csp.run("inspect", SAMPLE);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("""
                        samples/delivery-plan.xlsx

                        Plan: Annual Delivery Plan 2025-26 DRAFT
                          Partnership  Kestrel Vale Community Safety Partnership
                          Period       2025-26, 1 April 2025 to 31 March 2026
                          Holds        3 priorities, 11 actions; marked as a draft

                        Tables
                          'Priority 1'!A2:E6  actions, 98% (5 of 5 columns are fields of an action): Safer Neighbourhoods incl Rough Sleeping
                            A  (blank)          reference           90%   blank heading over numbers
                            B  Priority Action  description         100%  heading
                        """)
                .contains(
                        "\n  'Contacts'!A1:D6  contacts\n",
                        "\n  113 filled: 59 in the plan, 12 headings and keys, 42 ignored\n",
                        "\n  'Contacts'!A1:D6     not-a-plan  21 cells\n");
    }

    @Test
    void showsColumnsThatAreTheSameInTheNextTableOnce() {
        Result result = Csp.run("inspect", Path.of("samples", "quarterly-monitoring.xlsx"));

        assertThat(result.out()).containsOnlyOnce("leadAgencies").contains("\n    the same columns\n");
    }

    @Test
    void writesReportCellsAndLayout() {
        Path report = folder.resolve("report.json");
        Path cells = folder.resolve("cells.jsonl");
        Path layout = folder.resolve("layout.json");

        Result result = Csp.run("inspect", SAMPLE, "--report", report, "--cells", cells, "--save-layout", layout);

        assertThat(result.status()).isZero();
        assertThat(ImportReportJson.read(report).cells().filled()).isEqualTo(113);
        assertThat(cells)
                .content()
                .contains(
                        "{\"sheet\":\"Priority 1\",\"cell\":\"B3\",\"type\":\"text\",\"text\":\"Agree a plan with every"
                                + " person who sleeps rough within a week of being found\",\"value\":");
        assertThat(LayoutJson.read(layout).columns()).hasSize(5);
    }

    @Test
    void printsNothingButTheCellsWhereTheyGoToStandardOutput() {
        Result result = Csp.run("inspect", SAMPLE, "--cells", "-");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void readsAWorkbookByTheLayoutThatItSaved() {
        Path layout = folder.resolve("layout.json");
        Csp.run("inspect", SAMPLE, "--save-layout", layout);

        Result result = Csp.run("convert", SAMPLE, "--layout-file", layout, "--quiet");

        assertThat(result).isEqualTo(Csp.run("convert", SAMPLE, "--quiet"));
    }

    @Test
    void pointsIntoALayoutThatCannotBeRead() throws IOException {
        Path layout = folder.resolve("layout.json");
        Csp.run("inspect", SAMPLE, "--save-layout", layout);
        Files.writeString(layout, Files.readString(layout).replace("\"leadAgencies\"", "\"leadAgency\""));

        Result result = Csp.run("convert", SAMPLE, "--layout-file", layout);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("csp: " + layout + ": line ")
                .contains("leadAgency")
                .hasLineCount(1);
    }

    @Test
    void showsAWorkbookWithoutAGridAndSaysWhatCanBeDone() throws IOException {
        Path template = folder.resolve("empty.xlsx");
        GridLayout layout = LayoutJson.read(Csp.run("layouts", "full").out());
        Path layoutFile = folder.resolve("layout.json");
        LayoutJson.write(layout.toBuilder().name("ours").build(), layoutFile);
        Csp.run("template", "--layout-file", layoutFile, "--to", template);

        Result result = Csp.run("inspect", template);

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith(template + "\n").contains("\nCells\n");
    }

    @Test
    void hasNothingToShowOfPlanJson() {
        Path plan = Plans.aPlanIn(folder.resolve("plan.json"));

        assertThat(Csp.run("inspect", plan))
                .isEqualTo(new Result(
                        2,
                        "",
                        "csp: '" + plan + "' is plan JSON, of which there is nothing to inspect (see 'csp inspect"
                                + " --help')\n"));
    }
}
