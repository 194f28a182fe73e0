package org.csplan.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void standsInItsPlaceOnlyWhenComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");

        try (WholeFile file = WholeFile.startFor(target)) {
            file.stream().write("new".getBytes(UTF_8));
            file.stream().flush();
            assertThat(target).hasContent("old");
            file.complete();
        }

        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void leavesNothingWhenGivenUp() throws IOException {
        Path target = folder.resolve("plan.json");

        try (WholeFile file = WholeFile.startFor(target)) {
            file.stream().write("half".getBytes(UTF_8));
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void mayBeMovedToAnotherNameThanItWasStartedFor() throws IOException {
        try (WholeFile file = WholeFile.startFor(folder.resolve("plan.json"))) {
            file.stream().write("new".getBytes(UTF_8));
            file.moveTo(folder.resolve("plan-2.json"));
        }

        assertThat(names()).containsExactly("plan-2.json");
    }

    @Test
    void keepsALinkAndReplacesWhatItLeadsTo() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

        try (WholeFile file = WholeFile.startFor(link)) {
            file.stream().write("new".getBytes(UTF_8));
            file.complete();
        }

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfWhatItReplaces() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));

        try (WholeFile file = WholeFile.startFor(target)) {
            file.complete();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void takesAwayWhatAKilledProcessLeft() throws IOException {
        Files.writeString(folder.resolve(".csp-abandoned.part"), "half");

        try (WholeFile file = WholeFile.startFor(folder.resolve("plan.json"))) {
            file.complete();
        }

        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void leavesAloneWhatIsBeingWritten() throws IOException {
        try (WholeFile first = WholeFile.startFor(folder.resolve("a.json"));
                WholeFile second = WholeFile.startFor(folder.resolve("b.json"))) {
            second.complete();
            first.complete();
        }

        assertThat(names()).containsExactly("a.json", "b.json");
    }

    @Test
    void refusesAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("plan.json"));

        assertThatThrownBy(() -> WholeFile.startFor(target))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage("it is a folder; name a file in it");
    }

    @Test
    void refusesAPlaceInNoFolder() {
        Path target = folder.resolve("nowhere").resolve("plan.json");

        assertThatThrownBy(() -> WholeFile.startFor(target))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage("the folder " + folder.resolve("nowhere") + " does not exist; make it first");
    }

    @Test
    void refusesAPlaceInAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("plan.xlsx"));

        assertThatThrownBy(() -> WholeFile.startFor(file.resolve("plan.json")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage(file + " is a file, not a folder");
    }

    @Test
    void writesIntoAPlaceInOneGo() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");

        Output.write(target, stream -> stream.write("new".getBytes(UTF_8)));

        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void writesNothingWhenTheContentFails() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");

        assertThatThrownBy(() -> Output.write(target, stream -> {
                    stream.write("half".getBytes(UTF_8));
                    throw new IllegalArgumentException("half a plan");
                }))
                .hasMessage("half a plan");

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void saysWhenTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));

        try (Output output = Output.to(full)) {
            output.stream().write(new byte[10]);

            assertThatThrownBy(output::complete)
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessage("the disk is full; make room and try again");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
