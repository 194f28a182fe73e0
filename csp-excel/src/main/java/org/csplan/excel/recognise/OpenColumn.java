package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field;
import org.csplan.core.period.PlanPeriod;
import org.csplan.excel.recognise.Header.HeadCell;

/** A column on the way to its decision. */
final class OpenColumn {

    final int column;
    final Optional<HeadCell> head;
    final ColumnProfile profile;
    TableColumn decided;

    OpenColumn(int column, Optional<HeadCell> head, ColumnProfile profile) {
        this.column = column;
        this.head = head;
        this.profile = profile;
    }

    String heading() {
        return head.map(HeadCell::text).orElse("");
    }

    void decide(Field field, double confidence, String because) {
        Optional<PlanPeriod> period = head.flatMap(cell -> cell.match().period());
        List<Piece> pieces = head.map(HeadCell::pieces).orElse(List.of());
        double rounded = Math.round(confidence * 100) / 100.0;
        decided = new TableColumn(column, heading(), field, rounded, because, period, pieces);
    }
}
