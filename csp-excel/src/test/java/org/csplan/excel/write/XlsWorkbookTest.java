package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.generate.PlanGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsWorkbookTest {

    static Stream<GridLayout> layouts() {
        return Layouts.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSamePlanGivesTheSameBytes(GridLayout layout) {
        byte[] once = WorkbookFormat.XLS.bytes(PlanBooks.of(new PlanGenerator(7).plan(), layout));
        byte[] again = WorkbookFormat.XLS.bytes(PlanBooks.of(new PlanGenerator(7).plan(), layout));

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyTextStandsThereAsItIsAndNothingAsAFormula(GridLayout layout) throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            NewBook book = PlanBooks.of(new PlanGenerator(seed).plan(), layout);
            try (HSSFWorkbook workbook = read(book)) {
                for (NewSheet planned : book.sheets()) {
                    HSSFSheet sheet = workbook.getSheet(planned.name());
                    planned.rows().forEach(row -> row.cells().forEach(cell -> assertThat(
                                    shown(sheet.getRow(row.index()).getCell(cell.column())))
                            .isEqualTo(cell.content().shown())));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void isPrintedOnA4AcrossAndKeepsItsHeadingsInSight(GridLayout layout) throws IOException {
        try (HSSFWorkbook workbook = read(PlanBooks.of(new PlanGenerator(5).plan(), layout))) {
            HSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getLastRow())
                    .isEqualTo(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
        }
    }

    @Test
    void refusesAPlanThatNeedsMoreColumnsThanThereAre() {
        Action.Builder action = Action.builder().description("Fit new locks");
        for (int i = 1; i <= 260; i++) {
            action.putOther("Heading " + i, "said");
        }
        ActionPlan plan = ActionPlan.builder()
                .title("Action plan")
                .addPriority(Priority.builder()
                        .title("Burglary")
                        .addAction(action.build())
                        .build())
                .build();
        NewBook book = PlanBooks.of(plan, Layouts.named("lead-partners-by-when"));

        assertThatThrownBy(() -> WorkbookFormat.XLS.bytes(book))
                .isInstanceOf(PlanTooLargeException.class)
                .hasMessage("the plan needs 264 columns, and a sheet of an .xls workbook has 256; write it as .xlsx");
    }

    @Test
    void nothingInItNamesTheUserOfTheMachine() throws IOException {
        byte[] bytes = WorkbookFormat.XLS.bytes(PlanBooks.of(new PlanGenerator(3).plan(), Layouts.named("full")));

        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getInternalWorkbook().getWriteAccess().getUsername())
                    .isBlank();
        }
    }

    private static HSSFWorkbook read(NewBook book) throws IOException {
        return new HSSFWorkbook(new ByteArrayInputStream(WorkbookFormat.XLS.bytes(book)));
    }

    private static String shown(Cell cell) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return new DataFormatter(Locale.UK).formatCellValue(cell);
    }
}
