package org.csplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.csplan.core.file.Reasons;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words why the parser stopped. */
final class Refusal {

    private Refusal() {}

    static RuntimeException of(JacksonException stop, JsonParser parser) {
        if (stop.getCause() instanceof IOException cause
                && !(cause instanceof Utf8Reader.NotUtf8Exception)
                && !(cause instanceof SourceText.TooLongException)) {
            return new UncheckedIOException(Reasons.of(cause), cause);
        }
        TokenStreamLocation stated = stop.getLocation();
        TokenStreamLocation place = stated == null || stated.getLineNr() < 1 ? parser.currentLocation() : stated;
        return new PlanJsonException(problem(stop), place.getLineNr(), place.getColumnNr(), stop);
    }

    private static String problem(JacksonException stop) {
        if (stop.getCause() instanceof Utf8Reader.NotUtf8Exception) {
            return "this is not UTF-8; save the file with the encoding UTF-8";
        }
        if (stop.getCause() instanceof SourceText.TooLongException) {
            return "this is too long; no more than " + SourceText.LONGEST / 1_000_000 + " million characters are read";
        }
        if (stop instanceof UnexpectedEndOfInputException) {
            return "this ends too early; a brace, a bracket or a quotation mark is not closed";
        }
        String words = stop.getOriginalMessage();
        if (stop instanceof StreamConstraintsException) {
            return tooMuch(words);
        }
        return "this is not JSON: " + firstWords(words);
    }

    private static String tooMuch(String words) {
        if (words.startsWith("Number")) {
            return "this number is too long";
        }
        return words.startsWith("String") || words.startsWith("Name")
                ? "this text is too long"
                : "this is nested too deeply";
    }

    /** The parser's own message, without what only its programmers need. */
    private static String firstWords(String words) {
        if (words.startsWith("Illegal unquoted character")) {
            return "a text holds a line break or a control character; write \\n for a line break";
        }
        String plain = words.replaceAll(" \\(code \\d+(?: / 0x[0-9a-f]+)?\\)", "")
                .replaceFirst("(?:a valid value )?\\(JSON String, .*?\\)", "a value")
                .replaceFirst("(?s)(?:: enable `| \\(for | \\(not recognized|: maybe a | ?at \\[Source).*", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
