package org.csplan.core.validation.rule;

import java.util.regex.Pattern;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Timescale;

/** A timescale that cannot be understood. */
final class TimescaleUnclear implements ActionRule {

    @Override
    public String name() {
        return "timescale-unclear";
    }

    private static final Pattern QUARTERS =
            Pattern.compile("(?i)(?:q(?:uarters?)?\\s*)?[1-4](?:\\s*[/,&]\\s*q?[1-4])+");

    @Override
    public void check(ActionView action, Faults faults) {
        action.facts()
                .timescale()
                .filter(timescale -> action.isOpen() && timescale.isUnclear())
                .map(Timescale::text)
                .filter(text -> !isUnderstoodWithoutDate(text))
                .ifPresent(text -> faults.at(action, "timescale")
                        .about(text)
                        .with("timescale", text)
                        .report());
    }

    /** A list of quarters, "N/A", and a word for done are no dates and yet clear. */
    private static boolean isUnderstoodWithoutDate(String text) {
        return QUARTERS.matcher(text.strip()).matches()
                || Placeholders.isLeftOut(text)
                || StatusWords.meaning(text).filter(Progress::isClosed).isPresent();
    }
}
