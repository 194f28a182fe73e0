package org.csplan.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void keepsWhatFitsOnALine() {
        assertThat(Quoted.of("xl/worksheets/sheet1.xml")).isEqualTo("xl/worksheets/sheet1.xml");
        assertThat(Quoted.of("two\r\nlines\u001B[31m")).isEqualTo("two  lines [31m");
    }

    @Test
    void cutsAtAWord() {
        assertThat(Quoted.of("word ".repeat(20))).isEqualTo("word ".repeat(16) + "…");
    }

    @Test
    void neverCutsWithinACharacter() {
        String text = "a".repeat(79) + "\uD83D\uDE00" + "b";

        assertThat(Quoted.of(text)).isEqualTo("a".repeat(79) + "…");
    }

    @Test
    void cutsASentenceOnlyWhereNoneShouldGoOn() {
        assertThat(Quoted.sentence("part " + "x".repeat(200) + " is missing")).endsWith("x is missing");
        assertThat(Quoted.sentence("part " + "x".repeat(2_000) + " is missing")).hasSize(301);
    }
}
