package org.csplan.examples.jar;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends the conversion of many files at some moment while it writes them; the nth thing that happens in the folder. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a folder is only looked at every now and then")
class KilledProcessIT {

    private static final Path SAMPLE = Path.of("samples", "quarterly-monitoring.xlsx");
    private static final String ONE = "returns/return 0.xlsx";
    private static final Path EXPECTED = Path.of("samples", "quarterly-monitoring.json");
    private static final int FILES = 12;

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void manyResultsAreThereAlready() throws IOException {
        results = Files.createDirectory(folder.resolve("results"));
        Files.createDirectory(folder.resolve("returns"));
        for (int i = 0; i < FILES; i++) {
            Files.copy(SAMPLE, folder.resolve("returns").resolve("return " + i + ".xlsx"));
            Files.writeString(results.resolve("return " + i + ".json"), "old");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 21})
    void eachFileIsTheOldOneOrTheNewOneAfterAKill(int things) throws Exception {
        endAfter(things, Process::destroyForcibly);

        assertEachIsOldOrNew();
        assertThat(others()).allMatch(name -> name.startsWith(".csp-") && name.endsWith(".part"));

        assertThat(convert(ONE).waitFor()).isZero();
        assertThat(others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {13})
    void nothingStrayIsLeftWhenItIsAskedToEnd(int things) throws Exception {
        endAfter(things, Process::destroy);

        assertEachIsOldOrNew();
        assertThat(others()).isEmpty();
    }

    private void endAfter(int things, Consumer<Process> end) throws Exception {
        try (WatchService watch = results.getFileSystem().newWatchService()) {
            results.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
            Process process = convert("returns");
            for (int seen = 0; seen < things; ) {
                WatchKey key = watch.take();
                seen += key.pollEvents().size();
                key.reset();
            }
            end.accept(process);
            assertThat(process.waitFor()).isNotZero();
        }
    }

    private Process convert(String input) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "csp.jar").toAbsolutePath().toString(),
                "convert",
                input,
                "--to-dir",
                "results");
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertEachIsOldOrNew() throws IOException {
        String fresh = Files.readString(EXPECTED);
        for (int i = 0; i < FILES; i++) {
            assertThat(Files.readString(results.resolve("return " + i + ".json")))
                    .isIn("old", fresh);
        }
    }

    /** The names of what is there beside the results. */
    private List<String> others() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            List<String> names = new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).toList());
            names.removeIf(name -> name.endsWith(".json"));
            return names;
        }
    }
}
