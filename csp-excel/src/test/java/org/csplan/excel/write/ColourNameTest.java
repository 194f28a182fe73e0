package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourNameTest {

    @ParameterizedTest
    @CsvSource({"#7030A0, Purple", "#00B0A0, Teal", "#FF99CC, Pink", "#000000, Black", "#C4BD97, Tan", "#E4DFEC, Lilac"
    })
    void namesAColourAsPeopleWould(String colour, String name) {
        assertThat(ColourName.of(Palette.fill(colour))).isEqualTo(name);
    }
}
