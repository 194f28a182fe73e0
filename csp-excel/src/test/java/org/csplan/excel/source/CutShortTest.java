package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutShortTest {

    @Test
    void aWorkbookIsRefusedWhereverItWasCut() {
        byte[] whole = PackageMaker.withRows("<row><c t=\"inlineStr\"><is><t>Action</t></is></c></row>")
                .make();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThat(Read.refusal(cut)).as("cut after %d bytes", length).isNotBlank();
        }
    }
}
