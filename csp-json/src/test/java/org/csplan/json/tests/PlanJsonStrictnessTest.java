package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.csplan.json.PlanJson;
import org.csplan.json.PlanJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonStrictnessTest {

    private static final String START =
            "{\"format\":\"csp-action-plan\",\"version\":1,\"title\":\"T\",\"priorities\":[";

    static List<Mistake> mistakes() {
        return Mistake.ALL;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhereAndWhatIsWrongAndWhatWouldBeRight(Mistake mistake) {
        assertThatThrownBy(() -> PlanJson.read(mistake.json()))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage(mistake.message());
    }

    @Test
    void carriesThePlaceAsDataToo() {
        PlanJsonException refusal =
                catchThrowableOfType(PlanJsonException.class, () -> PlanJson.read("{\n  \"name\": \"£\"}"));

        assertThat(refusal.line()).hasValue(2);
        assertThat(refusal.column()).hasValue(3);
        assertThat(refusal.problem())
                .isEqualTo("an action plan has no property 'name', and begins with \"format\": \"csp-action-plan\"");
    }

    static Stream<Arguments> textsThatAreNoPlan() {
        return Stream.of(
                arguments("", "line 1, column 1: this is empty; an action plan was expected"),
                arguments(" \n ", "line 2, column 2: this is empty; an action plan was expected"),
                arguments("[]", "line 1, column 1: an action plan must be an object, not a list"),
                arguments("null", "line 1, column 1: an action plan must be an object, not null"),
                arguments(
                        "plan", "line 1, column 1: this is not JSON: unrecognized token 'plan': was expecting a value"),
                arguments(
                        "{",
                        "line 1, column 2: this ends too early; a brace, a bracket or a quotation mark is not closed"),
                arguments(
                        "{\n\"format\": \"csp",
                        "line 2, column 15: this ends too early; a brace, a bracket or a quotation mark is not closed"),
                arguments(
                        "{'format': 1}",
                        "line 1, column 2: this is not JSON: unexpected character ('''): was expecting double-quote to start property name"),
                arguments(
                        "{\"format\": \"a\nb\"}",
                        "line 1, column 14: this is not JSON: a text holds a line break or a control character; write \\n for a line break"),
                arguments(
                        "{\"version\": 01}",
                        "line 1, column 14: this is not JSON: invalid numeric value: Leading zeroes not allowed"),
                arguments("{\"version\": NaN}", "line 1, column 16: this is not JSON: non-standard token 'NaN'"),
                arguments("{// a note\n}", "line 1, column 2: this is not JSON: unexpected character ('/')"),
                arguments(
                        "{\"version\": 1,}",
                        "line 1, column 15: this is not JSON: unexpected character ('}'): was expecting double-quote to start property name"),
                arguments(START + "]} {}", "line 1, column 70: this goes on after the end of an action plan"));
    }

    @ParameterizedTest
    @MethodSource("textsThatAreNoPlan")
    void saysWhyATextIsNoPlan(String text, String message) {
        assertThatThrownBy(() -> PlanJson.read(text))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE"})
    void refusesEncodingsThatAreNotUtf8(String encoding) {
        String sound = PlanJson.toJson(SamplePlans.everyProperty());

        assertThatThrownBy(() -> PlanJson.read(new ByteArrayInputStream(sound.getBytes(Charset.forName(encoding)))))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageContaining("line ")
                .hasMessageMatching(
                        "(?s).*(this is not UTF-8; save the file with the encoding UTF-8|this is not JSON.*)");
    }

    @Test
    void namesThePlaceOfBytesThatAreNotUtf8() {
        byte[] latin = (START + "],\n  \"partnership\": \"Café\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> PlanJson.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage("line 2, column 22: this is not UTF-8; save the file with the encoding UTF-8");
    }

    @Test
    void refusesJsonOfAnyDepthAtOnce() {
        String depth = "[".repeat(200_000);

        assertThatThrownBy(() -> PlanJson.read(depth))
                .hasMessage("line 1, column 1: an action plan must be an object, not a list");
        assertThatThrownBy(() -> PlanJson.read(START + depth))
                .hasMessage("line 1, column 67: an entry of 'priorities' must be an object, not a list");
    }

    @Test
    void refusesATextBeyondAllMeasure() {
        String json = START + "],\"partnership\":\"" + "x".repeat(1_000_001) + "\"}";

        assertThatThrownBy(() -> PlanJson.read(json))
                .hasMessage("line 1, column 83: 'partnership' is longer than 1000000 characters");
    }

    @Test
    void refusesANumberBeyondAllMeasure() {
        String json =
                SamplePlans.file("every-property.json").replace("\"value\": 33", "\"value\": " + "3".repeat(5000));

        assertThatThrownBy(() -> PlanJson.read(json))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageMatching("line 38, column \\d+: this number is too long");
    }

    @Test
    void refusesAFileWithoutEnd() {
        assertThatThrownBy(() -> PlanJson.read(endless("", " ")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageEndingWith(": this is too long; no more than 160 million characters are read");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatThrownBy(() -> PlanJson.read(endless("{\"format\":\"", "x")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageEndingWith(": this text is too long");
    }

    @Test
    void refusesANameWithoutEnd() {
        assertThatThrownBy(() -> PlanJson.read(endless("{\"", "x")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageEndingWith(": this text is too long");
    }

    @Test
    void refusesMoreValuesThanFitTheMemory() {
        assertThatThrownBy(() ->
                        PlanJson.read(endless(START + "{\"title\":\"P\",\"actions\":[{\"leadAgencies\":[", "\"a\",")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageEndingWith(": this is too large; no more than 8 million values are read");
    }

    @Test
    void neverFailsInAnyOtherWay() {
        Random random = new Random(20240401);
        String sound = SamplePlans.file("every-property.json");
        String pieces = "{}[]:,\"\\0e-.u\u0000\uD83D\uFEFF \nntf";

        for (int i = 0; i < 3000; i++) {
            StringBuilder broken = new StringBuilder(sound);
            for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
                int at = random.nextInt(broken.length() - 20);
                String piece = String.valueOf(pieces.charAt(random.nextInt(pieces.length())));
                broken.replace(at, at + random.nextInt(20), piece);
            }

            Throwable refusal = catchThrowable(() -> PlanJson.read(broken.toString()));

            if (refusal != null) {
                assertThat(refusal)
                        .isInstanceOf(PlanJsonException.class)
                        .hasMessageMatching("line \\d+, column \\d+: .+");
            }
        }
    }

    /** The start, and then the same again for ever. */
    private static InputStream endless(String start, String again) {
        byte[] block = again.repeat(64 * 1024 / again.length()).getBytes(StandardCharsets.UTF_8);
        Enumeration<InputStream> parts = new Enumeration<>() {
            private InputStream next = new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));

            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                InputStream part = next;
                next = new ByteArrayInputStream(block);
                return part;
            }
        };
        return new SequenceInputStream(parts);
    }
}
