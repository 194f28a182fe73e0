package org.csplan.examples.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar and its launcher as a person would, each in a process of its own. */
class RunnableJarIT {

    private static final Path SAMPLE =
            Path.of("samples", "quarterly-monitoring.xlsx").toAbsolutePath();
    private static final Path EXPECTED =
            Path.of("samples", "quarterly-monitoring.json").toAbsolutePath();
    private static final Path JAR = Path.of("target", "csp.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void jarConvertsASampleAlone() throws Exception {
        Path err = run(java("-jar", JAR.toString(), "convert", SAMPLE.toString(), "--to", "plan.json"), 0);

        assertThat(folder.resolve("plan.json")).hasSameTextualContentAs(EXPECTED);
        assertThat(err).content().hasLineCount(1).startsWith(SAMPLE + ": read, with ");
    }

    @Test
    void convertingLoadsNothingThatItDoesNotNeed() throws Exception {
        run(
                java(
                        "-Xlog:class+load:file=classes.txt",
                        "-jar",
                        JAR.toString(),
                        "convert",
                        SAMPLE.toString(),
                        "--to",
                        "plan.json"),
                0);

        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .anyMatch(line -> line.contains("org.csplan.excel.PlanReader"))
                .noneMatch(line -> line.contains("org.hibernate")
                        || line.contains("jakarta.validation")
                        || line.contains("org.apache.poi")
                        || line.contains("org.csplan.excel.write")
                        || line.contains("java.util.logging")
                        || line.contains("java.security.SecureRandom")
                        || line.contains("java.lang.runtime.ObjectMethods")
                        || line.contains("tools.jackson.databind"));
    }

    @Test
    void validatingPrintsNoLogOfLibraries() throws Exception {
        Path err = run(java("-jar", JAR.toString(), "validate", SAMPLE.toString(), "--stage", "draft"), 0);

        assertThat(err).isEmptyFile();
    }

    @Test
    void launcherRunsFromAnyFolderAndThroughLinks() throws Exception {
        assumeTrue(File.separatorChar == '/', "the other launcher is for Windows");
        Path far = Files.createDirectories(folder.resolve("far away"));
        Path link =
                Files.createSymbolicLink(far.resolve("csp link"), Path.of("csp").toAbsolutePath());

        Path err = run(List.of(link.toString(), "convert", SAMPLE.toString(), "--to", "plan.json", "--quiet"), 0);

        assertThat(folder.resolve("plan.json")).hasSameTextualContentAs(EXPECTED);
        assertThat(err).isEmptyFile();
    }

    @Test
    void launcherPassesTheExitStatusOn() throws Exception {
        assumeTrue(File.separatorChar == '/', "the other launcher is for Windows");

        Path err = run(List.of(Path.of("csp").toAbsolutePath().toString(), "convert", "missing file.xlsx"), 3);

        assertThat(err).hasContent("csp: missing file.xlsx: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "inspect", "validate --stage draft"})
    void launcherTakesAllItsClassesFromAnArchive(String words) throws Exception {
        assertThat(classesLoadedFor(words))
                .anyMatch(line -> line.contains("org.csplan.excel.PlanReader"))
                .noneMatch(line -> line.endsWith(JAR.getFileName().toString()));
    }

    @Test
    void launcherTakesAllLambdasOfAConversionFromItsArchive() throws Exception {
        assertThat(classesLoadedFor("convert"))
                .noneMatch(line -> line.contains("$$Lambda") && !line.endsWith("shared objects file"));
    }

    /** The log of a command that the launcher runs with the sample. */
    private List<String> classesLoadedFor(String words) throws Exception {
        assumeTrue(File.separatorChar == '/', "the other launcher is for Windows");
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of("csp").toAbsolutePath().toString());
        command.addAll(List.of(words.split(" ")));
        command.add(SAMPLE.toString());

        run(
                command,
                0,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "CSP_JAVA_OPTS", "-Xlog:class+load:file=" + log));
        return Files.readAllLines(log);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command in the folder, and gives what it printed to standard error. */
    private Path run(List<String> command, int status) throws IOException, InterruptedException {
        return run(command, status, Map.of());
    }

    private Path run(List<String> command, int status, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        process.getOutputStream().close();

        assertThat(process.waitFor()).isEqualTo(status);
        return err;
    }
}
