package org.csplan.core.validation.rule;

import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.vocabulary.Words;

/** Word for word what was said the quarter before. */
final class ReturnStale implements ActionRule {

    /** How far the lengths may be apart when only blanks and full stops differ. */
    private static final int SLACK = 10;

    @Override
    public String name() {
        return "return-stale";
    }

    @Override
    public void check(ActionView action, Faults faults) {
        int due = action.plan().stage().quartersDue();
        if (due < 2 || action.isClosed()) {
            return;
        }
        Return now = action.returned(due);
        Return before = action.returned(due - 1);
        boolean alike = Math.abs(now.text().length() - before.text().length()) <= SLACK;
        boolean stale = alike
                && isSaid(now)
                && isSaid(before)
                && Words.fold(now.text()).equals(Words.fold(before.text()))
                && !Counts.isAll(now.text()); // parsed only where it decides
        if (stale) {
            faults.at(action, now)
                    .about(now.text())
                    .with("before", before.label())
                    .with("return", now.text())
                    .with("agencies", Leads.of(action))
                    .report();
        }
    }

    /** A number may well be the same twice. */
    private static boolean isSaid(Return returned) {
        return returned.is(Return.Kind.DATA)
                && !returned.text().isBlank()
                && returned.measure().flatMap(QuarterlyMeasure::value).isEmpty();
    }
}
