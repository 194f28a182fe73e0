package org.csplan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks one after another and prints what they took; a run of all of them also renews the page. */
public final class Benchmarks {

    /** An operation on so many rows takes seconds, and needs no warming up for the compiler's sake. */
    private static final int LONG = 100_000;

    private static final String OF_ONE_LENGTH = "SmallRead|Batch";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments {@code quick} for few rounds; which benchmarks, as a regular expression; the most rows of a table;
     *     the page
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean quick = arguments[0].equals("quick");
        String which = arguments[1];
        int largest = Integer.parseInt(arguments[2]);

        List<RunResult> results = new ArrayList<>(new Runner(rounds(quick ? 1 : 6, quick ? 3 : 5)
                        .include(which)
                        .param("rows", upTo(largest, 100, 1_000, 10_000))
                        .param("workbooks", upTo(largest, 10, 100, 1_000))
                        .build())
                .run());
        if (largest >= LONG) {
            results.addAll(new Runner(rounds(quick ? 1 : 2, 3)
                            .include(which)
                            .exclude(OF_ONE_LENGTH)
                            .param("rows", String.valueOf(LONG))
                            .build())
                    .run());
        }

        String tables = ResultTables.of(results);
        System.out.println(tables);
        if (!quick && which.equals(".*")) {
            ResultPage.renew(Path.of(arguments[3]), tables);
        }
    }

    private static String[] upTo(int largest, int... sizes) {
        return IntStream.of(sizes)
                .filter(size -> size <= largest)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }

    /** The compiler's own time counts too, until it is done with what a workbook needs: it takes about ten seconds. */
    private static ChainedOptionsBuilder rounds(int warmUps, int measured) {
        return new OptionsBuilder()
                .mode(Mode.AverageTime)
                .forks(1)
                .threads(1)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC", "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider")
                .verbosity(VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(measured)
                .measurementTime(TimeValue.seconds(1));
    }
}
