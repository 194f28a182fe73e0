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

    private static final int SECTOR = 512;

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

    @Test
    void anOldWorkbookThatLacksOnlyBytesBehindItsLastRecordIsRead() throws IOException {
        BiffMaker records = BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, 40, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n')
                .end()
                .sheet()
                .add(BiffMaker.TEXT_CELL, 0, 0, 0, 0, 0, 0, 4, 0, 0, 'L', 'e', 'a', 'd')
                .end();
        byte[] whole = records.container();
        int end = whole.length - SECTOR + records.size();

        Grid grid = Read.grid(Arrays.copyOf(whole, end));

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("Lead");
        assertThat(grid.findings()).extracting(finding -> finding.rule()).containsExactly("file-cut");
        assertThat(Read.refusal(Arrays.copyOf(whole, end - 1))).startsWith("the file is cut short");
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
