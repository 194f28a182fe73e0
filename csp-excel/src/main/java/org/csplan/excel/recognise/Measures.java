package org.csplan.excel.recognise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.excel.grid.GridCell;

/** The measures of one plan; the same words come again and again, so each is understood once. */
final class Measures {

    private static final int MOST = 4096;

    private final Map<String, Measure> known = new HashMap<>();
    private final Shared<Measure> all = new Shared<>();

    /** The measure in the column of that index. */
    Measure of(ActionRow row, int index) {
        Optional<PlanPeriod> period = row.table().columns().get(index).period();
        Optional<String> year = period.isPresent() ? Optional.of(period.get().label()) : Optional.empty();
        Piece first = row.firstText(index);
        boolean number = !row.hasSeveral(index) && first.kind() == GridCell.Kind.NUMBER;
        return number ? of(first.text, first, year) : of(row.text(index), year);
    }

    private Measure of(String text, Optional<String> year) {
        Measure words = words(text);
        return year.isEmpty() ? words : all.of(words.withPeriod(year));
    }

    /** The measure that a number says, which is shown as that text. */
    private Measure of(String text, Piece number, Optional<String> year) {
        BigDecimal value = (BigDecimal) number.value();
        boolean percentage = number.look().percentage();
        Optional<MeasureUnit> unit = percentage ? Optional.of(MeasureUnit.PERCENT) : unit(text);
        return all.of(new Measure(text, Optional.of(percentage ? value.movePointRight(2) : value), unit, year));
    }

    private Optional<MeasureUnit> unit(String text) {
        boolean pounds = text.indexOf('£') >= 0;
        if (!pounds && text.indexOf('%') < 0) {
            return Optional.empty();
        }
        Optional<MeasureUnit> said = words(text).unit();
        return said.isEmpty() && pounds ? Optional.of(MeasureUnit.POUNDS) : said;
    }

    private Measure words(String text) {
        Measure found = known.get(text);
        if (found == null) {
            found = Measure.of(text);
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }
}
