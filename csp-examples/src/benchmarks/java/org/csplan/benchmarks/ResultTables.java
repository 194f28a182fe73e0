package org.csplan.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as Markdown: a table for each benchmark class, a line for each way, a column for each size. */
final class ResultTables {

    /** What the methods of the benchmarks are called in the tables. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cspPlan", "**csp**, the plan"),
            Map.entry("cspCells", "**csp**, the cells"),
            Map.entry("poiXssf", "POI, user model (XSSF)"),
            Map.entry("poiSxssf", "POI, streaming (SXSSF)"),
            Map.entry("poiSax", "POI, events (XSSFReader)"),
            Map.entry("fastexcel", "fastexcel"));

    private ResultTables() {}

    static String of(Collection<RunResult> results) {
        Map<String, Map<String, Map<Integer, Cost>>> tables = new LinkedHashMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.");
            String table = name[name.length - 2].replace("Benchmark", "");
            tables.computeIfAbsent(table, key -> new LinkedHashMap<>())
                    .computeIfAbsent(name[name.length - 1], key -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("rows")), Cost.of(result));
        }
        return tables.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String name, Map<String, Map<Integer, Cost>> lines) {
        Collection<Integer> sizes = lines.values().iterator().next().keySet();
        StringBuilder text = new StringBuilder("| " + name + " |");
        sizes.forEach(size -> text.append(String.format(Locale.UK, " %,d rows |", size)));
        text.append(" growth |\n| --- |").append(" --: |".repeat(sizes.size() + 1)).append('\n');
        lines.forEach((method, costs) -> text.append("| ")
                .append(NAMES.getOrDefault(method, method))
                .append(" |")
                .append(costs.values().stream().map(cost -> " " + cost + " |").collect(Collectors.joining()))
                .append(' ')
                .append(growth(List.copyOf(costs.values())))
                .append(" |\n"));
        return text.toString();
    }

    /** How many times as long the largest size takes as the one before. */
    private static String growth(List<Cost> costs) {
        if (costs.size() < 2) {
            return "";
        }
        double last = costs.get(costs.size() - 1).milliseconds();
        return String.format(Locale.UK, "× %.1f", last / costs.get(costs.size() - 2).milliseconds());
    }

    /** What one operation takes: the median of the rounds. */
    private record Cost(double milliseconds, double megabytes) {

        static Cost of(RunResult result) {
            return new Cost(median(result, CpuTime.LABEL), median(result, "gc.alloc.rate.norm") / 1e6);
        }

        private static double median(RunResult result, String label) {
            List<Double> values = result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(iteration -> score(iteration, label))
                    .sorted()
                    .toList();
            return values.get(values.size() / 2);
        }

        private static double score(IterationResult iteration, String label) {
            Result<?> result = iteration.getSecondaryResults().get(label);
            return result.getScore();
        }

        @Override
        public String toString() {
            return rounded(milliseconds) + " ms, " + rounded(megabytes) + " MB";
        }

        private static String rounded(double value) {
            return String.format(Locale.UK, value < 10 ? "%.1f" : "%,.0f", value);
        }
    }
}
