package org.csplan.examples.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a clone that was never built, where a script stands in for Maven and notes that it was run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the other launcher is for Windows")
class LauncherIT {

    private static final String MAVEN =
            """
            #!/bin/sh
            echo built >>builds.txt
            sleep 1
            cp '%s' csp-examples/target/unfinished.jar
            mv csp-examples/target/unfinished.jar csp-examples/target/csp.jar
            """.formatted(Path.of("target", "csp.jar").toAbsolutePath());

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path clone;

    private Path launcher;

    @BeforeEach
    void thereIsACloneThatWasNeverBuilt() throws IOException {
        Path folder = Files.createDirectory(clone.resolve("csp-examples"));
        launcher = Files.copy(Path.of("csp"), folder.resolve("csp"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path maven = Files.writeString(clone.resolve("mvnw"), MAVEN);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void buildsOnceHoweverManyAreStartedAtTheSameTime() throws Exception {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            started.add(start());
        }

        for (Process process : started) {
            assertThat(process.inputReader().readLine()).startsWith("csp ");
            assertThat(process.waitFor()).isZero();
        }
        assertThat(clone.resolve("builds.txt")).hasContent("built");
        assertThat(clone.resolve("csp-examples/target/building")).doesNotExist();
    }

    @Test
    void buildsWhereOneThatWasBuildingWasKilled() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path target = Files.createDirectory(launcher.resolveSibling("target"));
        Files.writeString(target.resolve("building"), gone.pid() + "\n");

        Process process = start();

        assertThat(process.waitFor()).isZero();
        assertThat(clone.resolve("builds.txt")).hasContent("built");
    }

    @Test
    void saysSoWhereItCanNotBeBuilt() throws Exception {
        Files.writeString(clone.resolve("mvnw"), "#!/bin/sh\necho no network; exit 1\n");

        Process process = start();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(process.errorReader().lines())
                .contains("no network")
                .last()
                .asString()
                .startsWith("csp: it could not be built; it needs JDK 17 or later");
    }

    @Test
    void refusesAWorkbookThatIsTooLargeForItsMemory() throws Exception {
        Path large = workbookOfRows(60_000);
        start().waitFor();

        Process process = start("-Xmx32m", "convert", large.toString());

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(process.errorReader().lines())
                .singleElement()
                .asString()
                .matches(".*large\\.xlsx: it needs more memory than the \\d+ MB that csp may use; .*");
    }

    private Path workbookOfRows(int rows) throws IOException {
        Path file = clone.resolve("large.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                PrintStream out = new PrintStream(zip, false, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            out.print(relation("officeDocument", "xl/workbook.xml"));
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            out.print(relation("worksheet", "worksheets/sheet1.xml"));
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.print(
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Plan' sheetId='1' r:id='r1'/></sheets></workbook>"
                            .formatted(MAIN, RELATIONS));
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.print("<worksheet xmlns='%s'><sheetData>".formatted(MAIN));
            out.print(row("Action", "Lead agency", "Timescale"));
            for (int i = 0; i < rows; i++) {
                out.print(row("Visit shop number " + i + " in the town centre", "Agency " + i % 50, "March 2026"));
            }
            out.print("</sheetData></worksheet>");
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + RELATIONS + "/" + type + "' Target='" + target
                + "'/></Relationships>";
    }

    private static String row(String... texts) {
        return Stream.of(texts)
                .map(text -> "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private Process start() throws IOException {
        return start("", "--version");
    }

    private Process start(String javaOptions, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CSP_JAVA_OPTS", javaOptions);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
