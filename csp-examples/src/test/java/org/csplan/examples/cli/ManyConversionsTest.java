package org.csplan.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.examples.cli.files.InputFiles;
import org.csplan.examples.cli.screen.Terminal;
import org.csplan.examples.faults.FaultyDisk;
import org.csplan.excel.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyConversionsTest {

    private static final List<String> INPUTS = List.of("samples/themes.xlsx", "samples/two-years.xls");

    @TempDir
    private Path folder;

    @Test
    void leaveEachFileOldOrNewWhicheverThingFails() throws IOException {
        Map<String, String> old = new HashMap<>();
        Map<String, String> fresh = new HashMap<>();
        convertTo(folder);
        for (Path file : files()) {
            fresh.put(file.getFileName().toString(), Files.readString(file));
            old.put(file.getFileName().toString(), "old");
        }

        boolean failing = true;
        int things = 0;
        while (failing) {
            for (String name : old.keySet()) {
                Files.writeString(folder.resolve(name), "old");
            }
            things++;
            FaultyDisk disk = FaultyDisk.under(folder, things);
            String told = convertTo(disk.path(folder));
            failing = disk.hasFaulted();

            List<Path> there = files();
            assertThat(there).extracting(file -> file.getFileName().toString()).hasSameElementsAs(old.keySet());
            long kept = 0;
            for (Path file : there) {
                String name = file.getFileName().toString();
                assertThat(Files.readString(file)).isIn(old.get(name), fresh.get(name));
                kept += Files.readString(file).equals("old") ? 1 : 0;
            }
            assertThat(told.contains("csp: ")).isEqualTo(kept > 0);
        }
        assertThat(things).isGreaterThan(10);
    }

    /** Converts, and gives what was told. */
    private static String convertTo(Path folder) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(OutputStream.nullOutputStream(), told);
        Session session = new Session(terminal, false, false, Optional.empty());
        PlanWriting writing = new PlanWriting(PlanFormat.JSON, Optional.empty(), Optional.empty(), false);
        int status = new ManyConversions(
                        session,
                        new PlanInputs(PlanReader.create()),
                        new PeriodChoice(Optional.empty()),
                        writing,
                        folder)
                .run(InputFiles.of(INPUTS, Optional.empty()));

        String lines = told.toString(UTF_8);
        assertThat(status).isEqualTo(lines.contains("csp: ") ? ExitStatus.REFUSED : ExitStatus.DONE);
        return lines;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
