package org.csplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.csplan.core.file.Reasons;
import org.csplan.examples.cli.files.Refusal;

/** A file whose first line is a password, so that no password stands on a command line, where others can see it. */
final class PasswordFile {

    /** No password is longer, and what is named by mistake may have no end. */
    private static final int MOST_BYTES = 64 << 10;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PasswordFile() {}

    static String read(Path file) {
        String password = firstLine(file);
        if (password.isEmpty()) {
            throw new Refusal(file.toString(), "its first line should be the password, and is empty");
        }
        return password;
    }

    private static String firstLine(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(
                        file.toString(),
                        "it is over " + (MOST_BYTES >> 10) + " KB, which no file with a password is; name that file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replaceFirst("^" + BYTE_ORDER_MARK, "")
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (CharacterCodingException e) {
            throw new Refusal(file.toString(), "it is no text in UTF-8; save it as that and try again", e);
        } catch (IOException e) {
            throw new Refusal(file.toString(), Reasons.of(e), e);
        }
    }
}
