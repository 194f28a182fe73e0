package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.csplan.excel.grid.Grid;
import org.junit.jupiter.api.Test;

class BiffRecordsTest {

    /** The record that tells of a sheet called Plan, which begins right behind the workbook's own records. */
    private static final int[] PLAN = {0, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n'};

    private static final int BOUND_SHEET_AT = 20;
    private static final int NUMBER = 0x203;
    private static final int PACKED_NUMBER = 0x27E;
    private static final int PACKED_NUMBERS = 0xBD;

    @Test
    void aTextGoesOnPastAnEmptyRecord() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 'L', 'e')
                .add(BiffMaker.CONTINUE)
                .add(BiffMaker.CONTINUE, 0, 'a', 'd'));

        assertThat(text(file)).isEqualTo("Lead");
    }

    @Test
    void aTextGoesOnPastARecordWithoutLettersOfItsOwn() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 'L', 'e')
                .add(BiffMaker.CONTINUE, 1)
                .add(BiffMaker.CONTINUE, 1, 'a', 0, 'd', 0));

        assertThat(text(file)).isEqualTo("Lead");
    }

    @Test
    void halfALetterAtTheEndOfARecordIsNone() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 1, 'L', 0, 'e', 0, 'x')
                .add(BiffMaker.CONTINUE, 0, 'a', 'd'));

        assertThat(text(file)).isEqualTo("Lead");
    }

    @Test
    void aTextThatNeverEndsIsRefused() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 'L', 'e')
                .add(BiffMaker.CONTINUE));

        assertThat(Read.refusal(file)).startsWith("the file is cut short");
    }

    @Test
    void textsBeyondTheirToldNumberAreReadToo() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 'L', 'e', 'a', 'd'));

        assertThat(text(file)).isEqualTo("Lead");
    }

    @Test
    void bytesBehindTheLastTextAreNone() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 'L', 'e', 'a', 'd', 9, 9, 9));

        assertThat(text(file)).isEqualTo("Lead");
    }

    @Test
    void aSheetThatIsNotWhereTheWorkbookSaysIsFoundByItsTurn() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.SHARED_TEXTS, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 'L', 'e', 'a', 'd'));
        file[BOUND_SHEET_AT + 4] += 3;

        Grid grid = Read.grid(file);

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("Lead");
        assertThat(grid.findings())
                .extracting(finding -> finding.message())
                .containsExactly("The sheet 'Plan' is not where the workbook says; it was taken for number 1 of the"
                        + " sheets that there are.");
    }

    @Test
    void sheetsAtOnePlaceCountEachTime() {
        int[] listed = {72, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n'};
        byte[] file = BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, listed)
                .add(BiffMaker.BOUND_SHEET, listed)
                .add(BiffMaker.BOUND_SHEET, listed)
                .end()
                .sheet()
                .add(0x5D, new int[1_000])
                .end()
                .make();
        ReadLimits limits = new ReadLimits(1 << 20, 2_500, 100, 10, 1_000, 100, 10_000, 20, 20, 1_000, 10);

        assertThat(Read.refusal(file, limits))
                .isEqualTo("its sheets take over 2500 bytes; the limit unpackedBytes is 2500");
    }

    @Test
    void aRowMayComeInPieces() {
        byte[] file = withCells(cell(0, 0, 'A'), cell(1, 0, 'B'), cell(0, 1, 'C'));

        Grid grid = Read.grid(file);

        assertThat(grid.sheets().get(0).cell(0, 1).text()).isEqualTo("C");
        assertThat(grid.findings()).isEmpty();
    }

    @Test
    void ofACellThatComesAgainInAFurtherPieceTheLaterCounts() {
        byte[] file = withCells(cell(0, 0, 'A'), cell(1, 0, 'B'), cell(0, 0, 'C'));

        Grid grid = Read.grid(file);

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("C");
        assertThat(grid.findings())
                .extracting(finding -> finding.message())
                .containsExactly("Sheet 'Plan', cell A1: row 1 stands in the file twice; where both fill a cell, the"
                        + " later one counts.");
    }

    @Test
    void aCellBeyondTheLastColumnIsRefused() {
        byte[] file = BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, 40, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n')
                .end()
                .sheet()
                .add(NUMBER, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .end()
                .make();

        assertThat(Read.refusal(file))
                .startsWith("it is damaged: row 1 of its sheet 'Plan' has over 16384 columns; get it again");
    }

    @Test
    void whatIsNoNumberIsAnErrorHoweverItIsPacked() {
        byte[] file = BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, 40, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n')
                .end()
                .sheet()
                .add(NUMBER, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF8, 0x7F)
                .add(PACKED_NUMBER, 0, 0, 1, 0, 0, 0, 0, 0, 0xF8, 0x7F)
                .add(PACKED_NUMBERS, 0, 0, 2, 0, 0, 0, 0, 0, 0xF0, 0x7F, 2, 0)
                .end()
                .make();

        Grid grid = Read.grid(file);

        assertThat(grid.sheets().get(0).row(0).orElseThrow().cells())
                .extracting(cell -> cell.text())
                .containsExactly("#NUM!", "#NUM!", "#NUM!");
        assertThat(grid.findings()).extracting(finding -> finding.rule()).containsOnly("cell-error");
    }

    @Test
    void sheetsThatAreNotThereAreRefused() {
        byte[] file = withSharedText(BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, PLAN)
                .add(BiffMaker.BOUND_SHEET, 9, 0, 0, 0, 0, 0, 4, 0, 'M', 'o', 'r', 'e'));

        assertThat(Read.refusal(file)).startsWith("it is damaged: one of its sheets is not where it should be;");
    }

    private static int[] cell(int row, int column, char text) {
        return new int[] {row, 0, column, 0, 0, 0, 1, 0, 0, text};
    }

    private static byte[] withCells(int[]... cells) {
        BiffMaker file = BiffMaker.workbook()
                .add(BiffMaker.BOUND_SHEET, 40, 0, 0, 0, 0, 0, 4, 0, 'P', 'l', 'a', 'n')
                .end()
                .sheet();
        for (int[] cell : cells) {
            file.add(BiffMaker.TEXT_CELL, cell);
        }
        return file.end().make();
    }

    /** The workbook with the place of its first sheet put in, and that sheet, whose only cell shows the first text. */
    private static byte[] withSharedText(BiffMaker workbook) {
        int place = workbook.end().size();
        byte[] file = workbook.sheet()
                .add(BiffMaker.SHARED_TEXT_CELL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .end()
                .make();
        file[BOUND_SHEET_AT + 4] = (byte) place;
        return file;
    }

    private static String text(byte[] file) {
        return Read.grid(file).sheets().get(0).cell(0, 0).text();
    }
}
