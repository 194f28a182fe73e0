package org.csplan.core.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook that somebody has open. Excel and LibreOffice put a file beside it then, with the name of who it is; a file
 * that is replaced under them would be overwritten by what they save next.
 *
 * @param lock the file beside it
 * @param who the name in it, if there is one that can be read
 */
record OpenElsewhere(Path lock, Optional<String> who) {

    private static final int MOST_BYTES = 1000;

    /** Where Excel has the name for the second time, in UTF-16, after the number of its letters. */
    private static final int UNICODE_NAME = 55;

    private static final int LONGEST_NAME = 54;

    /** Who has the file at that place open, if anybody. */
    static Optional<OpenElsewhere> find(Path place) {
        Path excels = place.resolveSibling("~$" + place.getFileName());
        if (Files.exists(excels)) {
            return Optional.of(new OpenElsewhere(excels, inLetters(bytesOf(excels))));
        }
        Path libreOffices = place.resolveSibling(".~lock." + place.getFileName() + "#");
        return Files.exists(libreOffices)
                ? Optional.of(new OpenElsewhere(libreOffices, inWords(bytesOf(libreOffices))))
                : Optional.empty();
    }

    /** What it is and what to do, in one line. */
    String words() {
        return "it is open in another program" + who.map(name -> ", by " + name).orElse("")
                + "; close it there, or delete " + lock.getFileName() + " if nobody has it open";
    }

    private static byte[] bytesOf(Path lock) {
        try {
            return Files.size(lock) <= MOST_BYTES ? Files.readAllBytes(lock) : new byte[0];
        } catch (IOException e) {
            return new byte[0]; // On Windows, Excel keeps it to itself; that it is there says enough.
        }
    }

    /** The name as Excel writes it: once a byte a letter, and once in Unicode. */
    private static Optional<String> inLetters(byte[] lock) {
        int letters = lock.length > UNICODE_NAME ? lock[UNICODE_NAME] : 0;
        int start = UNICODE_NAME + 2;
        if (letters > 0 && letters <= LONGEST_NAME && start + 2 * letters <= lock.length) {
            return printable(new String(lock, start, 2 * letters, StandardCharsets.UTF_16LE));
        }
        int bytes = lock.length > 0 ? lock[0] : 0;
        return bytes > 0 && bytes <= LONGEST_NAME && bytes < lock.length
                ? printable(new String(lock, 1, bytes, Charset.defaultCharset()))
                : Optional.empty();
    }

    /** The name as LibreOffice writes it: in full, or else the one to log in with. */
    private static Optional<String> inWords(byte[] lock) {
        return Stream.of(new String(lock, StandardCharsets.UTF_8).split(","))
                .limit(2)
                .flatMap(word -> printable(word).stream())
                .findFirst();
    }

    private static Optional<String> printable(String name) {
        String trimmed = name.strip();
        boolean isName = !trimmed.isEmpty() && trimmed.chars().noneMatch(Character::isISOControl);
        return isName ? Optional.of(trimmed) : Optional.empty();
    }
}
