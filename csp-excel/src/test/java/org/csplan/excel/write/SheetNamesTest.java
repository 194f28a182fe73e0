package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Burglary                                        | Burglary
                    Gangs/Organised Crime                           | Gangs-Organised Crime
                    Anti-social behaviour - including environmental | Anti-social behaviour
                    'Safer streets'                                 | Safer streets
                    History                                         | Actions
                    Averyveryverylongwordthathasnoblanksinit        | Averyveryverylongwordthathasnob
                    """, quoteCharacter = '"')
    void takesATitleAsFarAsATabCan(String title, String name) {
        assertThat(new SheetNames().of(title)).isEqualTo(name);
    }

    @Test
    void numbersTitlesThatAreAlikeWhateverTheirCase() {
        SheetNames names = new SheetNames();

        assertThat(names.of("Burglary")).isEqualTo("Burglary");
        assertThat(names.of("BURGLARY")).isEqualTo("BURGLARY (2)");
        assertThat(names.of("Burglary")).isEqualTo("Burglary (3)");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String name = new SheetNames().of("🚓".repeat(20));

        assertThat(name).hasSize(30).isEqualTo("🚓".repeat(15));
    }
}
