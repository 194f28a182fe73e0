package org.csplan.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** One JSON value while it is read: its tokens, and the words and places for what is wrong with them. */
final class JsonInput {

    /** A plan of a hundred thousand actions has fewer; what has more would only fill the memory. */
    private static final int MOST_TOKENS = 8_000_000;

    private final JsonParser parser;
    private int tokens;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    JsonToken next() {
        tokens++;
        if (tokens > MOST_TOKENS) {
            throw wrong("this is too large; no more than " + MOST_TOKENS / 1_000_000 + " million values are read");
        }
        return parser.nextToken();
    }

    JsonParser parser() {
        return parser;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    TokenStreamLocation place() {
        return parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
    }

    /** What the value at hand is called: its property, or the list it is an entry of; empty for the whole document. */
    String subject() {
        TokenStreamContext context = parser.streamReadContext();
        if (at(JsonToken.START_OBJECT) || at(JsonToken.START_ARRAY)) {
            context = context.getParent();
        }
        if (context.inObject()) {
            return Wording.quoted(context.currentName());
        }
        return context.inArray() ? "an entry of " + container(context) : "";
    }

    /** What the name at hand is called: a key of the map it is in. */
    String keySubject() {
        return "the key " + Wording.quoted(parser.currentName()) + " of " + container(parser.streamReadContext());
    }

    private static String container(TokenStreamContext context) {
        String name = context.getParent().currentName();
        return name == null ? "the whole" : Wording.quoted(name);
    }

    PlanJsonException wrong(String problem) {
        return wrongAt(place(), problem);
    }

    static PlanJsonException wrongAt(TokenStreamLocation place, String problem) {
        return new PlanJsonException(problem, place.getLineNr(), place.getColumnNr(), null);
    }

    /** The refusal of a value of another type than the one expected, such as {@code "a list"}. */
    PlanJsonException wrongType(String expected) {
        return wrongType("this", expected);
    }

    /** The same; {@code whole} is what the document is called, where it is the document that is wrong. */
    PlanJsonException wrongType(String whole, String expected) {
        String subject = subject();
        return wrong((subject.isEmpty() ? whole : subject) + " must be " + expected + ", not " + found());
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
