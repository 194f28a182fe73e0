package org.csplan.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csplan.core.finding.Finding;

/** The order of findings: that of the plan, then that of the table of rules. */
final class PlanOrder {

    private static final List<String> PROPERTIES = List.of(
            "title",
            "partnership",
            "period",
            "draft",
            "statusKey",
            "priorities",
            "outcomes",
            "actions",
            "reference",
            "theme",
            "description",
            "leadAgencies",
            "supportingPartners",
            "baseline",
            "target",
            "successMeasure",
            "timescale",
            "resources",
            "quarters",
            "update",
            "status",
            "other");

    private static final Map<String, Integer> RANKS = ranks(PROPERTIES);
    private static final Map<String, Integer> RULES =
            ranks(RuleTable.standard().rows().stream().map(RuleTable.Row::name).toList());

    private PlanOrder() {}

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .map(Placed::of)
                .sorted(Comparator.comparing(Placed::steps, PlanOrder::compare)
                        .thenComparing(placed -> RULES.getOrDefault(placed.finding.rule(), Integer.MAX_VALUE))
                        .thenComparing(placed -> placed.finding.rule())
                        .thenComparing(placed -> placed.finding.message()))
                .map(Placed::finding)
                .toList();
    }

    private static int compare(List<Step> a, List<Step> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return a.size() - b.size();
    }

    private static Map<String, Integer> ranks(List<String> names) {
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(name -> ranks.put(name, ranks.size()));
        return ranks;
    }

    private record Placed(List<Step> steps, Finding finding) {

        static Placed of(Finding finding) {
            List<Step> steps = new ArrayList<>();
            String path = finding.path().orElse("");
            for (String name :
                    path.isEmpty() ? new String[0] : path.substring(1).split("/")) {
                boolean index =
                        !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
                int rank = index ? Integer.parseInt(name) : RANKS.getOrDefault(name, Integer.MAX_VALUE);
                steps.add(new Step(rank, index ? "" : name));
            }
            return new Placed(steps, finding);
        }
    }

    private record Step(int rank, String name) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : name.compareTo(other.name);
        }
    }
}
