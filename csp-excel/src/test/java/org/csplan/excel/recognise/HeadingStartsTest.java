package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingStartsTest {

    private final HeadingStarts starts = new HeadingStarts(all(WordList.HEADINGS), all(WordList.CALENDAR));

    @Test
    void overlooksNoKnownHeading() {
        List<String> headings = all(WordList.HEADINGS).stream()
                .filter(heading -> !heading.startsWith("*"))
                .map(heading -> heading.replace("*", " anything at all"))
                .toList();

        assertThat(headings).allMatch(starts::mayBe);
        assertThat(headings).allMatch(heading -> starts.mayBe(heading.toUpperCase(Locale.ROOT) + ":"));
        assertThat(headings).allMatch(heading -> starts.mayBe("2. " + heading + " (2024/25)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target 2024/25",
                "2024/25",
                "April to June",
                "Progress in the second quarter",
                "Lead and partners",
                "Project sponsor ref",
                "Action / milestone",
                "#"
            })
    void looksCloserAtWhatMayBeAHeading(String text) {
        assertThat(starts.mayBe(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Review the lighting of every underpass with the ward councillors",
                "Support young carers who missed school",
                "Wolds Police",
                "1.1",
                "N"
            })
    void passesOverWhatStandsInRowsOfActions(String text) {
        assertThat(starts.mayBe(text)).isFalse();
    }

    @Test
    void tellsTimesAlone() {
        assertThat(starts.isTimeAlone("March 2025")).isTrue();
        assertThat(starts.isTimeAlone("April 2024 actions")).isFalse();
    }

    private static Collection<String> all(WordList list) {
        return Vocabulary.standard().sections(list).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
