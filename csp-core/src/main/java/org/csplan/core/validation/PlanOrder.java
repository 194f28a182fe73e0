package org.csplan.core.validation;

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

    /** Odd, for a place in a list is even. */
    private static final Map<String, Integer> RANKS = ranks(PROPERTIES, 2, 1);

    private static final Map<String, Integer> RULES =
            ranks(RuleTable.standard().rows().stream().map(RuleTable.Row::name).toList(), 1, 0);

    private PlanOrder() {}

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .map(Placed::of)
                .sorted(Comparator.<Placed>naturalOrder()
                        .thenComparing(placed -> RULES.getOrDefault(placed.finding.rule(), Integer.MAX_VALUE))
                        .thenComparing(placed -> placed.finding.rule())
                        .thenComparing(placed -> placed.finding.message()))
                .map(Placed::finding)
                .toList();
    }

    private static Map<String, Integer> ranks(List<String> names, int step, int first) {
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(name -> ranks.put(name, first + step * ranks.size()));
        return ranks;
    }

    /** A finding with the ranks of the steps of its path, so that these are looked up once. */
    private record Placed(int[] ranks, Finding finding) implements Comparable<Placed> {

        /** Of a name that is no property of a plan; two of them go by their letters. */
        private static final int UNKNOWN = Integer.MAX_VALUE;

        static Placed of(Finding finding) {
            List<String> steps = steps(finding);
            int[] ranks = new int[steps.size()];
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = rank(steps.get(i));
            }
            return new Placed(ranks, finding);
        }

        private static List<String> steps(Finding finding) {
            String path = finding.path().orElse("");
            return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/"));
        }

        private static int rank(String step) {
            return isIndex(step) ? 2 * Integer.parseInt(step) : RANKS.getOrDefault(step, UNKNOWN);
        }

        private static boolean isIndex(String step) {
            return !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        @Override
        public int compareTo(Placed other) {
            for (int i = 0; i < Math.min(ranks.length, other.ranks.length); i++) {
                int order = Integer.compare(ranks[i], other.ranks[i]);
                if (order == 0 && ranks[i] == UNKNOWN) {
                    order = steps(finding).get(i).compareTo(steps(other.finding).get(i));
                }
                if (order != 0) {
                    return order;
                }
            }
            return ranks.length - other.ranks.length;
        }
    }
}
