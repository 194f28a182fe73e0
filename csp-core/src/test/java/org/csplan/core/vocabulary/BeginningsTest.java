package org.csplan.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    @Test
    void neverOverlooksAPhraseWhereverItStands() {
        List<String> phrases = List.of("january", "jan", "every week", "3 monthly");

        Beginnings beginnings = Beginnings.of(phrases);

        assertThat(phrases).allMatch(phrase -> beginnings.mayStandIn("by the 1st" + phrase + "2025"));
        assertThat(beginnings.mayStandIn("End of JANUARY")).isTrue();
    }

    @Test
    void passesOverTextsInWhichNoPhraseCouldBegin() {
        Beginnings beginnings = Beginnings.of(List.of("january", "every week"));

        assertThat(beginnings.mayStandIn("Police; Borough Council")).isFalse();
        assertThat(beginnings.mayStandIn("ja")).isFalse();
        assertThat(beginnings.mayStandIn("")).isFalse();
    }

    @Test
    void looksAtAllOfAShortPhrase() {
        Beginnings beginnings = Beginnings.of(List.of("quarter", "q"));

        assertThat(beginnings.mayStandIn("Q3")).isTrue();
        assertThat(beginnings.mayStandIn("in 1Q")).isTrue();
        assertThat(beginnings.mayStandIn("third")).isFalse();
        assertThat(beginnings.mayStandIn("1.1")).isFalse();
    }

    @Test
    void looksForPhrasesWhereWordsBegin() {
        Beginnings beginnings = Beginnings.of(List.of("may", "mar"));

        assertThat(beginnings.mayStandIn("31may")).isTrue();
        assertThat(beginnings.mayStandIn("primary, dismayed")).isFalse();
    }
}
