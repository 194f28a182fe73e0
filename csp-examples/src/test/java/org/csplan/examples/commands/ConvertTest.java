package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.examples.commands.Plans.aPlan;
import static org.csplan.examples.commands.Plans.aPlanIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.examples.commands.Csp.Result;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    @TempDir
    private Path folder;

    @Test
    void printsThePlanAndNothingElse() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        assertThat(Csp.run("convert", plan)).isEqualTo(new Result(0, PlanJson.toJson(aPlan()), ""));
        assertThat(Csp.run("convert", plan, "--to", "-")).isEqualTo(new Result(0, PlanJson.toJson(aPlan()), ""));
    }

    @Test
    void tellsWhatAFileIsByItsContent() {
        Path plan = aPlanIn(folder.resolve("plan.xlsx"));

        assertThat(Csp.run("convert", plan).out()).isEqualTo(PlanJson.toJson(aPlan()));
    }

    @Test
    void writesThePlanToAFile() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path out = folder.resolve("out.json");

        Result result = Csp.run("convert", plan, "--to", out);

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(out).hasContent(PlanJson.toJson(aPlan()));
    }

    @Test
    void refusesToReplaceItsInput() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        Result result = Csp.run("convert", plan, "--to", folder.resolve(".").resolve("plan.json"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("csp: '" + folder.resolve(".").resolve("plan.json")
                        + "' is the input as well; name another file (see 'csp convert --help')\n");
    }

    @Test
    void writesNothingForAFileThatCannotBeRead() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{\"format\": \"csp-action-plan\", \"versio\": 1}");
        Path out = folder.resolve("out.json");

        Result result = Csp.run("convert", plan, "--to", out);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("csp: " + plan + ": line 1, column ")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void readsNoStandardInput() {
        Result result = Csp.run("convert", "-");

        assertThat(result).isEqualTo(new Result(3, "", "csp: -: standard input can't be read; name a file\n"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(Csp.run("convert", "missing.xlsx"))
                .isEqualTo(new Result(3, "", "csp: missing.xlsx: there is no such file\n"));
    }

    @Test
    void namesTheFileThatCannotBeWritten() {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path out = folder.resolve("nowhere").resolve("out.json");

        assertThat(Csp.run("convert", plan, "--to", out))
                .isEqualTo(new Result(
                        3, "", "csp: " + out + ": the folder " + out.getParent() + " does not exist; make it first\n"));
    }

    @Test
    void choosesByPeriod() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        assertThat(Csp.run("convert", plan, "--period", "2024-2025").status()).isZero();
        assertThat(Csp.run("convert", plan, "--period", "2023/24"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "csp: '" + plan
                                + "' has no plan for that period; it is for 2024/25 (see 'csp convert --help')\n"));
    }

    @Test
    void convertsManyInOrderAndStopsAtNone() throws IOException {
        Path out = folder.resolve("out");
        Path first = aPlanIn(folder.resolve("plan.json"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "[]");
        Path clash = aPlanIn(Files.createDirectory(folder.resolve("wolds")).resolve("Plan.json"));

        Result result = Csp.run("convert", first, bad, "missing.json", clash, "--to-dir", out);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("csp: " + bad + ": line 1, column 1: "),
                        line -> assertThat(line).isEqualTo("csp: missing.json: there is no such file"),
                        line -> assertThat(line)
                                .isEqualTo("2 of 4 files converted, 2 plans written to " + out + "; 2 refused"));
        assertThat(names(out)).containsExactly("Plan-2.json", "plan.json");
        assertThat(out.resolve("plan.json")).hasContent(PlanJson.toJson(aPlan()));
    }

    @Test
    void keepsQuietWhenAskedTo() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        Result result = Csp.run("convert", plan, "missing.json", "--to-dir", folder.resolve("out"), "--quiet");

        assertThat(result).isEqualTo(new Result(3, "", "csp: missing.json: there is no such file\n"));
    }

    @Test
    void refusesManyThatWouldReplaceAnInput() {
        Path plan = aPlanIn(folder.resolve("plan.json"));

        Result result = Csp.run("convert", plan, "--to-dir", folder, "--quiet");

        assertThat(result)
                .isEqualTo(new Result(
                        3, "", "csp: " + plan + ": it is one of the inputs; choose another folder with --to-dir\n"));
    }

    @Test
    void makesNoFolderForNothing() {
        Csp.run("convert", "missing.json", "--to-dir", folder.resolve("out"));

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path plan = aPlanIn(folder.resolve("plan.json"));
        Path out = Files.createFile(folder.resolve("out"));

        assertThat(Csp.run("convert", plan, "--to-dir", out, "--quiet"))
                .isEqualTo(new Result(3, "", "csp: " + out + ": it is a file, not a folder\n"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
