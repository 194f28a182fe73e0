package org.csplan.core.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenElsewhereTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void aWorkbookIsThere() throws IOException {
        target = Files.writeString(folder.resolve("plan.xlsx"), "old");
    }

    @Test
    void saysWhoHasItOpenInExcel() throws IOException {
        Files.write(folder.resolve("~$plan.xlsx"), excelsLock("Zoë Ashdown"));

        refuses(
                "it is open in another program, by Zoë Ashdown; close it there, or delete ~$plan.xlsx if nobody has it open");
    }

    @Test
    void saysWhoHasItOpenInLibreOffice() throws IOException {
        Files.writeString(folder.resolve(".~lock.plan.xlsx#"), ",zashdown,desk-4,01.04.2025 09:00,file:///home/;");

        refuses(
                "it is open in another program, by zashdown; close it there, or delete .~lock.plan.xlsx# if nobody has it open");
    }

    @Test
    void refusesAlsoWhenNobodyIsNamed() throws IOException {
        Files.write(folder.resolve("~$plan.xlsx"), new byte[165]);

        refuses("it is open in another program; close it there, or delete ~$plan.xlsx if nobody has it open");
    }

    @Test
    void mindsNoLockOfAFileThatIsGone() throws IOException {
        Files.delete(target);
        Files.write(folder.resolve("~$plan.xlsx"), excelsLock("Zoë Ashdown"));

        Output.write(target, stream -> stream.write('n'));

        assertThat(target).hasContent("n");
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> Output.write(target, stream -> stream.write('n')))
                .isInstanceOfSatisfying(
                        UnwritableFileException.class, e -> assertThat(e.file()).isEqualTo(target.toString()))
                .hasMessage(reason);
        assertThat(target).hasContent("old");
    }

    /** A length and a name in 54 bytes, then the same in 54 letters of two bytes. */
    private static byte[] excelsLock(String name) throws IOException {
        ByteArrayOutputStream lock = new ByteArrayOutputStream();
        String padded = name + " ".repeat(54 - name.length());
        lock.write(name.length());
        lock.write(padded.getBytes(ISO_8859_1));
        lock.write(name.length());
        lock.write(0);
        lock.write(padded.getBytes(UTF_16LE));
        return lock.toByteArray();
    }
}
