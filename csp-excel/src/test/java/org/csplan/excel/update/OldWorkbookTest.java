package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.update.Book.action;
import static org.csplan.excel.update.Book.actions;
import static org.csplan.excel.update.Book.filled;
import static org.csplan.excel.update.Book.formatted;

import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.write.update.RemovedActions;
import org.junit.jupiter.api.Test;

/** Workbooks of the old kind get new values, through another program's parts. */
class OldWorkbookTest {

    private static final String GRID = """
            Safer Borough Action Plan 2024/25
            Rural crime
            Action            | Lead agency  | By when   | Update      | Status
            Mark 300 trailers | Wolds Police |           | 120 marked  |
            Visit 60 farms    | Council      | June 2024 | All visited |
            """;

    private final Book book = Book.of(
            new HSSFWorkbook(),
            "plan.xls",
            GRID,
            filled("E4", IndexedColors.GOLD)
                    .andThen(filled("E5", IndexedColors.LIGHT_GREEN))
                    .andThen(formatted("C4", "dd/mm/yyyy", 45747))
                    .andThen(sheet -> sheet.getRow(0).createCell(4).setCellFormula("LEN(A1)")));

    @Test
    void givesTheSameBytesWhereNothingChanged() {
        assertThat(book.written(book.updatedTo(book.plan())).bytes()).isEqualTo(book.bytes());
    }

    @Test
    void writesTextsDatesAndColoursAndLeavesTheRest() {
        Status green = book.plan().priorities().get(0).actions().get(1).status().orElseThrow();

        Book after = book.after(action(0, action -> action.withUpdate("=All 300 & more")
                .withTimescale(Timescale.parse("30/06/2025"))
                .withStatus(green)));

        after.look(sheet -> {
            assertThat(Book.cell(sheet, "D4").getStringCellValue()).isEqualTo("=All 300 & more");
            assertThat(Book.cell(sheet, "C4").getNumericCellValue()).isEqualTo(45838);
            assertThat(Book.cell(sheet, "E4").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
            assertThat(Book.cell(sheet, "E1").getCellFormula()).isEqualTo("LEN(A1)");
        });
    }

    /** POI asks for calculation by a record that it puts behind the country, and at the very start without one. */
    @Test
    void keepsTheBeginningOfAWorkbookThatNamesNoCountry() {
        HSSFWorkbook nowhere = new HSSFWorkbook();
        Book old = Book.of(nowhere, "plan.xls", GRID, sheet -> nowhere.getInternalWorkbook()
                .getRecords()
                .removeIf(CountryRecord.class::isInstance));

        Book after = old.after(action(0, action -> action.withUpdate("All 300 marked")));

        assertThat(after.text()).contains("All 300 marked");
    }

    @Test
    void strikesActionsThatAreGone() {
        Book after = book.written(
                book.updatedTo(actions(0, actions -> actions.remove(1)).apply(book.plan()), RemovedActions.STRIKE));

        after.look(sheet -> assertThat(sheet.getWorkbook()
                        .getFontAt(Book.cell(sheet, "A5").getCellStyle().getFontIndex())
                        .getStrikeout())
                .isTrue());
        assertThat(after.plan()).isEqualTo(book.plan());
    }
}
