package org.csplan.examples.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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

    private Process start() throws IOException {
        Process process = new ProcessBuilder(launcher.toString(), "--version").start();
        process.getOutputStream().close();
        return process;
    }
}
