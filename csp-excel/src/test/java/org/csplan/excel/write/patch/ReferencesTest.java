package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.csplan.excel.write.patch.Edit.DeleteRow;
import org.junit.jupiter.api.Test;

/** What the formula of a format on rows 5 to 10 becomes; rows are counted from 0 where they are moved. */
class ReferencesTest {

    private static final String AREAS = "B5:B10";

    private static String moved(String formula, RowMoves moves) {
        References references = new References("Plan", moves);
        String after = references.areas(AREAS).orElseThrow();
        return after + " " + references.formulaOf(formula, References.top(AREAS), References.top(after));
    }

    private static RowMoves inserted(int before, int template) {
        return RowMoves.of(List.of(Rows.insertion("Plan", before, template)), List.of());
    }

    private static RowMoves deleted(int row) {
        return RowMoves.of(List.of(), List.of(new DeleteRow("Plan", row)));
    }

    @Test
    void goesWithItsRows() {
        assertThat(moved("$A5>7", inserted(2, 2))).isEqualTo("B6:B11 $A6>7");
        assertThat(moved("$A5>7", deleted(2))).isEqualTo("B4:B9 $A4>7");
    }

    @Test
    void meansTheSameCellsOfAnotherSheetAsBefore() {
        assertThat(moved("Other!A5>7", inserted(2, 2))).isEqualTo("B6:B11 Other!A5>7");
        assertThat(moved("Other!A5>7", deleted(2))).isEqualTo("B4:B9 Other!A5>7");
        assertThat(moved("Other!A5>7", inserted(7, 6))).isEqualTo("B5:B11 Other!A5>7");
    }

    @Test
    void meansTheSameCellsOfAnotherSheetFromTheRowsThatAreLeft() {
        assertThat(moved("Other!A5>Other!$A$1", deleted(4))).isEqualTo("B5:B9 Other!A6>Other!$A$1");
    }

    @Test
    void meansTheSameCellsOfAnotherSheetFromTheRowsBelowANewFirstOne() {
        assertThat(moved("Other!A5>7", inserted(4, 4))).isEqualTo("B5:B11 Other!A4>7");
    }

    @Test
    void meansNoRowThatNoSheetHas() {
        assertThat(moved("A1>7", deleted(2))).isEqualTo("B4:B9 A1>7");
        assertThat(moved("Other!A1>7", inserted(4, 4))).isEqualTo("B5:B11 Other!A1>7");
    }
}
