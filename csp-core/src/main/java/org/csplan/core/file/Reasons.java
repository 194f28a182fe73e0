package org.csplan.core.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/** Says in plain words what a file system means. */
public final class Reasons {

    private static final String FULL = "the disk is full; make room and try again";

    /** What systems say, in lower case, and what it means. */
    private static final Map<String, String> WORDS = Map.of(
            "no space left", FULL,
            "not enough space", FULL,
            "quota exceeded", "the disk quota is used up; make room and try again",
            "read-only file system", "the disk is read-only; choose another one",
            "name too long", "its name is too long for this disk",
            "is a directory", "it is a folder",
            "being used by another process", "it is open in another program; close it there and try again",
            "too many open files", "too many files are open at once",
            "operation not permitted", "permission is denied");

    private Reasons() {}

    /** The reason, without the name of the file. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "this folder leads back to itself";
        }
        return ofWords(e instanceof FileSystemException system ? system.getReason() : e.getMessage());
    }

    private static String ofWords(String said) {
        if (said == null || said.isBlank()) {
            return "the system gives no reason";
        }
        String lower = said.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("the system says: " + said);
    }
}
