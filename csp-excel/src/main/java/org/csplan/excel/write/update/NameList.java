package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csplan.core.plan.PlanText;

/**
 * A list of names as a cell writes it.
 *
 * @param lead what stands before the first name, such as a bullet
 * @param names the names
 * @param between what stands between each name and the next
 * @param tail what stands behind the last name
 */
record NameList(String lead, List<String> names, List<String> between, String tail) {

    /** The list in that text, if the names stand in it in that order. */
    static Optional<NameList> in(String written, List<String> names) {
        String text = PlanText.tidy(written);
        List<String> between = new ArrayList<>();
        String lead = "";
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            int found = text.indexOf(names.get(i), at);
            if (found < 0) {
                return Optional.empty();
            }
            if (i == 0) {
                lead = text.substring(0, found);
            } else {
                between.add(text.substring(at, found));
            }
            at = found + names.get(i).length();
        }
        return Optional.of(new NameList(lead, List.copyOf(names), List.copyOf(between), text.substring(at)));
    }

    /** What parts its names, where there are several. */
    Optional<String> separator() {
        return between.stream().findFirst();
    }

    /** Other names written in this manner. */
    String with(List<String> others, String separator) {
        if (others.size() == names.size()) {
            StringBuilder text = new StringBuilder(lead);
            for (int i = 0; i < others.size(); i++) {
                text.append(i == 0 ? "" : between.get(i - 1)).append(others.get(i));
            }
            return text.append(tail).toString();
        }
        String parted = separator().orElse(separator);
        return others.stream().collect(Collectors.joining(parted, lead, tail));
    }
}
