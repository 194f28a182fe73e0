package org.csplan.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file can't be read or written. */
final class FileProblem {

    private FileProblem() {}

    static UncheckedIOException reading(IOException e) {
        return of(e, "there is no such file", "it may not be read");
    }

    static UncheckedIOException writing(IOException e) {
        return of(e, "its folder does not exist", "it may not be written there");
    }

    private static UncheckedIOException of(IOException e, String missing, String denied) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return new UncheckedIOException(missing, e);
        }
        if (e instanceof AccessDeniedException) {
            return new UncheckedIOException(denied, e);
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return new UncheckedIOException(reason == null ? e.toString() : reason, e);
    }
}
