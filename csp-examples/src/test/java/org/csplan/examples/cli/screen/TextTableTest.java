package org.csplan.examples.cli.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsAllColumnsButTheLast() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        TextTable.indentedBy(2)
                .row("B", "Action", "description")
                .row(Look.COLOURED::warning, "AA", "Where are we now?", "other")
                .row("C", "a single long last cell")
                .print(new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8).replace("\r\n", "\n")).isEqualTo("""
                          B   Action             description
                          \033[33mAA  Where are we now?  other\033[0m
                          C   a single long last cell
                        """);
    }
}
