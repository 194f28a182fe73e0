package org.csplan.excel.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Timescale;

/** The timescales of one plan; the same words come again and again, so each is understood once. */
final class Timescales {

    private static final int MOST = 4096;

    private final Optional<PlanPeriod> period;
    private final Map<String, Timescale> known = new HashMap<>();

    Timescales(Optional<PlanPeriod> period) {
        this.period = period;
    }

    Timescale of(String text) {
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
