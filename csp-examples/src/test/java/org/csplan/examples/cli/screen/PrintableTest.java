package org.csplan.examples.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void keepsTextOnOneLine() {
        assertThat(Printable.line(" Hold\r\n two\t\u00A0events\n")).isEqualTo("Hold two events");
    }

    @Test
    void dropsWhatWouldMoveTheCursorOrTurnTheText() {
        assertThat(Printable.line("a\033[2Jb\u0007c\u202Ed\u200Be\uD800f")).isEqualTo("a[2Jbcdef");
    }

    @Test
    void shortensLongText() {
        assertThat(Printable.line("Hold two events in the market square", 12)).isEqualTo("Hold two ev…");
        assertThat(Printable.line("Hold two 😀😀", 11)).isEqualTo("Hold two 😀😀");
    }
}
