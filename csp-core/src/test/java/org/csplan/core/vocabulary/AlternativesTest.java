package org.csplan.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void matchesEachPhraseAndNoOther() {
        List<String> phrases = List.of("june", "jun", "july", "q.", "per year");

        String expression = Alternatives.of(phrases);

        assertThat(phrases).allMatch(phrase -> phrase.matches(expression));
        assertThat(List.of("ju", "junes", "qx", "per", "")).noneMatch(text -> text.matches(expression));
    }

    @Test
    void takesTheLongestPhraseThatFits() {
        Matcher found =
                Pattern.compile(Alternatives.of(List.of("by", "by the end of"))).matcher("by the end of may");

        assertThat(found.lookingAt()).isTrue();
        assertThat(found.group()).isEqualTo("by the end of");
    }

    @Test
    void takesAShorterPhraseWhereTheRestAsksForIt() {
        assertThat("mar-24").matches(Alternatives.of(List.of("march", "mar")) + "-\\d\\d");
    }
}
