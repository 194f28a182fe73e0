package org.csplan.excel.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void replacesAFileWithTheCompleteNewOne() throws IOException {
        Path target = existing();

        WholeFile.create().write(target, NEW);

        assertThat(target).hasContent("new");
        assertThat(inFolder()).containsExactly(target);
    }

    @Test
    void keepsWhatWasThereWhenTheDiskIsFull() throws IOException {
        Path target = existing();
        WholeFile fails = new WholeFile(new FileSteps() {
            @Override
            void writeThrough(Path file, byte[] bytes) throws IOException {
                Files.write(file, new byte[] {bytes[0]});
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        });

        assertThatThrownBy(() -> fails.write(target, NEW))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage("the disk is full; make room and try again");
        assertThat(target).hasContent("old");
        assertThat(inFolder()).containsExactly(target);
    }

    @Test
    void keepsWhatWasThereWhenTheLastStepFails() throws IOException {
        Path target = existing();
        WholeFile fails = new WholeFile(new FileSteps() {
            @Override
            void replace(Path file, Path place) throws IOException {
                throw new FileSystemException(
                        place.toString(),
                        null,
                        "The process cannot access the file: it is being used by another process");
            }
        });

        assertThatThrownBy(() -> fails.write(target, NEW))
                .hasMessage("it is open in another program; close it there and try again");
        assertThat(target).hasContent("old");
        assertThat(inFolder()).containsExactly(target);
    }

    @Test
    void saysThatAFolderMayNotBeWrittenTo() {
        WholeFile fails = new WholeFile(new FileSteps() {
            @Override
            Path createBeside(Path target) throws IOException {
                throw new AccessDeniedException(target.toString());
            }
        });

        assertThatThrownBy(() -> fails.write(folder.resolve("plan.xlsx"), NEW))
                .hasMessage("files may not be written in the folder '" + folder + "'; choose another one");
        assertThat(inFolder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$plan.xlsx", ".~lock.plan.xlsx#"})
    void refusesAFileThatIsOpenElsewhere(String lock) throws IOException {
        Path target = existing();
        Files.createFile(folder.resolve(lock));

        assertThatThrownBy(() -> WholeFile.create().write(target, NEW))
                .hasMessage("it is open in another program (there is a lock file '" + lock
                        + "'); close it there and try again");
        assertThat(target).hasContent("old");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Path missing = folder.resolve("no such folder");

        assertThatThrownBy(() -> WholeFile.create().write(missing.resolve("plan.xlsx"), NEW))
                .hasMessage("there is no folder '" + missing + "'; make it first");
    }

    @Test
    void refusesAFolderInTheFilesPlace() {
        assertThatThrownBy(() -> WholeFile.create().write(folder, NEW))
                .hasMessage("it is a folder; give the name of a file");
    }

    @Test
    void givesTheNewFileTheRightsOfTheOneBefore() throws IOException {
        Path target = existing();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.create().write(target, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void leavesALinkAndReplacesWhatItLeadsTo() throws IOException {
        Path target = existing();
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), target);

        WholeFile.create().write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    private Path existing() throws IOException {
        return Files.writeString(folder.resolve("plan.xlsx"), "old");
    }

    private Stream<Path> inFolder() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
