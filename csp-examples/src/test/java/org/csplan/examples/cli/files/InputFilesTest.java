package org.csplan.examples.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fillTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("wolds/2024"));
        for (String name :
                List.of("b.xlsx", "a.XLSM", "notes.txt", "~$b.xlsx", "._a.xlsx", "plan.json", "wolds/2024/c.xls")) {
            Files.createFile(folder.resolve(name));
        }
    }

    @Test
    void findsTheWorkbooksInAFolderAndBelowInOrder() {
        List<InputFile> found = InputFiles.of(List.of(folder.toString()), Optional.empty());

        assertThat(found).extracting(this::shortName).containsExactly("a.XLSM", "b.xlsx", "wolds/2024/c.xls");
    }

    @Test
    void takesAFileThatIsNamedWhateverItIsCalled() {
        List<InputFile> found =
                InputFiles.of(List.of(folder.resolve("notes.txt").toString()), Optional.empty());

        assertThat(found).extracting(this::shortName).containsExactly("notes.txt");
    }

    @Test
    void takesEachFileOnce() {
        List<InputFile> found =
                InputFiles.of(List.of(folder.resolve("b.xlsx").toString(), folder.toString()), Optional.empty());

        assertThat(found).extracting(this::shortName).containsExactly("b.xlsx", "a.XLSM", "wolds/2024/c.xls");
    }

    @Test
    void passesOverTheFolderOfResults() {
        List<InputFile> found = InputFiles.of(List.of(folder.toString()), Optional.of(folder.resolve("wolds")));

        assertThat(found).extracting(this::shortName).containsExactly("a.XLSM", "b.xlsx");
    }

    @Test
    void findsWhatAPatternMatches() {
        List<InputFile> found = InputFiles.of(List.of(folder + "/*.xlsx"), Optional.empty());

        assertThat(found).extracting(this::shortName).containsExactly("b.xlsx");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        List<InputFile> found = InputFiles.of(List.of("missing.xlsx"), Optional.empty());

        assertThat(found).containsExactly(new InputFile("missing.xlsx", Optional.of("there is no such file")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesADeviceWithoutOpeningIt() {
        List<InputFile> found = InputFiles.of(List.of("/dev/null"), Optional.empty());

        assertThat(found)
                .extracting(file -> file.problem().orElseThrow())
                .containsExactly("it is a device or a pipe, not a file; save the workbook as a file and try again");
    }

    @Test
    void saysThatAFolderHoldsNoWorkbook() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        List<InputFile> found = InputFiles.of(List.of(empty.toString()), Optional.empty());

        assertThat(found)
                .containsExactly(new InputFile(empty.toString(), Optional.of("there is no workbook in this folder")));
    }

    private String shortName(InputFile file) {
        return folder.relativize(file.path()).toString().replace('\\', '/');
    }
}
