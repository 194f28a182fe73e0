package org.csplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that holds the tables between two marks, with its own words around them. */
final class ResultPage {

    private static final String START = "<!-- tables -->";
    private static final String END = "<!-- end of tables -->";

    private ResultPage() {}

    static void renew(Path page, String tables) throws IOException {
        String text = Files.readString(page);
        int start = text.indexOf(START);
        int end = text.indexOf(END);
        if (start < 0 || end < start) {
            throw new IOException(page + " has no '" + START + "' and '" + END + "' to put the tables between.");
        }
        Files.writeString(page, text.substring(0, start) + START + "\n\n" + tables + "\n" + text.substring(end));
    }
}
