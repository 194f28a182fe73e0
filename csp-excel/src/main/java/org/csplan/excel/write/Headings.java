package org.csplan.excel.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;

/** Fills in what a layout leaves open in its headings. */
final class Headings {

    private static final Pattern PLACE = Pattern.compile("\\s*\\{period(-before)?}");
    private static final Pattern YEAR = Pattern.compile("\\d+");

    private Headings() {}

    /** The heading of a measure: with the year that the measures of this table are for, if they say one. */
    static String ofMeasures(String heading, Kind kind, List<Action> actions) {
        Optional<String> period = actions.stream()
                .flatMap(action -> (kind == Kind.BASELINE ? action.baseline() : action.target()).stream())
                .flatMap(measure -> measure.period().stream())
                .findFirst();
        if (period.isPresent() && !PLACE.matcher(heading).find()) {
            return heading + " " + period.get();
        }
        return fill(heading, period.orElse(""), period.orElse(""));
    }

    /** The heading in a workbook that is yet to be filled in: with the plan's year, or the one before. */
    static String toBeFilledIn(String heading, Optional<PlanPeriod> period) {
        String label = period.map(PlanPeriod::label).orElse("");
        return fill(heading, label, yearBefore(label));
    }

    /** The heading of a quarter: in a plan of several years, with its year. */
    static String ofQuarter(String heading, Field field) {
        return field.quarter()
                .flatMap(Quarter::year)
                .filter(year -> !heading.contains(year.label()))
                .map(year -> heading + " " + year.label())
                .orElse(heading);
    }

    private static String fill(String heading, String period, String before) {
        Matcher m = PLACE.matcher(heading);
        StringBuilder filled = new StringBuilder();
        while (m.find()) {
            String words = m.group(1) == null ? period : before;
            m.appendReplacement(filled, Matcher.quoteReplacement(words.isEmpty() ? "" : " " + words));
        }
        return m.appendTail(filled).toString().strip();
    }

    /** The label with each of its years one less, written as they are. */
    private static String yearBefore(String label) {
        return YEAR.matcher(label).replaceAll(year -> {
            int digits = year.group().length();
            int range = (int) Math.pow(10, Math.min(digits, 9));
            return digits > 4
                    ? year.group()
                    : String.format("%0" + digits + "d", Math.floorMod(Integer.parseInt(year.group()) - 1, range));
        });
    }
}
