package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.grid.ValueView;

/**
 * Shows values by a number format.
 *
 * @param format the format
 * @param from1904 whether days are counted from 1904
 */
public record ShownValues(NumberFormat format, boolean from1904) implements ValueView {

    /** Whether that number is shown as a date. */
    public boolean isDate(double number) {
        return format != NumberFormat.GENERAL && format.view(number).dates().isPresent();
    }

    @Override
    public GridCell show(int row, int column, double number, boolean formula, CellLook look) {
        if (format == NumberFormat.GENERAL) {
            return new GridCell(
                    row, column, Kind.NUMBER, GeneralNumber.show(number), GeneralNumber.stored(number), formula, look);
        }
        SectionView view = format.view(number);
        Optional<DateSection> dates = view.dates();
        if (dates.isPresent() && SerialDate.isMoment(number, from1904)) {
            String text = FormatSection.withoutPads(dates.get().show(number, from1904));
            boolean isMoment = !dates.get().isElapsed() && !SerialDate.neverWas(number, from1904);
            return isMoment
                    ? new GridCell(row, column, Kind.DATE, text, SerialDate.value(number, from1904), formula, look)
                    : new GridCell(row, column, Kind.NUMBER, text, GeneralNumber.stored(number), formula, look);
        }
        BigDecimal value = GeneralNumber.stored(number);
        return new GridCell(row, column, Kind.NUMBER, text(view, number, value), value, formula, look);
    }

    /** A number whose format hides it is shown all the same, so that nothing is lost. */
    private String text(SectionView view, double number, BigDecimal value) {
        if (view.dates().isPresent()) {
            return GeneralNumber.show(number);
        }
        String text = FormatSection.withoutPads(view.numbers().apply(value.abs()));
        if (text.isEmpty()) {
            return GeneralNumber.show(number);
        }
        return format.needsMinus(number) ? "-" + text : text;
    }

    @Override
    public GridCell show(int row, int column, String text, boolean formula, CellLook look) {
        return new GridCell(row, column, Kind.TEXT, format.show(text), text, formula, look);
    }
}
