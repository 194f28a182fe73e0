package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csplan.examples.commands.Csp.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    @Test
    void giveThePlansBesideThem() throws IOException {
        Result result = Csp.run("convert", SAMPLES, "--to-dir", folder, "--quiet");

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(jsonIn(folder)).isEqualTo(jsonIn(SAMPLES));
        for (String name : jsonIn(SAMPLES)) {
            assertThat(folder.resolve(name)).as(name).hasSameTextualContentAs(SAMPLES.resolve(name));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areAccountedForCellByCell(Path sample) throws IOException {
        Path report = folder.resolve("report.json");
        Path cells = folder.resolve("cells.jsonl");

        Result result = Csp.run("inspect", sample, "--report", report, "--cells", cells);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\nTables\n", "\nCells\n").doesNotContain("unreadable");
        assertThat(report).content().contains("\"sources\"");
        assertThat(Files.readAllLines(cells)).allMatch(line -> line.startsWith("{\"sheet\":\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comeBackFromNewWorkbooks(Path sample) throws IOException {
        Path json = folder.resolve("json");
        Path workbooks = folder.resolve("workbooks");
        Path again = folder.resolve("again");

        Csp.run("convert", sample, "--to-dir", json);
        Result written =
                Csp.run("convert", "--quiet", "--strict", "--as", "xlsx", "--to-dir", workbooks, json + "/*.json");
        Result read = Csp.run("convert", workbooks, "--to-dir", again, "--quiet");

        assertThat(written).isEqualTo(new Result(0, "", ""));
        assertThat(read).isEqualTo(new Result(0, "", ""));
        for (String name : jsonIn(json)) {
            assertThat(again.resolve(name)).hasSameTextualContentAs(json.resolve(name));
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
