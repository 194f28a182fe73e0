package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "deadline*, deadline for all",
        "deadline*, deadline",
        "* ref, project sponsor ref",
        "how will * be measured, how will it all be measured",
        "a*b*c, axxbxxc"
    })
    void takesAnythingInItsGaps(String phrase, String text) {
        assertThat(new OpenPhrase(phrase).matches(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "deadline*, the deadline",
        "* ref, reference",
        "how will * be measured, how will it be paid for",
        "ab*ba, aba",
        "a*b*c, axxc"
    })
    void takesNothingElse(String phrase, String text) {
        assertThat(new OpenPhrase(phrase).matches(text)).isFalse();
    }

    @Test
    void isWrittenInAnyCase() {
        assertThat(new OpenPhrase("Target Date*").matches("target date set")).isTrue();
    }
}
