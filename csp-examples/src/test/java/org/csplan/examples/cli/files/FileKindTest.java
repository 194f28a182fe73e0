package org.csplan.examples.cli.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.examples.cli.files.FileKind.JSON;
import static org.csplan.examples.cli.files.FileKind.WORKBOOK;

import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void tellsByContentAndNotByName() {
        assertThat(kind("PK\u0003\u0004", "plan.json")).isEqualTo(WORKBOOK);
        assertThat(kind("\u00D0\u00CF\u0011\u00E0", "plan.json")).isEqualTo(WORKBOOK);
        assertThat(kind(" \r\n{", "plan.xlsx")).isEqualTo(JSON);
        assertThat(kind("\u00EF\u00BB\u00BF{", "plan.xlsx")).isEqualTo(JSON);
    }

    @Test
    void takesTheNameWhereTheContentSaysNothing() {
        assertThat(kind("", "plan.JSON")).isEqualTo(JSON);
        assertThat(kind("", "plan.xlsx")).isEqualTo(WORKBOOK);
        assertThat(kind("Action,Lead", "plan.csv")).isEqualTo(WORKBOOK);
    }

    private static FileKind kind(String content, String name) {
        return FileKind.of(content.getBytes(ISO_8859_1), name);
    }
}
