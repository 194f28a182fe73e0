package org.csplan.excel.recognise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.grid.GridCell;

/** The timescales of one plan; the same words come again and again, so each is understood once. */
final class Timescales {

    private static final int MOST = 4096;

    private final Optional<PlanPeriod> period;
    private final Shared<Timescale> dated = new Shared<>();
    private final Map<String, Timescale> known = new HashMap<>();

    Timescales(Optional<PlanPeriod> period) {
        this.period = period;
    }

    /** The timescale in the column of that index: a date cell, or words. */
    Timescale of(ActionRow row, int index) {
        Piece piece = row.firstText(index);
        LocalDate day = piece.kind() == GridCell.Kind.DATE ? day(piece.value()) : null;
        String text = row.text(index);
        if (day == null) {
            return of(text);
        }
        return dated.of(Timescale.of(
                text, piece.look().showsDay() ? day : YearMonth.from(day).atEndOfMonth()));
    }

    private static LocalDate day(Object value) {
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        return value instanceof LocalDate day ? day : null;
    }

    private Timescale of(String text) {
        Timescale found = known.get(text);
        if (found == null) {
            found = period.map(plan -> Timescale.parse(text, plan)).orElseGet(() -> Timescale.parse(text));
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }
}
