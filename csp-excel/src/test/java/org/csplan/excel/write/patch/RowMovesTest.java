package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.csplan.excel.write.patch.Edit.DeleteRow;
import org.junit.jupiter.api.Test;

class RowMovesTest {

    private final RowMoves moves = RowMoves.of(
            List.of(Rows.insertion("Plan", 10, 9), Rows.insertion("Plan", 10, 9), Rows.insertion("Plan", 20, 20)),
            List.of(new DeleteRow("Plan", 15)));

    @Test
    void movesWhatStandsBelow() {
        assertThat(moves.row(9)).hasValue(9);
        assertThat(moves.row(10)).hasValue(12);
        assertThat(moves.row(14)).hasValue(16);
        assertThat(moves.row(15)).isEmpty();
        assertThat(moves.row(16)).hasValue(17);
        assertThat(moves.row(20)).hasValue(22);
    }

    @Test
    void tellsWhereNewRowsStand() {
        assertThat(moves.insertedRow(0)).isEqualTo(10);
        assertThat(moves.insertedRow(1)).isEqualTo(11);
        assertThat(moves.insertedRow(2)).isEqualTo(21);
    }

    @Test
    void letsRowsJoinWhatTheirTemplateBelongsTo() {
        assertThat(moves.span(4, 9)).hasValue(new RowSpan(4, 11));
        assertThat(moves.span(20, 24)).hasValue(new RowSpan(21, 26));
        assertThat(moves.span(4, 8)).hasValue(new RowSpan(4, 8));
        assertThat(moves.spanAsItIs(4, 9)).hasValue(new RowSpan(4, 9));
        assertThat(moves.span(15, 15)).isEmpty();
    }

    @Test
    void givesEachNewRowWhatItsTemplateHas() {
        assertThat(moves.rows(9, 9)).containsExactly(new RowSpan(9, 11));
        assertThat(moves.rows(5, 9)).containsExactly(new RowSpan(5, 11));
        assertThat(moves.rows(20, 20)).containsExactly(new RowSpan(21, 22));
        assertThat(moves.rows(15, 15)).isEmpty();
    }

    @Test
    void leavesTheEndOfTheSheetWhereItIs() {
        assertThat(moves.span(4, RowSpan.LOWEST)).hasValue(new RowSpan(4, RowSpan.LOWEST));
    }

    @Test
    void knowsWhatWouldMeanOtherCells() {
        assertThat(moves.disturbs(0, 8)).isFalse();
        assertThat(moves.disturbs(5, 9)).as("would leave the new row out").isTrue();
        assertThat(moves.disturbs(9, 9)).isFalse();
        assertThat(moves.disturbs(5, 10)).isTrue();
    }
}
