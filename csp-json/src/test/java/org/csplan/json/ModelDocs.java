package org.csplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model's own documentation says of its types and their properties, as plain text. */
final class ModelDocs {

    private static final Path SOURCES = Path.of("..", "csp-core", "src", "main", "java");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[^\n]*\\s*)*public record", Pattern.DOTALL);

    private ModelDocs() {}

    /** The first paragraph on a type. */
    static String of(Class<?> type) {
        return comment(type).split("\\s(?:<p>|@)", 2)[0].strip();
    }

    /** What is said of one of its properties. */
    static String of(Class<?> type, String property) {
        Matcher said =
                Pattern.compile("@param " + property + " (.*?)(?= @param |$)").matcher(comment(type));
        if (!said.find()) {
            throw new IllegalStateException(type + " says nothing of " + property);
        }
        return said.group(1).strip();
    }

    private static String comment(Class<?> type) {
        Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            Matcher comment = COMMENT.matcher(Files.readString(source));
            if (!comment.find()) {
                throw new IllegalStateException(source + " has no documentation");
            }
            return comment.group(1)
                    .replaceAll("\\s*\\n \\*[ \\t]*", " ")
                    .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
