package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.csplan.core.plan.ActionPlan;
import org.csplan.json.PlanJson;
import org.csplan.json.PlanJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonFileTest {

    private static final ActionPlan PLAN = SamplePlans.everyProperty();
    private static final ActionPlan UNWRITABLE =
            ActionPlan.builder().from(PLAN).title(" ").build();

    @TempDir
    private Path folder;

    @Test
    void writesAFileAndReadsItBack() throws IOException {
        Path file = folder.resolve("plan.json");

        PlanJson.write(PLAN, file);

        assertThat(file).content().isEqualTo(SamplePlans.file("every-property.json"));
        assertThat(PlanJson.read(file)).isEqualTo(PLAN);
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void leavesTheOldFileAloneWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");

        assertThatThrownBy(() -> PlanJson.write(UNWRITABLE, file)).isInstanceOf(IllegalArgumentException.class);

        assertThat(file).hasContent("old");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");

        PlanJson.write(PLAN, file);

        assertThat(PlanJson.read(file)).isEqualTo(PLAN);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesAFileToThoseWhoMayReadOtherFiles() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        Path shared = Files.writeString(folder.resolve("shared.json"), "old");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw----"));

        PlanJson.write(PLAN, folder.resolve("plan.json"));
        PlanJson.write(PLAN, shared);

        assertThat(Files.getPosixFilePermissions(folder.resolve("plan.json")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
        assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        PlanJson.write(PLAN, link);

        assertThat(link).isSymbolicLink();
        assertThat(PlanJson.read(file)).isEqualTo(PLAN);
    }

    @Test
    void saysInPlainWordsWhyAFileCannotBeRead() {
        assertThatThrownBy(() -> PlanJson.read(folder.resolve("missing.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("there is no such file");
        assertThatThrownBy(() -> PlanJson.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("it is a folder");
    }

    @Test
    void saysInPlainWordsWhyAFileCannotBeWritten() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> PlanJson.write(PLAN, missing.resolve("plan.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the folder " + missing + " does not exist; make it first");
        assertThatThrownBy(() -> PlanJson.write(PLAN, folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("it is a folder; name a file in it");
    }

    @Test
    void saysWhereAFileIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\n\t\"plan\": 1 }");

        assertThatThrownBy(() -> PlanJson.read(file))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageStartingWith("line 2, column 2: an action plan has no property 'plan'");
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
