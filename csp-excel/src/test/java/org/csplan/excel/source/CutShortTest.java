package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.csplan.excel.grid.Grid;
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

    @Test
    void anOldWorkbookThatWasCutIsRefusedOrWholeButForAFinding() throws IOException {
        byte[] whole = anOldWorkbook();
        String plan = describe(Read.grid(whole));

        for (int length = 0; length < whole.length; length += 7) {
            String read = readOrRefuse(Arrays.copyOf(whole, length));

            assertThat(read).as("cut after %d bytes", length).isIn("refused", plan + " file-cut");
        }
    }

    private static String readOrRefuse(byte[] file) {
        try {
            return describe(Read.grid(file));
        } catch (UnreadableWorkbookException e) {
            return "refused";
        }
    }

    private static String describe(Grid grid) {
        String findings =
                grid.findings().stream().map(finding -> " " + finding.rule()).collect(Collectors.joining());
        return grid.sheets().get(0).rows() + findings;
    }

    private static byte[] anOldWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.write(file);
        }
        return file.toByteArray();
    }
}
