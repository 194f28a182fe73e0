package org.csplan.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as Markdown: a table for each benchmark class, a line for each way, a column for each size. */
final class ResultTables {

    private static final String PLAN = "cspPlan";

    /** What the methods of the benchmarks are called in the tables. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(PLAN, "**csp**, the plan"),
            Map.entry("cspCells", "**csp**, the cells alone"),
            Map.entry("cspChecked", "**csp**, read again and compared"),
            Map.entry("cspUnchecked", "**csp**, the writing alone"),
            Map.entry("poiXssf", "POI, user model (XSSF)"),
            Map.entry("poiSxssf", "POI, streaming (SXSSF)"),
            Map.entry("poiSax", "POI, events (XSSFReader)"),
            Map.entry("fastexcel", "fastexcel"));

    private ResultTables() {}

    static String of(Collection<RunResult> results) {
        Map<Heading, Map<String, Map<Integer, Cost>>> tables = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams run = result.getParams();
            String[] name = run.getBenchmark().split("\\.");
            String unit = run.getParamsKeys().iterator().next();
            tables.computeIfAbsent(Heading.of(name[name.length - 2], unit), key -> new LinkedHashMap<>())
                    .computeIfAbsent(name[name.length - 1], key -> new TreeMap<>())
                    .put(Integer.valueOf(run.getParam(unit)), Cost.of(result));
        }
        return tables.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Heading heading, Map<String, Map<Integer, Cost>> lines) {
        Set<Integer> sizes = new TreeSet<>();
        lines.values().forEach(costs -> sizes.addAll(costs.keySet()));
        boolean grows = sizes.size() > 1;
        StringBuilder text = new StringBuilder("| " + heading.task() + " |");
        sizes.forEach(size -> text.append(String.format(Locale.UK, " %,d %s |", size, heading.unit())));
        text.append(grows ? " growth |" : " the plan takes |");
        text.append("\n| --- |").append(" --: |".repeat(sizes.size() + 1)).append('\n');
        lines.forEach((method, costs) -> text.append("| ")
                .append(NAMES.getOrDefault(method, method))
                .append(" |")
                .append(sizes.stream()
                        .map(size -> costs.containsKey(size) ? " " + costs.get(size) + " |" : " failed |")
                        .collect(Collectors.joining()))
                .append(' ')
                .append(grows ? growth(List.copyOf(costs.values())) : ratio(lines, method))
                .append(" |\n"));
        return text.toString();
    }

    /** How many times as long the plan takes as this, which is less than the plan. */
    private static String ratio(Map<String, Map<Integer, Cost>> lines, String method) {
        if (!lines.containsKey(PLAN) || method.equals(PLAN)) {
            return "";
        }
        double plan = lines.get(PLAN).values().iterator().next().milliseconds();
        return String.format(
                Locale.UK,
                "× %.2f",
                plan / lines.get(method).values().iterator().next().milliseconds());
    }

    /** How many times as long the largest size takes as the one before. */
    private static String growth(List<Cost> costs) {
        if (costs.size() < 2) {
            return "";
        }
        double last = costs.get(costs.size() - 1).milliseconds();
        return String.format(Locale.UK, "× %.1f", last / costs.get(costs.size() - 2).milliseconds());
    }

    /** What a table is about, and what its sizes count. */
    private record Heading(String task, String unit) {

        static Heading of(String benchmark, String unit) {
            String task = benchmark.replace("Benchmark", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            return new Heading(task.charAt(0) + task.substring(1).toLowerCase(Locale.UK), unit.toLowerCase(Locale.UK).replace("small", ""));
        }
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
