package org.csplan.examples.commands;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.csplan.examples.commands.Csp.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final Path SAMPLE = Path.of("samples", "quarterly-monitoring.xlsx");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Gärten", "Gärten\n", "\uFEFFGärten\r\nsecond line\r\n"})
    void opensAProtectedWorkbook(String content) throws Exception {
        Path workbook = theSampleProtectedBy("Gärten");

        Result result = Csp.run("convert", workbook, "--password-file", aFile(content, UTF_8), "--quiet");

        assertThat(result).isEqualTo(Csp.run("convert", SAMPLE, "--quiet"));
    }

    @Test
    void saysWhatIsWrongWithAPassword() throws Exception {
        Path workbook = theSampleProtectedBy("secret");

        Result none = Csp.run("convert", workbook);
        Result wrong = Csp.run("convert", workbook, "--password-file", aFile("Secret", UTF_8));

        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).hasLineCount(1).contains("password");
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).hasLineCount(1).contains("password").isNotEqualTo(none.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nsecret", "\uFEFF"})
    void wantsAPasswordInItsFile(String content) throws IOException {
        Path file = aFile(content, UTF_8);

        Result result = Csp.run("convert", SAMPLE, "--password-file", file);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("csp: " + file + ": its first line should be the password, and is empty\n");
    }

    @Test
    void saysThatAFileInAnotherEncodingIsNoUtf8() throws IOException {
        Path file = aFile("Gärten", ISO_8859_1);

        Result result = Csp.run("convert", SAMPLE, "--password-file", file);

        assertThat(result.err())
                .isEqualTo("csp: " + file + ": it is no text in UTF-8; save it as that and try again\n");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsNoMoreThanAPasswordTakes() throws IOException {
        Path file = aFile("secret\n" + "x".repeat(64 << 10), UTF_8);
        Path endless = Path.of("/dev/zero");

        Result tooLong = Csp.run("convert", SAMPLE, "--password-file", file);
        Result withoutEnd = Files.exists(endless) ? Csp.run("convert", SAMPLE, "--password-file", endless) : tooLong;

        String reason = ": it is over 64 KB, which no file with a password is; name that file\n";
        assertThat(tooLong).isEqualTo(new Result(3, "", "csp: " + file + reason));
        assertThat(withoutEnd.err()).endsWith(reason);
    }

    private Path aFile(String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("password.txt"), content, charset);
    }

    private Path theSampleProtectedBy(String password) throws Exception {
        Path workbook = folder.resolve("protected.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(workbook)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream data = encryptor.getDataStream(files)) {
                Files.copy(SAMPLE, data);
            }
            files.writeFilesystem(out);
        }
        return workbook;
    }
}
