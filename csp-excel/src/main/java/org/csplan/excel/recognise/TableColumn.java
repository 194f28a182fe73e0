package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;

/**
 * A column of an action grid and what it holds.
 *
 * @param column counted from 0
 * @param heading as written, on one line; empty where it is blank
 * @param field what it holds
 * @param confidence how sure that is
 * @param because why
 * @param period the year that the heading names
 * @param headingPieces the cells of the heading
 */
record TableColumn(
        int column,
        String heading,
        Field field,
        double confidence,
        String because,
        Optional<PlanPeriod> period,
        List<Piece> headingPieces) {

    /** Why a column holds what a layout says. */
    static final String BY_LAYOUT = "layout";

    boolean is(Kind kind) {
        return field.kind() == kind;
    }

    /** Whether a layout says what it holds, which nothing overrules. */
    boolean isByLayout() {
        return because.equals(BY_LAYOUT);
    }

    TableColumn as(Kind kind, double newConfidence, String why) {
        return new TableColumn(column, heading, Field.of(kind), newConfidence, why, period, headingPieces);
    }
}
