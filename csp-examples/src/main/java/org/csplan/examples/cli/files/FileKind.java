package org.csplan.examples.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its content; its name counts only where the content is neither. */
public enum FileKind {
    /** A plan in JSON. */
    JSON,
    /** Anything else; whether it can be read as a workbook is for the reader of workbooks to say. */
    WORKBOOK;

    private static final int ENOUGH = 512;

    /** The kind of that file. */
    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ENOUGH), file.getFileName().toString());
        }
    }

    /** The kind of a file with that name that starts with these bytes. */
    static FileKind of(byte[] start, String name) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK") || text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return WORKBOOK;
        }
        String unmarked = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        boolean opens = unmarked.stripLeading().startsWith("{")
                || unmarked.stripLeading().startsWith("[");
        return opens || name.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : WORKBOOK;
    }
}
